import { askingPost, endedPost, type Where } from '../delivery/card-post.ts'
import { baseIn, postedCopies } from '../delivery/change-card.ts'
import { operatorsChannel, titleOf } from '../delivery/report.ts'
import type { ChangeCard } from '../model/change-card.ts'
import { channelKey, scopeOf } from '../model/channel.ts'
import type { Outcome } from '../model/outbox.ts'
import { revise } from '../model/revise.ts'
import type { Platform } from '../ports.ts'
import { endCard } from './end-card.ts'
import type { JobDeps } from './job-deps.ts'
import { lookAgain } from './look-again.ts'
import { sendCard } from './send-card.ts'
import { takeAway, tendCards } from './take-away.ts'

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
  const here = { ...deps, words: await deps.wordsOf(card.channel) }
  const outcome = card.outcome ? await ended(card, here) : await asked(card, platform, here)
  const late = clock.now() > card.readAt + GIVEN_UP_MS
  const at = lookAgain(outcome, { now: clock.now(), late })
  // Somebody decided while the card was on its way: a job that is at work is not queued again.
  if (!(await store.changeCards.tended(card, at))) await cardJob(id, deps)
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
  if (card.messages.length > 0) return null
  const post = askingPost(card, await whereOf(card, deps), deps.words)
  const nonce = `${card.id.slice(0, 18)}${card.readAt % 100_000}`
  const last = await sendCard(post, card.channel, platform, nonce)
  if (last?.kind === 'done') await deps.store.changeCards.sent(card.id, last.message)
  return last
}

/** Does what was decided, and says so in the card. Each step twice is the step once. */
async function ended(card: ChangeCard, deps: JobDeps): Promise<Outcome | null> {
  const { store, words, platforms } = deps
  const end = await carriedOut(card, deps)
  const now = await store.changeCards.get(card.id)
  if (!now) return null
  const name = now.decidedBy ?? ''
  const lastWords =
    end === 'stale'
      ? { text: words('card-stale'), own: true }
      : { text: words(`decided-${end.outcome}`, { name, count: end.count }) }
  const post = endedPost(now, await whereOf(now, deps), lastWords, words)
  return endCard(post, now.messages, platforms)
}

async function carriedOut(
  card: ChangeCard,
  deps: JobDeps,
): Promise<{ readonly outcome: 'correct' | 'retract' | 'leave'; readonly count: number } | 'stale'> {
  const { outcome, copies } = card
  if (outcome === 'correct') {
    const count = await correctedBy(card, deps)
    if (count > 0) return { outcome, count }
    await deps.store.changeCards.expire(card.id)
    return 'stale'
  }
  if (outcome === 'retract') {
    await takeAway(card, deps)
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
  if (added) await tendCards(digestId, deps)
  return added?.copies.length ?? 0
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
