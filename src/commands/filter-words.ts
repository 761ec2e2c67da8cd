import type { FeedFilter } from '../model/feed.ts'

const FIELDS = ['contains', 'word', 'author', 'category'] as const

/** More filters, or longer ones, are a mistake. */
const MAX_FILTERS = 30
const MAX_VALUE = 200

/** `contains:word -contains:"two words" author:x category:y`; a token that is no filter comes back as `unknown`. */
export function readFilters(tokens: readonly string[]): {
  readonly filters: readonly FeedFilter[]
  readonly unknown: readonly string[]
} {
  const read = tokens.map((token) => ({ token, filter: filterOf(token) }))
  return {
    filters: read.flatMap(({ filter }) => filter ?? []).slice(0, MAX_FILTERS),
    unknown: read.flatMap(({ token, filter }) => (filter ? [] : [token])),
  }
}

/** What `readFilters` reads, as it reads it. */
export const writeFilters = (filters: readonly FeedFilter[]): string =>
  filters.map(({ field, value, not }) => `${not ? '-' : ''}${field}:${quoted(value)}`).join(' ')

/** Words of a command, quoted parts kept together: `contains:"two words"` is one. */
export const tokensOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?:[^\s"“”]+|["“”][^"“”]*["“”]?)+/g)].map(([token]) => token)

function filterOf(token: string): FeedFilter | null {
  const found = /^([-–—−]?)([a-z]+):(.+)$/is.exec(token)
  const field = FIELDS.find((name) => name === found?.[2]?.toLowerCase())
  const value = (found?.[3] ?? '').replace(/["“”]/g, '').trim().slice(0, MAX_VALUE)
  return field && value !== '' ? { field, value, not: found?.[1] !== '' } : null
}

const quoted = (value: string): string => (/\s/.test(value) ? `"${value}"` : value)
