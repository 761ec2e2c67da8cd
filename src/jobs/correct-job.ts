import { reportCorrection } from '../delivery/report-correction.ts'
import { scopeOf } from '../model/channel.ts'
import { type Delivery, nextPlaceOf, type Outcome } from '../model/outbox.ts'
import type { Post } from '../model/post.ts'
import type { Platform } from '../ports.ts'
import type { JobDeps } from './job-deps.ts'
import { partsOf } from './parts-of.ts'

/** A copy taken to be corrected, and how often that went wrong. */
type Copy = Delivery & { readonly tries: number }

/** A slot of the platform's lane is waited for so long (ms); what is further off is tried again then. */
const PATIENCE = 3_000

/** What did not answer is edited again after this long (ms), so often: an edit twice is one edit. */
const AGAIN_MS = 5_000
const MAX_TRIES = 10

/** How it ended: done, or when to go on. */
type End = 'done' | 'refused' | { readonly at: number; readonly failed: boolean }

/** Job "correct": edits a copy's messages in place, until they show the revision that they are to show. */
export async function correctJob(id: string, deps: JobDeps): Promise<void> {
  const { store, clock, platforms } = deps
  const copy = await store.revisions.take(id, clock.now())
  const platform = copy && platforms.get(copy.channel.platform)
  if (!copy || !platform) return
  // What a roundup lists stands in the roundup's message.
  if (copy.roundup !== null) await correctJob(copy.roundup, deps)
  const end = copy.roundup === null ? await corrected(copy, platform, deps) : 'done'
  if (typeof end === 'object') {
    if (copy.tries + 1 < MAX_TRIES || !end.failed) return store.revisions.later(id, end.at, end.failed)
  }
  await store.revisions.shown(id, copy.revision)
  // Corrected once more in the meantime: it is behind again.
  await deps.queue.add({ kind: 'correct', id })
  await reportCorrection(copy, end === 'done' ? 'corrected' : 'refused', deps)
}

async function corrected(copy: Copy, platform: Platform, deps: JobDeps): Promise<End> {
  const parts = await partsOf(copy, platform, deps, copy.revision)
  if (!parts) return 'refused'
  for (const [index, part] of parts.entries()) {
    const turn = await turnOf(platform, deps)
    if (turn) return turn
    const message = copy.messages[index]
    const end = message
      ? await after(await platform.edit(message, part), copy, deps)
      : await further(part, index, copy, platform, deps)
    if (end !== 'done') return end
  }
  for (const message of copy.messages.slice(parts.length)) {
    const end = await after(await platform.remove(message), copy, deps)
    if (end !== 'done') return end
    await deps.store.outbox.removed(copy.id, message)
  }
  return 'done'
}

/** A part more than there were. One whose answer was lost is sent again only where that cannot post it twice. */
async function further(
  part: Post,
  index: number,
  copy: Copy,
  platform: Platform,
  deps: JobDeps,
): Promise<End> {
  const { store, clock } = deps
  const first = await store.revisions.begin(copy.id, clock.now())
  if (!first && !platform.repeatable) return 'refused'
  const nonce = `${copy.id}${copy.revision}${index}`
  const outcome = await platform.publish(part, nextPlaceOf(copy), { nonce, silent: true })
  if (outcome.kind === 'done') await store.outbox.record(copy, outcome.message)
  return outcome.kind === 'lost' && !platform.repeatable ? 'refused' : after(outcome, copy, deps)
}

async function after(outcome: Outcome, { channel }: Delivery, { store, clock }: JobDeps): Promise<End> {
  const now = clock.now()
  switch (outcome.kind) {
    case 'done':
      return 'done'
    case 'wait':
      await store.lanes.hold(outcome.all ? channel.platform : scopeOf(channel), now + outcome.ms)
      return { at: now + outcome.ms, failed: false }
    case 'lost':
      return { at: now + AGAIN_MS, failed: true }
    case 'refused':
      return 'refused'
  }
}

/** Waits for the platform's lane; null when the call may be made. An edit takes no slot from the chat's posts. */
async function turnOf(platform: Platform, { store, clock, sleep, stopping }: JobDeps): Promise<End | null> {
  const at = await store.lanes.slot(platform.name, clock.now(), platform.pace.all)
  const left = at - clock.now()
  if (left > PATIENCE) return { at, failed: false }
  if (left > 0) await sleep(left, stopping)
  return stopping.aborted ? { at: clock.now(), failed: false } : null
}
