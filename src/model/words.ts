/**
 * The bot's own words, looked up by key in one language (`config/messages/<xx>.ftl`). Numbers are
 * plain; the language file knows plurals.
 */
export type Words = (key: string, args?: Readonly<Record<string, string | number>>) => string
