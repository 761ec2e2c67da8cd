/** Whether a language is written from right to left. */
export const isRightToLeft = (locale: string): boolean => RIGHT_TO_LEFT.has(new Intl.Locale(locale).language)

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ku', 'ps', 'ug', 'ur', 'yi'])

/**
 * Text whose direction is its own and turns nothing around it (UAX #9: FSI and PDI). Telegram takes embeddings
 * and overrides (U+202A to U+202E) out of messages; isolates stay.
 */
export const isolated = (text: string): string => `\u2068${text}\u2069`
