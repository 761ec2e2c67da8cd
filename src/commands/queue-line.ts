import type { Delivery } from '../model/outbox.ts'
import { isRoundup } from '../model/roundup.ts'
import type { CommandDeps } from './command.ts'
import { titleOf } from './title-of.ts'

/** What a delivery is and where it goes, in a line: its headline, or the first one of a roundup. */
export async function queueLine(delivery: Delivery, deps: CommandDeps): Promise<string> {
  const { store, words } = deps
  const title = await titleOf(delivery.channel, deps)
  const stories = isRoundup(delivery) ? await store.roundups.stories(delivery.id, delivery.revision) : null
  const stored = await store.digests.get(stories?.[0]?.[0]?.digestId ?? delivery.digestId)
  const headline = stored?.digest.claims.headline[0]?.text ?? ''
  return stories
    ? words('queue-roundup-line', { headline, title })
    : words('queue-line', { headline, title, id: stored?.digest.id ?? '' })
}
