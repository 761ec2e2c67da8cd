import type { DateCues } from '../date-cues.ts'
import { monthNames, weekdayNames } from '../month-names.ts'
import { once, plainDateRules } from '../plain-dates.ts'
import { plainDurationRules } from '../plain-durations.ts'
import { durations } from './durations.ts'

/** Any one of these beside a weekday or month puts it ahead. */
const NEXT = /(?<!\p{L})(?:المقبل|القادم)(?!\p{L})/iu

/** Verbs and words of what is to come. */
const AHEAD =
  /(?<!\p{L})(?:[وف]?(?!سياس|سيار|سيد|سيطر|سين|سنو|سنت|ستين|ستون|ستار|ستوديو|سيول|سيرة|سياد|سياق|سيئ|سنغاف|سند|سأل)س[يتنأ]\p{L}{2,}|سوف|(?:من\s)?(?:المقرر|المتوقع|المنتظر)|[يت]عتزم\p{L}*)(?!\p{L})/iu

export const dates: DateCues = {
  rules: once(() => [
    ...plainDateRules({
      months: monthNames(['ar-EG-u-nu-latn', 'ar-SY-u-nu-latn', 'ar-MA-u-nu-latn', 'ar-DZ-u-nu-latn']),
      weekdays: weekdayNames('ar-EG-u-nu-latn'),
      link: 'من',
      article: 'في|يوم',
      yearNoun: 'عامي|عام|العام|سنة|السنة',
      leads: 'في|منذ|عامي|عام|سنة|العام|السنة|شهر|خلال|حتى|بحلول|من',
      days: { اليوم: 0, أمس: -1, غدا: 1, غداً: 1 },
      periods: {
        'الأسبوع الماضي': ['week', -1],
        'هذا الأسبوع': ['week', 0],
        'الأسبوع المقبل': ['week', 1],
        'الشهر الماضي': ['month', -1],
        'هذا الشهر': ['month', 0],
        'الشهر المقبل': ['month', 1],
        'العام الماضي': ['year', -1],
        'هذا العام': ['year', 0],
        'العام المقبل': ['year', 1],
      },
      next: NEXT,
      ahead: AHEAD,
      until: /(?<!\p{L})(?:حتى(?:\sيوم)?|بحلول|(?:ابتداء|ابتداءً|اعتبارا|اعتباراً)\sمن(?:\sيوم)?)\s$/iu,
    }),
    ...plainDurationRules(durations),
  ]),
  joint: /^[ ,]{1,2}$/,
  range: /(?:بين\s\uFFFC\sو|من\s\uFFFC\s(?:إلى|حتى)\s)$/u,
}
