import type { LineCheck } from './line-check.ts'

/** Units that a number may have, in all languages at once: what matters is that none comes or goes. */
const UNITS: readonly (readonly [name: string, words: RegExp])[] = [
  [
    'per cent',
    /[%٪]|per ?cent|prozent|pour ?cent|por ?cento|por ciento|porcentaje|percent|процент|відсот|yüzde|في المئة|في المائة|بالمئة|بالمائة/iu,
  ],
  ['dollars', /\$|dollar|dólar|dolar|доллар|долар|دولار/iu],
  ['euros', /€|\beuros?\b|евро|євро|يورو|\bavro/iu],
  ['pounds', /£|\bpounds?\b|\bpfund\b|\blibras?\b|sterlin|фунт|جنيه/iu],
  ['kilometres', /\bkm\b|kilom[eè]t|kilómet|quilómet|quilômet|chilomet|километр|кілометр|كيلومتر|كلم/iu],
  [
    'miles',
    /\bmiles?\b(?! de)|\bmeilen?\b|\bmillas?\b|\bmilhas?\b|\bmigli[ao]\b|(?<!\p{L})мил(?:я|ь|и|ю|е)(?!\p{L})|(?<!\p{L})(?:ميل|أميال|ميلا)(?!\p{L})/iu,
  ],
]

/** The same units of measure. */
export const sameUnits: LineCheck = {
  name: 'same-units',
  run: (of, text) => {
    // Without a number there is nothing that a unit could change.
    if (!/\p{Nd}/u.test(of)) return null
    const odd = UNITS.find(([, words]) => words.test(of) !== words.test(text))
    return odd ? `${odd[0]} stands in one of the two lines alone` : null
  },
}
