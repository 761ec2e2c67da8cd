import type { DateCues } from '../date-cues.ts'
import { monthNames, weekdayNames } from '../month-names.ts'
import { once, plainDateRules } from '../plain-dates.ts'
import { plainDurationRules } from '../plain-durations.ts'
import { durations } from './durations.ts'

/** Any one of these beside a weekday or month puts it ahead. */
const NEXT = /(?<!\p{L})(?:nächste[nrms]?|kommende[nrms]?)(?!\p{L})/iu

/** Verbs and words of what is to come. */
const AHEAD =
  /(?<!\p{L})(?:wird|werden|soll|sollen|will|wollen|plant|planen|geplant|vorgesehen|beginnt|beginnen|startet|starten|endet|enden|öffnet|öffnen|tritt|treten|stattfindet|stattfinden|findet|finden)(?!\p{L})/iu

export const dates: DateCues = {
  rules: once(() => [
    ...plainDateRules({
      months: monthNames(['de', 'de-AT']),
      weekdays: weekdayNames('de'),
      article: 'der|den|dem|am|vom|zum|bis|ab',
      ordinal: '\\.',
      yearNoun: 'Jahr|Jahre|Jahres|Jahren',
      leads:
        'im|seit|Anfang|Mitte|Ende|bis|ab|vom|von|zum|Jahr|Jahre|des Jahres|in|vor|nach|zwischen|und|Jahres|Jahren',
      days: { heute: 0, gestern: -1, vorgestern: -2, übermorgen: 2 },
      periods: {
        'letzte woche': ['week', -1],
        'vergangene woche': ['week', -1],
        'vorige woche': ['week', -1],
        'diese woche': ['week', 0],
        'nächste woche': ['week', 1],
        'kommende woche': ['week', 1],
        'letzten monat': ['month', -1],
        'im vergangenen monat': ['month', -1],
        'nächsten monat': ['month', 1],
        'letztes jahr': ['year', -1],
        'im vergangenen jahr': ['year', -1],
        'vergangenes jahr': ['year', -1],
        'dieses jahr': ['year', 0],
        'in diesem jahr': ['year', 0],
        'nächstes jahr': ['year', 1],
        'im kommenden jahr': ['year', 1],
      },
      next: NEXT,
      ahead: AHEAD,
      until: /(?<!\p{L})(?:bis(?:\szum|\szur)?)\s$/iu,
    }),
    ...plainDurationRules(durations),
  ]),
  joint: /^[ ,]{1,2}$/,
  range:
    /(?<!\p{L})(?:zwischen(?:\sdem)?\s\uFFFC\sund|(?:vom?|von)\s\uFFFC\sbis|\uFFFC\sbis)(?:\s(?:zum|dem))?\s$/iu,
}
