/**
 * The bot's own words, looked up by key in one language (`config/messages/<xx>.ftl`). Numbers are
 * plain; the language file knows plurals.
 */
export type Words = (key: string, args?: Readonly<Record<string, string | number>>) => string

/** The bot's words in every language that has a file. */
export interface Languages {
  /** Their codes, the default first. */
  readonly codes: readonly string[]
  /** The one that a language tag means (`de-AT` → `de`); null where there is no file of it. */
  codeOf(tag: string): string | null
  /** The words of a tag's language, else the default's. */
  wordsIn(tag: string): Words
}
