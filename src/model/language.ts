/** The languages that a digest can be put into: those whose words we know something of. */
export const LANGUAGES = ['en', 'de', 'ru', 'ar', 'es', 'fr', 'uk', 'tr', 'it', 'pt'] as const
export type Language = (typeof LANGUAGES)[number]

/** Their names in English, as a model is told them. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'German',
  ru: 'Russian',
  ar: 'Arabic',
  es: 'Spanish',
  fr: 'French',
  uk: 'Ukrainian',
  tr: 'Turkish',
  it: 'Italian',
  pt: 'Portuguese',
}

export const isLanguage = (value: unknown): value is Language => LANGUAGES.some((one) => one === value)
