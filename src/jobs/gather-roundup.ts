import { tellHeld } from '../delivery/posting-time-told.ts'
import { approvalOf } from '../model/approval.ts'
import type { ChannelSettings } from '../model/channel-settings.ts'
import type { Delivery } from '../model/outbox.ts'
import { styleOf } from '../model/post-style.ts'
import { goesByItself, isRoundup, MAX_MEMBERS, roundupOf } from '../model/roundup.ts'
import { nextRoundup, roundupTimesIn } from '../model/roundup-times.ts'
import { storiesOf, type ToList } from '../pipeline/present/roundup-stories.ts'
import type { JobDeps } from './job-deps.ts'

/** Somebody was faster with one of them: the others are asked for again so often. */
const TRIES = 3
const AGAIN_MS = 2_000

/**
 * What a sender has in hand and is to be listed waits for its channel's next roundup; at its time all that waits
 * becomes one message, fixed in one transaction before anything is sent. False: it is a post of its own.
 */
export async function gathered(delivery: Delivery, deps: JobDeps): Promise<boolean> {
  if (delivery.form !== 'post' || !delivery.waits || delivery.messages.length > 0 || isRoundup(delivery))
    return false
  const { settings } = await deps.settingsOf(delivery.channel)
  const now = deps.clock.now()
  const next = nextRoundup(now, roundupTimesIn(settings.roundup) ?? [], settings.timezone)
  if (next === null) return false
  const card = approvalOf(delivery.intent)
  if (!goesByItself(delivery, card === null ? null : await deps.store.approvals.get(card))) return false
  if (delivery.held !== 'roundup') return waitsFor(delivery, next, settings, deps)
  const end = await formed(delivery, settings, deps)
  // The sender says that it is gone.
  if (end === 'gone') return false
  return end === 'formed' || waitsFor(delivery, now + AGAIN_MS, settings, deps)
}

async function waitsFor(
  delivery: Delivery,
  due: number,
  settings: ChannelSettings,
  deps: JobDeps,
): Promise<boolean> {
  const held = 'roundup'
  const detail = 'waits for the roundup'
  // The word first: an edit twice is one edit, and one that a crash cuts off would come hours later.
  await tellHeld({ ...delivery, due, held }, settings, deps)
  if (await deps.store.outbox.settle(delivery, 'pending', { due, held, detail })) {
    const card = approvalOf(delivery.intent)
    if (card !== null) await deps.queue.add({ kind: 'approval', id: card })
  }
  return true
}

async function formed(
  first: Delivery,
  settings: ChannelSettings,
  deps: JobDeps,
): Promise<'formed' | 'gone' | 'busy'> {
  const { roundups } = deps.store
  for (let tries = 0; tries < TRIES; tries++) {
    const others = await roundups.due(first.channel, deps.clock.now(), MAX_MEMBERS - 1)
    const stories = await storiesOf(await toList([first, ...others], deps))
    if (!stories.flat().some(({ delivery }) => delivery === first.id)) return 'gone'
    const made = { id: deps.clock.id(), token: deps.clock.id(), style: styleOf(settings) }
    if (await roundups.form(roundupOf(first, made), stories, first)) return 'formed'
  }
  return 'busy'
}

async function toList(
  deliveries: readonly Delivery[],
  { store }: Pick<JobDeps, 'store'>,
): Promise<readonly ToList[]> {
  const listed: ToList[] = []
  for (const { id, digestId, revision } of deliveries) {
    const made = await store.digests.get(digestId)
    const revised = made && (await store.revisions.get(digestId, revision))
    const article = made && (await store.articles.get(revised?.articleId ?? made.articleId))
    if (!made || !article) continue
    listed.push({
      member: { delivery: id, digestId, revision },
      digest: revised?.digest ?? made.digest,
      article,
    })
  }
  return listed
}
