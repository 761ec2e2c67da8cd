import type { DateCues } from '../date-cues.ts'
import { monthNames, weekdayNames } from '../month-names.ts'
import { once, plainDateRules } from '../plain-dates.ts'
import { plainDurationRules } from '../plain-durations.ts'
import { durations } from './durations.ts'

/** Any one of these beside a weekday or month puts it ahead. */
const NEXT = /(?<!\p{L})(?:prochaine?)(?!\p{L})/iu

/** Verbs and words of what is to come. */
const AHEAD =
  /(?<!\p{L})(?:\p{L}{1,20}(?:era|eront|ira|iront|dra|dront|vra|vront|ura|uront|tra|tront|rra|rront)|va|vont|doit|doivent|prévue?s?|attendue?s?)(?!\p{L})/iu

export const dates: DateCues = {
  rules: once(() => [
    ...plainDateRules({
      months: monthNames(['fr']),
      weekdays: weekdayNames('fr'),
      article: 'le|du|au',
      ordinal: 'er',
      yearNoun: "année|l'année|l’année|an|l'an|l’an",
      leads:
        "en|depuis|début|fin|mi|jusqu'en|jusqu’en|de|à|entre|et|avant|après|année|l'année|l’année|an|l'an|l’an",
      days: { "aujourd'hui": 0, 'aujourd’hui': 0, hier: -1, 'avant-hier': -2, demain: 1, 'après-demain': 2 },
      periods: {
        'la semaine dernière': ['week', -1],
        'cette semaine': ['week', 0],
        'la semaine prochaine': ['week', 1],
        'le mois dernier': ['month', -1],
        'ce mois-ci': ['month', 0],
        'le mois prochain': ['month', 1],
        "l'année dernière": ['year', -1],
        'l’année dernière': ['year', -1],
        "l'an dernier": ['year', -1],
        'l’an dernier': ['year', -1],
        'cette année': ['year', 0],
        "l'année prochaine": ['year', 1],
        'l’année prochaine': ['year', 1],
      },
      next: NEXT,
      ahead: AHEAD,
      until: /(?<!\p{L})(?:d['’]ici(?:\sà|\sle|\sau)?|jusqu['’](?:à|au|en))\s$/iu,
    }),
    ...plainDurationRules(durations),
  ]),
  joint: /^[ ,]{1,2}$/,
  range:
    /(?<!\p{L})(?:entre\s(?:le\s)?\uFFFC\set|(?:du|de|d['’])\s?\uFFFC\s(?:au|à|jusqu['’]au|jusqu['’]en))(?:\s(?:le|en))?\s$/iu,
}
