import type { FeedFilter, FeedItem } from '../model/feed.ts'

type Filtered = Pick<FeedItem, 'title' | 'text' | 'authors' | 'categories'>

/**
 * Whether an item passes: none of the filters with `not` holds, and of each other kind that is given
 * at least one does. Words and parts of words only, so that no filter can be slow.
 */
export function passes(item: Filtered, filters: readonly FeedFilter[]): boolean {
  if (filters.some((filter) => filter.not && holds(filter, item))) return false
  const wanted = filters.filter(({ not }) => !not)
  const kinds = Map.groupBy(wanted, ({ field }) => field)
  return [...kinds.values()].every((some) => some.some((filter) => holds(filter, item)))
}

function holds({ field, value }: FeedFilter, item: Filtered): boolean {
  const sought = fold(value)
  const text = fold(`${item.title ?? ''}\n${item.text}`)
  switch (field) {
    case 'contains':
      return text.includes(sought)
    case 'word':
      return ` ${words(text)} `.includes(` ${words(sought)} `)
    case 'author':
      return item.authors.some((name) => fold(name).includes(sought))
    case 'category':
      return item.categories.some((name) => fold(name) === sought)
  }
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

const words = (text: string): string => text.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim()
