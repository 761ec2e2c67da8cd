import { cuesFor } from './languages.ts'

/** As much of a sentence as a name and its title can take. */
const REACH = 90

const NAME_AT_END =
  /(?:^|[\s«“"„(])(?<name>\p{Lu}[\p{L}\p{M}’'.-]+(?:\s\p{Lu}[\p{L}\p{M}’'.-]*){0,3})[»”",]{0,2}\s*$/u

/** The capitalised name that `words` end in; null where they end in a pronoun or common words. */
export function nameAtEnd(words: string, language: string | null): string | null {
  const name = NAME_AT_END.exec(words.slice(-REACH))?.groups?.['name'] ?? null
  const starters = cuesFor(language).sentences?.starters
  return name === null || starters?.has(name) ? null : name
}
