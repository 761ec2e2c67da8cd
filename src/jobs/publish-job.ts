import { after, afterFailure, type Next } from '../delivery/after.ts'
import { detourOf, tellOfDetour } from '../delivery/detour.ts'
import { enact } from '../delivery/enact.ts'
import { putOff } from '../delivery/posting-time.ts'
import { settingsOnce } from '../delivery/settings-once.ts'
import type { Channel } from '../model/channel.ts'
import type { ChannelSettings } from '../model/channel-settings.ts'
import { Fault } from '../model/fault.ts'
import { type Delivery, nextPlaceOf, type Outcome } from '../model/outbox.ts'
import type { Post } from '../model/post.ts'
import { publish } from '../pipeline/publish/publish.ts'
import type { Platform } from '../ports.ts'
import { gathered } from './gather-roundup.ts'
import type { JobDeps } from './job-deps.ts'
import { partsOf } from './parts-of.ts'
import { threadOf } from './thread-of.ts'
import { mayBeTranslated } from './translation-of.ts'

/** How a try to send ended. */
type End = Outcome | Waiting

type Waiting =
  /** The lane is not free before `at`, or we are stopping: nothing was begun. */
  | { readonly kind: 'later'; readonly at: number }
  /** Retracted, or in other hands: nothing of it is ours to write. */
  | { readonly kind: 'taken' }

/** A free lane is waited for so long (ms), all others behind it; what is further off is left to the reconciler. */
const PATIENCE = 200

/** A translation is one call, which has its own time: 60 s, and a little to say so. */
const TRANSLATING_MS = 65_000

/** Job "publish": sends what is due in the delivery's chat, in order, one after another. */
export async function publishJob(id: string, deps: JobDeps): Promise<void> {
  const named = await deps.store.outbox.get(id)
  if (!named) return
  const platform = deps.platforms.get(named.channel.platform)
  if (!platform) throw new Fault('bug', {}, { detail: `no ${named.channel.platform} here` })
  // Its words first: while a model is asked for them, nothing else in the chat waits.
  if (named.state === 'pending' && mayBeTranslated(named))
    await partsOf(named, platform, deps, named.shown, TRANSLATING_MS)
  const pace = platform.pace.chat(named.channel)
  while (!deps.stopping.aborted) {
    const delivery = await deps.store.outbox.reserve(named.channel, deps.clock.now(), pace)
    if (!delivery) return
    await carriedOut(delivery, platform, { ...deps, settingsOf: settingsOnce(deps.settingsOf) })
  }
}

/** What is in hand is put off, or sent and its end written down. */
async function carriedOut(delivery: Delivery, platform: Platform, deps: JobDeps): Promise<void> {
  if (await gathered(delivery, deps)) return
  if (await putOff(delivery, deps)) return
  const end = await sent(delivery, platform, deps)
  const next = await nextOf(end, delivery, platform, deps)
  if (next) await enact(delivery, next, deps, 'kind' in end && end.kind === 'refused' ? end : null)
}

/** A bug ends as a failure of this delivery, not of those behind it. */
async function sent(delivery: Delivery, platform: Platform, deps: JobDeps): Promise<End | Error> {
  try {
    return await send(delivery, platform, deps)
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown))
    deps.emit({ type: 'job.failed', kind: 'publish', id: delivery.id, error })
    return error
  }
}

/** reserve → publish(part) → record, for each part that is not there yet. */
async function send(delivery: Delivery, platform: Platform, deps: JobDeps): Promise<End> {
  const parts = await partsOf(delivery, platform, deps)
  if (!parts) return { kind: 'refused', reason: 'bad-request', detail: 'its digest is gone' }
  const { settings } = await deps.settingsOf(delivery.channel)
  let now = delivery
  let thread: Awaited<ReturnType<typeof threadOf>> = null
  for (const [index, part] of parts.entries()) {
    if (index < now.messages.length) continue
    thread ??= await threadOf(now, parts, settings, platform, deps)
    if (thread && 'kind' in thread) return thread
    const { sent, end } = await sendPart(part, now, settings, { where: thread, platform, deps })
    if (end.kind !== 'done') return end
    now = { ...sent, messages: [...sent.messages, end.message] }
  }
  const [first] = now.messages
  if (!first) return { kind: 'refused', reason: 'bad-request', detail: 'the post has no parts' }
  thread ??= await threadOf(now, parts, settings, platform, deps)
  if (thread && 'kind' in thread) return thread
  await tellOfDetour(now, deps)
  return { kind: 'done', message: first }
}

/** Sends the next part, elsewhere where its channel takes no posts: the delivery says from then on where that is. */
async function sendPart(
  part: Post,
  delivery: Delivery,
  settings: ChannelSettings,
  { where, platform, deps }: { where: Channel | null; platform: Platform; deps: JobDeps },
): Promise<{ sent: Delivery; end: End }> {
  const to = where ?? nextPlaceOf(delivery)
  const turn = await turnOf(delivery, to, platform, deps)
  if (turn) return { sent: delivery, end: turn }
  const index = delivery.messages.length
  const end = await publish(part, index, delivery, platform, { where: to, tags: settings.tags })
  if (end.kind === 'done') {
    const goesOn = settings.crosspost && delivery.form !== 'preview' && platform.crosspost !== undefined
    await deps.store.outbox.record(delivery, end.message, { crosspost: goesOn && where === null })
  }
  const detour =
    end.kind === 'refused' && index === 0
      ? await detourOf(delivery, end.reason, settings, platform, deps)
      : null
  if (!detour) return { sent: delivery, end }
  if (!(await deps.store.outbox.divert(delivery, detour))) return { sent: delivery, end: { kind: 'taken' } }
  return sendPart(part, { ...delivery, detour }, settings, { where, platform, deps })
}

/** Waits for this worker's turn at the platform; null when the call may be made, and is written down as begun. */
function turnOf(
  delivery: Delivery,
  place: Channel,
  platform: Platform,
  deps: JobDeps,
): Promise<Waiting | null> {
  const { turns, stopping } = deps
  // Somebody who asked looks at the notice: what feeds brought gives way.
  const hurry = delivery.notice !== null
  const { every } = platform.pace.all
  return turns(platform.name, every, stopping, () => begun(delivery, place, platform, deps), hurry)
}

/** Other workers send, too: the lanes say when there is room. */
async function begun(
  delivery: Delivery,
  place: Channel,
  platform: Platform,
  deps: JobDeps,
): Promise<Waiting | null> {
  const { store, clock, sleep, stopping } = deps
  const now = clock.now()
  if (stopping.aborted) return { kind: 'later', at: now }
  const turn = await store.outbox.begin({ ...delivery, channel: place }, now, {
    pace: platform.pace.chat(place),
    all: platform.pace.all,
    newest: platform.newest(place),
  })
  if (turn.kind === 'begun') return null
  if (turn.kind === 'lost') return { kind: 'taken' }
  if (turn.at - now > PATIENCE) return turn
  await sleep(turn.at - now, stopping)
  return begun(delivery, place, platform, deps)
}

/** Null: nothing of it is ours to write. */
async function nextOf(
  end: End | Error,
  delivery: Delivery,
  { repeatable }: Platform,
  { store, clock }: JobDeps,
): Promise<Next | null> {
  const now = clock.now()
  if (end instanceof Error) {
    // A call that had begun may have had its effect before the bug.
    const since = (await store.outbox.get(delivery.id))?.callingSince ?? null
    return since !== null
      ? after({ kind: 'lost', detail: end.message }, delivery, { repeatable, now })
      : afterFailure(delivery, end.message, now)
  }
  switch (end.kind) {
    case 'taken':
      return null
    case 'later':
      return { state: 'pending', detail: 'waiting for its turn', wake: end.at }
    case 'done':
      return { state: 'posted', detail: '' }
    default:
      return after(end, delivery, { repeatable, now })
  }
}
