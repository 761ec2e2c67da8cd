import { wordsOf } from './words.ts'

/** Words of four letters and more, lower case, without a plural or possessive ending: enough to see what two texts share. */
export function contentWords(text: string, language: string | null): string[] {
  return wordsOf(text, language)
    .map(([start, end]) => text.slice(start, end).toLocaleLowerCase(language ?? undefined))
    .map((word) => word.replace(/['’]s$|s$/u, ''))
    .filter((word) => word.length >= 4)
}
