import type { Words } from './words.ts'

/** "3, 4 and 5", as the language of the words has it. */
export const listed = (items: readonly string[], words: Words): string => joined('list', items, words)

/** "24 March 2024 · The Harbour Post · kd7q": short things about one thing, side by side. */
export const beside = (items: readonly string[], words: Words): string => joined('beside', items, words)

/** "paragraph 9, item 2": several of one kind. */
export const inRow = (items: readonly string[], words: Words): string => joined('row', items, words)

/** An article's line with notes of ours behind it, each in the direction of its own language. */
export const noted = (line: string, notes: readonly string[], words: Words): string =>
  [line, ...notes.map((note) => words('aside', { text: note }))].join(' ')

/** Keys of the words' own, as `date` is; none of the items has a line break. */
const joined = (key: 'list' | 'beside' | 'row', items: readonly string[], words: Words): string =>
  words(key, { items: items.map((item) => item.replaceAll('\n', ' ')).join('\n') })
