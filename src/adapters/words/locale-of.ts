/**
 * The locale in which dates, numbers and lists of a language are written. English is British: day before month,
 * no comma before "and". Arabic has the digits 0 to 9, as most news sites in Arabic do, and so that times, ids
 * and what moderators type for them look alike.
 */
export const localeOf = (language: string): string => LOCALES[language] ?? language

const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn' }
