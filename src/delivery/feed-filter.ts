import type { FeedFilter, FeedItem } from '../model/feed.ts'

type Filtered = Pick<FeedItem, 'title' | 'text' | 'authors' | 'categories'>

/**
 * Whether an item passes: none of the filters with `not` holds, and of each other kind that is given
 * at least one does. Words and parts of words only, so that no filter can be slow.
 */
export function passes(item: Filtered, filters: readonly FeedFilter[]): boolean {
  if (filters.length === 0) return true
  const folded = foldedOf(item)
  if (filters.some((filter) => filter.not && holds(filter, folded))) return false
  const wanted = filters.filter(({ not }) => !not)
  const kinds = Map.groupBy(wanted, ({ field }) => field)
  return [...kinds.values()].every((some) => some.some((filter) => holds(filter, folded)))
}

/** What filters look at, once for all of them: a text may be long, and filters many. */
interface Folded {
  readonly text: string
  /** The text as words with one space before, between and behind them. */
  readonly words: string
  readonly authors: readonly string[]
  readonly categories: readonly string[]
}

function foldedOf({ title, text, authors, categories }: Filtered): Folded {
  const all = fold(`${title ?? ''}\n${text}`)
  return { text: all, words: ` ${words(all)} `, authors: authors.map(fold), categories: categories.map(fold) }
}

function holds({ field, value }: FeedFilter, item: Folded): boolean {
  const sought = fold(value)
  switch (field) {
    case 'contains':
      return item.text.includes(sought)
    case 'word':
      return item.words.includes(` ${words(sought)} `)
    case 'author':
      return item.authors.some((name) => name.includes(sought))
    case 'category':
      return item.categories.includes(sought)
  }
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

const words = (text: string): string => text.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim()
