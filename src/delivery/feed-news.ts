import type { Feed, KeyedItem, SeenItem, SkipReason } from '../model/feed.ts'
import { passes } from './feed-filter.ts'

const DAY = 24 * 60 * 60 * 1000

/** An older item is no news: a feed shows its archive after a move or a repair. */
const MAX_AGE = 7 * DAY

/** A feed that shows more new items at once has changed its addresses, or was away for days. */
const MAX_NEW = 50

/** With `first: all`: what a person may still have meant. */
const MAX_FIRST = 200

/** A short text may be a column's standing one: the same is the same story within less than a day. */
const SAME_ISSUE = 20 * 60 * 60 * 1000

/** How often a known item's row is touched to say that it is still there. */
const TOUCH = DAY

/** What a poll found, by what becomes of it. */
export interface News {
  /** To be posted, in the order of posting: oldest first. */
  readonly taken: readonly KeyedItem[]
  /** Rows of items seen for the first time: those taken, and those skipped with their reason. */
  readonly added: readonly SeenItem[]
  /** Rows of known items that say something else now. */
  readonly changed: readonly SeenItem[]
}

/**
 * What is new in a feed. A story is known by its guid, its address or its content, whichever the feed
 * leaves alone; one that is known updates its row, and is never posted anew.
 */
export function newsOf(
  feed: Feed,
  items: readonly KeyedItem[],
  seen: readonly SeenItem[],
  now: number,
): News {
  const known = new Known(feed, items, seen)
  const changed: SeenItem[] = []
  const added: SeenItem[] = []
  const fresh: KeyedItem[] = []
  for (const item of items.map((one) => trusted(one, now))) {
    const [own, elsewhere] = [known.own(item), known.elsewhere(item)]
    if (own === 'here') continue
    if (own) changed.push(...updated(own, item, now))
    else if (elsewhere) added.push(rowOf(item, feed, now, 'posted-before'))
    else fresh.push(item)
    known.here(item)
  }
  const verdicts = fresh.map((item) => ({ item, reason: reasonOf(item, feed, now) }))
  const open = newestFirst(verdicts.filter(({ reason }) => reason === null).map(({ item }) => item))
  const taken = open.slice(0, limitOf(feed))
  const left = feed.began?.quiet ? 'restored' : feed.began ? 'too-many' : 'first-poll'
  for (const { item, reason } of verdicts)
    added.push(rowOf(item, feed, now, reason ?? (taken.includes(item) ? null : left)))
  return { taken: taken.reverse(), added, changed }
}

/** A date in the future says nothing. */
const trusted = (item: KeyedItem, now: number): KeyedItem =>
  item.at !== null && item.at > now + DAY ? { ...item, at: null, publishedAt: null } : item

function reasonOf(item: KeyedItem, { filters, began }: Feed, now: number): SkipReason | null {
  if (item.url === null && item.text === '') return 'no-link'
  if (item.at !== null && item.at < now - MAX_AGE) return 'old'
  if (!passes(item, filters)) return 'filter'
  // Older than all that was there at the start: it was left out then, and comes back now.
  if (item.at !== null && began && began.oldest !== null && item.at < began.oldest) return 'backfill'
  return null
}

function limitOf({ began, first }: Feed): number {
  if (began) return began.quiet ? 0 : MAX_NEW
  return { none: 0, newest: 1, all: MAX_FIRST }[first]
}

/** By date; where one is undated, the feed's own order, which is newest first in nearly all. */
const newestFirst = (items: readonly KeyedItem[]): KeyedItem[] =>
  items.every(({ at }) => at !== null) ? items.toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0)) : [...items]

/** The rows that an item may be one of. */
class Known {
  readonly #own: Finder
  readonly #others: Finder
  readonly #here = new Finder()

  constructor(feed: Feed, items: readonly KeyedItem[], seen: readonly SeenItem[]) {
    const mine = seen.filter(({ feedId }) => feedId === feed.id)
    const ambiguous = ambiguities(items, mine)
    this.#own = new Finder(mine, ambiguous)
    // Elsewhere in the channel only what was posted counts, and a guid means nothing there.
    this.#others = new Finder(
      seen
        .filter(({ feedId, state }) => feedId !== feed.id && state === 'taken')
        .map((row) => ({ ...row, guid: null })),
      ambiguous,
    )
    this.#here = new Finder([], ambiguous)
  }

  /** The row that it has; `here`: the same document has told it before. */
  own(item: KeyedItem): SeenItem | 'here' | null {
    return this.#here.find(item) ? 'here' : this.#own.find(item)
  }

  elsewhere(item: KeyedItem): SeenItem | null {
    return this.#others.find(item)
  }

  here(item: KeyedItem): void {
    this.#here.add({
      ...item,
      feedId: '',
      publishedAt: item.at,
      seenAt: 0,
      state: 'taken',
      reason: null,
      title: '',
    })
  }
}

interface Ambiguous {
  readonly guids: ReadonlySet<string>
  readonly urls: ReadonlySet<string>
}

/** Rows by each of their keys. */
class Finder {
  readonly #guids = new Map<string, SeenItem>()
  readonly #urls = new Map<string, SeenItem>()
  readonly #hashes = new Map<string, SeenItem>()
  readonly #ambiguous: Ambiguous

  constructor(rows: readonly SeenItem[] = [], ambiguous: Ambiguous = { guids: new Set(), urls: new Set() }) {
    this.#ambiguous = ambiguous
    for (const row of rows) this.add(row)
  }

  add(row: SeenItem): void {
    if (row.guid !== null && !this.#ambiguous.guids.has(row.guid)) this.#guids.set(row.guid, row)
    if (row.urlKey !== null && !this.#ambiguous.urls.has(row.urlKey)) this.#urls.set(row.urlKey, row)
    this.#hashes.set(row.hash, row)
  }

  find(item: KeyedItem): SeenItem | null {
    const byName = (item.guid && this.#guids.get(item.guid)) || (item.urlKey && this.#urls.get(item.urlKey))
    if (byName) return byName
    const same = this.#hashes.get(item.hash)
    return same && isSameIssue(item, same) ? same : null
  }
}

const isSameIssue = ({ telling, at }: KeyedItem, { publishedAt }: SeenItem): boolean =>
  telling || at === null || publishedAt === null || Math.abs(at - publishedAt) < SAME_ISSUE

/**
 * Names that name no story, because some feeds repeat one for all: a guid that one document gives to
 * several addresses and titles, and what over time has stood for more than an edit explains.
 */
function ambiguities(items: readonly KeyedItem[], rows: readonly SeenItem[]): Ambiguous {
  const all = [...items, ...rows]
  const here = groups(items, 'guid', ['urlKey', 'title'])
  const ever = groups(all, 'guid', ['urlKey', 'title'])
  const places = groups(all, 'urlKey', ['guid', 'hash'])
  return { guids: new Set([...over(here, 1), ...over(ever, 2)]), urls: new Set(over(places, 2)) }
}

type Key = 'guid' | 'urlKey' | 'hash' | 'title'

/** For each value of a key, how many different values the other two have: the fewer of both. */
function groups(
  all: readonly (KeyedItem | SeenItem)[],
  by: Key,
  [one, other]: readonly [Key, Key],
): ReadonlyMap<string, number> {
  const sets = new Map<string, [Set<string>, Set<string>]>()
  for (const item of all) {
    const name = item[by]
    if (name === null) continue
    const [ones, others] = setAt(sets, name, () => [new Set<string>(), new Set<string>()])
    ones.add(item[one] ?? item.hash)
    others.add(item[other] ?? item.hash)
  }
  return new Map([...sets].map(([name, [ones, others]]) => [name, Math.min(ones.size, others.size)]))
}

const over = (counts: ReadonlyMap<string, number>, limit: number): string[] =>
  [...counts].filter(([, count]) => count > limit).map(([name]) => name)

function setAt<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const there = map.get(key)
  if (there !== undefined) return there
  const made = make()
  map.set(key, made)
  return made
}

const titleOf = ({ title, text }: KeyedItem): string => title ?? text.slice(0, 80)

const rowOf = (item: KeyedItem, feed: Feed, now: number, reason: SkipReason | null): SeenItem => ({
  id: item.id,
  feedId: feed.id,
  guid: item.guid,
  urlKey: item.urlKey,
  hash: item.hash,
  title: titleOf(item),
  publishedAt: item.at,
  seenAt: now,
  state: reason === null ? 'taken' : 'skipped',
  reason,
})

/** The known row with what the item says now; nothing when that is the same. Its first date stays. */
function updated(row: SeenItem, item: KeyedItem, now: number): SeenItem[] {
  const next: SeenItem = {
    ...row,
    guid: item.guid ?? row.guid,
    urlKey: item.urlKey ?? row.urlKey,
    hash: item.hash,
    title: titleOf(item),
    publishedAt: row.publishedAt ?? item.at,
  }
  const same = (['guid', 'urlKey', 'hash', 'title'] as const).every((key) => next[key] === row[key])
  return same && now - row.seenAt < TOUCH ? [] : [{ ...next, seenAt: now }]
}
