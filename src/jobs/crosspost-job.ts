import { alert } from '../delivery/report.ts'
import { channelKey, type MessageRef } from '../model/channel.ts'
import type { Outcome, Pace } from '../model/outbox.ts'
import type { Platform } from '../ports.ts'
import type { JobDeps } from './job-deps.ts'

/** Ten an hour in a channel: reported by many bots, documented nowhere. All ten may go at once. */
const PACE: Pace = { every: 360_000, burst: 10 }

/** What did not answer is tried again after this long (ms), so often: twice is once. */
const AGAIN_MS = 5_000
const MAX_TRIES = 10

/** Job "crosspost": hands a posted delivery's messages on to those who follow their channel. */
export async function crosspostJob(id: string, deps: JobDeps): Promise<void> {
  const { outbox } = deps.store
  for (const { message, tries } of await outbox.uncrossposted(id, deps.clock.now())) {
    const platform = deps.platforms.get(message.channel.platform)
    const at = platform?.crosspost ? await laneOf(message, deps) : null
    if (at !== null) await outbox.crosspostAt(id, message, at)
    else await handOn(id, message, tries, platform, deps)
  }
}

const laneName = ({ channel }: MessageRef): string => `${channelKey(channel)}/crosspost`

/** Null: it may go now. */
const laneOf = (message: MessageRef, { store, clock }: JobDeps): Promise<number | null> =>
  store.lanes.take(laneName(message), clock.now(), PACE)

async function handOn(
  id: string,
  message: MessageRef,
  tries: number,
  platform: Platform | undefined,
  deps: JobDeps,
): Promise<void> {
  const { store, clock } = deps
  const outcome = (await platform?.crosspost?.(message)) ?? null
  if (outcome?.kind === 'wait') await store.lanes.hold(laneName(message), clock.now() + outcome.ms)
  const at = againAt(outcome, tries, clock.now())
  await store.outbox.crosspostAt(id, message, at, outcome?.kind === 'lost')
  if (outcome?.kind === 'refused' || (outcome?.kind === 'lost' && at === null))
    await tell(message, outcome.detail, deps)
}

function againAt(outcome: Outcome | null, tries: number, now: number): number | null {
  if (outcome?.kind === 'wait') return now + outcome.ms
  return outcome?.kind === 'lost' && tries + 1 < MAX_TRIES ? now + AGAIN_MS * 2 ** tries : null
}

/** A post that is gone meanwhile says so by itself; whatever else is wrong, operators can mend. */
async function tell({ channel }: MessageRef, why: string, deps: JobDeps): Promise<void> {
  const chat = await deps.store.chats.get(channel.platform, channel.chat)
  const title = chat?.title || channel.chat
  await alert(
    (words) => ({ blocks: [{ kind: 'paragraph', text: words('crosspost-refused', { title, why }) }] }),
    deps,
  )
}
