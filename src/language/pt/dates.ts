import type { DateCues } from '../date-cues.ts'
import { monthNames, weekdayNames } from '../month-names.ts'
import { once, plainDateRules } from '../plain-dates.ts'
import { plainDurationRules } from '../plain-durations.ts'
import { durations } from './durations.ts'

/** Any one of these beside a weekday or month puts it ahead. */
const NEXT = /(?<!\p{L})(?:próxim[oa]|que vem)(?!\p{L})/iu

/** Verbs and words of what is to come. */
const AHEAD =
  /(?<!\p{L})(?:\p{L}{1,20}(?:rá|rão|remos)|(?:vai|vão)\s\p{L}+r|prevê|preveem|previst[oa]s?|marcad[oa]s?)(?!\p{L})/iu

export const dates: DateCues = {
  rules: once(() => [
    ...plainDateRules({
      months: monthNames(['pt', 'pt-PT']),
      weekdays: weekdayNames('pt'),
      link: 'de',
      article: 'o|no dia|em|dia',
      ordinal: 'º|°',
      yearNoun: 'ano',
      leads: 'em|desde|até|de|do|a|no|entre|e|para|ano|final de|início de|meados de|passado|próximo',
      days: { hoje: 0, ontem: -1, anteontem: -2, amanhã: 1 },
      periods: {
        'na semana passada': ['week', -1],
        'semana passada': ['week', -1],
        'esta semana': ['week', 0],
        'nesta semana': ['week', 0],
        'próxima semana': ['week', 1],
        'na próxima semana': ['week', 1],
        'mês passado': ['month', -1],
        'no mês passado': ['month', -1],
        'neste mês': ['month', 0],
        'próximo mês': ['month', 1],
        'ano passado': ['year', -1],
        'no ano passado': ['year', -1],
        'este ano': ['year', 0],
        'neste ano': ['year', 0],
        'próximo ano': ['year', 1],
        'no próximo ano': ['year', 1],
      },
      next: NEXT,
      ahead: AHEAD,
      until: /(?<!\p{L})(?:até(?:\so|\sa)?|a\spartir\sd[eoa])\s$/iu,
    }),
    ...plainDurationRules(durations),
  ]),
  joint: /^[ ,]{1,2}$/,
  range: /(?<!\p{L})(?:entre\s(?:o\s)?\uFFFC\se|(?:de|desde|do)\s(?:o\s)?\uFFFC\s(?:a|até|ao))(?:\so)?\s$/iu,
}
