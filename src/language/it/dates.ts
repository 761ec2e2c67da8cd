import type { DateCues } from '../date-cues.ts'
import { monthNames, weekdayNames } from '../month-names.ts'
import { once, plainDateRules } from '../plain-dates.ts'
import { plainDurationRules } from '../plain-durations.ts'
import { durations } from './durations.ts'

/** Any one of these beside a weekday or month puts it ahead. */
const NEXT = /(?<!\p{L})(?:prossim[oa])(?!\p{L})/iu

/** Verbs and words of what is to come. */
const AHEAD = /(?<!\p{L})(?:\p{L}{1,20}(?:rà|ranno|remo)|previst[oaie]|in\sprogramma)(?!\p{L})/iu

export const dates: DateCues = {
  rules: once(() => [
    ...plainDateRules({
      months: monthNames(['it']),
      weekdays: weekdayNames('it'),
      link: 'di',
      article: "il|l'|del|dal|al|lo",
      ordinal: 'º|°',
      yearNoun: 'anno',
      leads: 'in|nel|dal|del|al|a|ad|da|di|fino al|tra|e|anno|inizio|fine|metà|scorso|prossimo',
      days: { oggi: 0, ieri: -1, "l'altro ieri": -2, 'l’altro ieri': -2, domani: 1, dopodomani: 2 },
      periods: {
        'la settimana scorsa': ['week', -1],
        'la scorsa settimana': ['week', -1],
        'questa settimana': ['week', 0],
        'la prossima settimana': ['week', 1],
        'il mese scorso': ['month', -1],
        'lo scorso mese': ['month', -1],
        'questo mese': ['month', 0],
        'il prossimo mese': ['month', 1],
        "l'anno scorso": ['year', -1],
        'l’anno scorso': ['year', -1],
        'lo scorso anno': ['year', -1],
        "quest'anno": ['year', 0],
        'quest’anno': ['year', 0],
        "l'anno prossimo": ['year', 1],
        'il prossimo anno': ['year', 1],
      },
      next: NEXT,
      ahead: AHEAD,
      until: /(?<!\p{L})(?:entro(?:\sil)?|fino\sal?)\s$/iu,
    }),
    ...plainDurationRules(durations),
  ]),
  joint: /^[ ,]{1,2}$/,
  range: /(?<!\p{L})(?:tra\s(?:il\s)?\uFFFC\se|(?:dal?|da)\s\uFFFC\s(?:al?|fino\sal?))(?:\sil)?\s$/iu,
}
