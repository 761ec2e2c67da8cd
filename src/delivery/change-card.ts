import type { Article } from '../model/article.ts'
import type { Asked, ChangeCard } from '../model/change-card.ts'
import { type Channel, channelKey, scopeOf } from '../model/channel.ts'
import type { Digest } from '../model/digest.ts'
import type { Delivery } from '../model/outbox.ts'
import { atRevision, type LineChange } from '../model/revision.ts'
import type { Clock, JobQueue } from '../ports.ts'
import { operatorsChannel, type ReportDeps } from './report.ts'

export interface CardDeps extends ReportDeps {
  readonly clock: Clock
  readonly queue: Pick<JobQueue, 'add'>
  readonly compare: (
    digest: Digest,
    article: Article,
  ) => Promise<{ readonly changes: readonly LineChange[]; readonly moved: Digest }>
}

/** What became of an article that was read again. */
export interface Raised {
  /** How many lines of the post no longer stand, where most do not. */
  readonly lines: number
  /** Nobody has decided these. */
  readonly cards: readonly ChangeCard[]
}

/**
 * One card for each chat where the digest was asked for, if a line of it, as it stands there, is gone.
 * `asked`: who wanted to know now gets one, too, and once more what was left as it is.
 */
export async function raiseCards(
  digestId: string,
  { article, note, asked }: { article: Article; note: string | null; asked: Asked | null },
  deps: CardDeps,
): Promise<Raised> {
  const { store, clock, queue } = deps
  const made = await store.digests.get(digestId)
  if (!made) return { lines: 0, cards: [] }
  const articleId = await store.articles.save(null, article)
  const cards: ChangeCard[] = []
  let most = 0
  for (const channel of await placesOf(digestId, asked, deps)) {
    const base = await baseIn(digestId, channel, deps)
    const { digest } = atRevision(made, await store.revisions.get(digestId, base))
    const { changes: lines, moved } = await deps.compare(digest, article)
    most = Math.max(most, lines.length)
    if (lines.length === 0) continue
    const { hash } = article
    const fresh = { id: clock.id(), digestId, hash, channel, base, articleId, digest: moved, lines, note }
    const card = await store.changeCards.add(fresh)
    // Stale: the article has come back to this text. Left: somebody wants to decide once more.
    const again = card.outcome === 'stale' || (asked && card.outcome === 'leave')
    if (again) await store.changeCards.reopen(card.id)
    if (again || card.outcome === null) cards.push(card)
  }
  const asking = new Set(cards.map(({ id }) => id))
  for (const { id } of await store.changeCards.open(digestId)) {
    // An older question about another text is no question any more.
    if (!asking.has(id)) await store.changeCards.expire(id)
    await queue.add({ kind: 'card', id })
  }
  return { lines: most, cards }
}

/** The revision that a card in this chat asks about: as the digest stands there, else as it stands at all. */
export async function baseIn(
  digestId: string,
  channel: Channel,
  { store }: Pick<CardDeps, 'store'>,
): Promise<number> {
  const copies = await postedCopies(digestId, store)
  const here = copies.some((copy) => scopeOf(copy.channel) === scopeOf(channel))
  if (here) return store.revisions.inChat(digestId, scopeOf(channel))
  return Math.max(0, ...copies.map(({ revision }) => revision))
}

/** Where it was asked for; a channel's readers are no moderators: then, and for feeds, the operators' chat. */
async function placesOf(digestId: string, asked: Asked | null, deps: CardDeps): Promise<readonly Channel[]> {
  const { store } = deps
  const notices = (await postedCopies(digestId, store)).flatMap(({ notice }) => notice?.channel ?? [])
  const places = new Map<string, Channel>()
  for (const channel of [...notices, ...(asked ? [asked.channel] : [])]) {
    const chat = await store.chats.get(channel.platform, channel.chat)
    if (chat?.kind !== 'channel') places.set(channelKey(channel), channel)
  }
  const operators = places.size === 0 ? await operatorsChannel(deps) : null
  return operators ? [operators] : [...places.values()]
}

export const postedCopies = async (
  digestId: string,
  store: CardDeps['store'],
): Promise<readonly Delivery[]> =>
  (await store.outbox.copies(digestId)).filter(({ state }) => state === 'posted')
