import type { DateCues } from '../date-cues.ts'
import { monthNames, weekdayNames } from '../month-names.ts'
import { once, plainDateRules } from '../plain-dates.ts'
import { plainDurationRules } from '../plain-durations.ts'
import { durations } from './durations.ts'

/** Any one of these beside a weekday or month puts it ahead. */
const NEXT = /(?<!\p{L})(?:próximo|que viene)(?!\p{L})/iu

/** Verbs and words of what is to come. */
const AHEAD =
  /(?<!\p{L})(?:\p{L}{1,20}(?:rá|rán|remos)|(?:va|van)\sa|prevén?|previst[oa]s?|programad[oa]s?|convocad[oa]s?)(?!\p{L})/iu

export const dates: DateCues = {
  rules: once(() => [
    ...plainDateRules({
      months: monthNames(['es']),
      weekdays: weekdayNames('es'),
      link: 'de|del',
      article: 'el|del|al',
      ordinal: 'º|°',
      yearNoun: 'año',
      leads: 'en|desde|hasta|de|del|a|entre|y|para|año|finales de|principios de|mediados de|pasado|próximo',
      days: { hoy: 0, ayer: -1, anteayer: -2, 'pasado mañana': 2 },
      periods: {
        'la semana pasada': ['week', -1],
        'esta semana': ['week', 0],
        'la próxima semana': ['week', 1],
        'la semana que viene': ['week', 1],
        'el mes pasado': ['month', -1],
        'este mes': ['month', 0],
        'el próximo mes': ['month', 1],
        'el año pasado': ['year', -1],
        'este año': ['year', 0],
        'el próximo año': ['year', 1],
      },
      next: NEXT,
      ahead: AHEAD,
      until: /(?<!\p{L})(?:hasta(?:\sel)?|a\spartir\sde(?:l)?)\s$/iu,
    }),
    ...plainDurationRules(durations),
  ]),
  joint: /^[ ,]{1,2}$/,
  range:
    /(?<!\p{L})(?:entre\s(?:el\s)?\uFFFC\sy|(?:del?|desde)\s(?:el\s)?\uFFFC\s(?:al?|hasta))(?:\sel)?\s$/iu,
}
