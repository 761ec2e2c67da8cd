import { askingPost, endedPost, type Where } from '../delivery/card-post.ts'
import { baseIn, postedCopies } from '../delivery/change-card.ts'
import { operatorsChannel, titleOf } from '../delivery/report.ts'
import type { ChangeCard } from '../model/change-card.ts'
import { channelKey, scopeOf } from '../model/channel.ts'
import type { Outcome } from '../model/outbox.ts'
import type { Post } from '../model/post.ts'
import { revise } from '../model/revise.ts'
import type { Platform } from '../ports.ts'
import type { JobDeps } from './job-deps.ts'

/** What did not answer is tried again after this long (ms). */
const AGAIN_MS = 15_000

/** A card is news for so long (ms): then it is given up where its chat does not take it. */
const GIVEN_UP_MS = 24 * 3_600_000

/**
 * Job "card": sends a card, or carries out what was decided on it and ends it in its last words. The row
 * comes first at every step, so a crash anywhere goes on here; a card may come twice, its decision holds once.
 */
export async function cardJob(id: string, deps: JobDeps): Promise<void> {
  const { store, platforms, clock } = deps
  const card = await current(id, deps)
  const platform = card && platforms.get(card.channel.platform)
  if (!card || !platform) return
  const outcome = card.outcome ? await ended(card, platform, deps) : await asked(card, platform, deps)
  const late = clock.now() > card.readAt + GIVEN_UP_MS
  const again = outcome && outcome.kind !== 'done' && outcome.kind !== 'refused' && !late
  const ms = outcome?.kind === 'wait' ? outcome.ms : AGAIN_MS
  // Somebody decided while the card was on its way: a job that is at work is not queued again.
  if (!(await store.changeCards.tended(card, again ? clock.now() + ms : null))) await cardJob(id, deps)
}

/** The card as it is, out of date where the post stands otherwise by now. */
async function current(id: string, deps: JobDeps): Promise<ChangeCard | null> {
  const { store } = deps
  const card = await store.changeCards.get(id)
  if (!card || card.outcome) return card
  const live = await postedCopies(card.digestId, store)
  if (live.length > 0 && (await baseIn(card.digestId, card.channel, deps)) === card.base) return card
  await store.changeCards.expire(id)
  return store.changeCards.get(id)
}

/** The card's id is its nonce: where the platform knows it again, a crash in between sends it once. */
async function asked(card: ChangeCard, platform: Platform, deps: JobDeps): Promise<Outcome | null> {
  if (card.message) return null
  const post = askingPost(card, await whereOf(card, deps), deps.words)
  let last: Outcome | null = null
  for (const [index, part] of platform.split(post, card.channel).entries()) {
    const nonce = `${card.id.slice(0, 18)}${card.readAt % 100_000}${index}`
    last = await platform.publish(part, card.channel, { nonce })
    if (last.kind !== 'done') return last
  }
  if (last?.kind === 'done') await deps.store.changeCards.sent(card.id, last.message)
  return last
}

/** Does what was decided, and says so in the card. Each step twice is the step once. */
async function ended(card: ChangeCard, platform: Platform, deps: JobDeps): Promise<Outcome | null> {
  const { store, words } = deps
  const end = await carriedOut(card, deps)
  const now = await store.changeCards.get(card.id)
  if (!now?.message) return null
  const name = now.decidedBy ?? ''
  const lastWords =
    end === 'stale'
      ? { text: words('card-stale'), own: true }
      : { text: words(`decided-${end.outcome}`, { name, count: end.count }) }
  const post = endedPost(now, await whereOf(now, deps), lastWords, words)
  const last: Post | undefined = platform.split(post, now.channel).at(-1)
  return last ? platform.edit(now.message, last) : null
}

async function carriedOut(
  card: ChangeCard,
  deps: JobDeps,
): Promise<{ readonly outcome: 'correct' | 'retract' | 'leave'; readonly count: number } | 'stale'> {
  const { store, queue } = deps
  const { outcome, copies } = card
  if (outcome === 'correct') {
    const count = await correctedBy(card, deps)
    if (count > 0) return { outcome, count }
    await store.changeCards.expire(card.id)
    return 'stale'
  }
  if (outcome === 'retract') {
    await store.outbox.retract(copies)
    for (const id of copies) await queue.add({ kind: 'remove', id })
    await othersOf(card, deps)
    return { outcome, count: copies.length }
  }
  return outcome === 'leave' ? { outcome, count: 0 } : 'stale'
}

async function correctedBy(card: ChangeCard, deps: JobDeps): Promise<number> {
  const { store, clock, queue } = deps
  const { id, digestId, base, articleId, lines } = card
  const now = clock.now()
  const digest = revise(card.digest, lines, new Date(now).toISOString().slice(0, 10))
  const added = await store.revisions.add(
    { digestId, at: now, by: 'article', articleId, digest, lines },
    { intent: `card-${id}-${base}`, base, copies: card.copies },
  )
  for (const copy of added?.copies ?? []) await queue.add({ kind: 'correct', id: copy })
  if (added) await othersOf(card, deps)
  return added?.copies.length ?? 0
}

/** Cards in other chats about the same digest may be out of date now. */
async function othersOf({ id, digestId }: ChangeCard, { store, queue }: JobDeps): Promise<void> {
  for (const other of await store.changeCards.open(digestId))
    if (other.id !== id) await queue.add({ kind: 'card', id: other.id })
}

/** A chat is told of its own copies by name, and of those asked for in it; the operators of all. */
async function whereOf({ digestId, channel, copies }: ChangeCard, deps: JobDeps): Promise<Where> {
  const operators = await operatorsChannel(deps)
  const all = operators !== null && channelKey(operators) === channelKey(channel)
  const scope = scopeOf(channel)
  const known = (await deps.store.outbox.copies(digestId))
    .filter(({ id, state }) => state === 'posted' || copies.includes(id))
    .filter((copy) => all || [copy.channel, copy.notice?.channel].some((at) => at && scopeOf(at) === scope))
  const titles = await Promise.all(known.map((copy) => titleOf({ ...copy, notice: null }, deps)))
  return { count: known.length, titles: [...new Set(titles)] }
}
