import type { DateCues } from '../date-cues.ts'
import { monthNames, weekdayNames } from '../month-names.ts'
import { once, plainDateRules } from '../plain-dates.ts'
import { plainDurationRules } from '../plain-durations.ts'
import { durations } from './durations.ts'

/** Any one of these beside a weekday or month puts it ahead. */
const NEXT = /(?<!\p{L})(?:gelecek|önümüzdeki)(?!\p{L})/iu

/** Verbs and words of what is to come. */
const AHEAD =
  /(?<!\p{L})(?:\p{L}+(?:acak|ecek)(?:lar|ler)?(?:tır|tir)?|planlanıyor|bekleniyor|öngörülüyor)(?!\p{L})/iu

export const dates: DateCues = {
  rules: once(() => [
    ...plainDateRules({
      months: monthNames(
        ['tr'],
        [
          "ocakta ocak'ta ocak’ta",
          "şubatta şubat'ta şubat’ta",
          "martta mart'ta mart’ta",
          "nisanda nisan'da nisan’da",
          "mayısta mayıs'ta mayıs’ta",
          "haziranda haziran'da haziran’da",
          "temmuzda temmuz'da temmuz’da",
          "ağustosta ağustos'ta ağustos’ta",
          "eylülde eylül'de eylül’de",
          "ekimde ekim'de ekim’de",
          "kasımda kasım'da kasım’da",
          "aralıkta aralık'ta aralık’ta",
        ],
      ),
      weekdays: weekdayNames('tr'),
      leads: 'geçen|bu|önümüzdeki|gelecek|yılı|her|ve',
      trail: /^\s(?:yıl|ay|sene)/iu,
      days: { bugün: 0, dün: -1, yarın: 1 },
      periods: {
        'geçen hafta': ['week', -1],
        'bu hafta': ['week', 0],
        'gelecek hafta': ['week', 1],
        'önümüzdeki hafta': ['week', 1],
        'geçen ay': ['month', -1],
        'bu ay': ['month', 0],
        'gelecek ay': ['month', 1],
        'geçen yıl': ['year', -1],
        'bu yıl': ['year', 0],
        'gelecek yıl': ['year', 1],
      },
      next: NEXT,
      ahead: AHEAD,
    }),
    ...plainDurationRules(durations),
  ]),
  joint: /^[ ,]{1,2}$/,
  range: /\uFFFC\s(?:ile|ve)\s$/iu,
}
