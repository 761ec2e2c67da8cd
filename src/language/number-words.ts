import { cuesFor } from './languages.ts'

const LISTED = ['en', 'de', 'fr', 'es', 'it', 'pt', 'ru', 'uk', 'ar', 'tr']

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  LISTED.flatMap((language) => [...(cuesFor(language).lists?.numbers ?? [])]),
)

/**
 * The number that a counting or ordinal word of any article language says; null for another word.
 * For marks only (`Reason two:`), where the place tells that it is a number.
 */
export const numberWordOf = (word: string): number | null =>
  NUMBER_WORDS.get(word.trim().toLowerCase()) ?? null
