import type { Delivery } from '../model/outbox.ts'
import { isRoundup } from '../model/roundup.ts'
import type { CommandDeps } from './command.ts'

/** What a message stands for: a roundup of one digest for that one, another roundup for several. */
export async function memberMeant(
  delivery: Delivery,
  { store }: Pick<CommandDeps, 'store'>,
): Promise<Delivery | 'roundup' | null> {
  if (!isRoundup(delivery)) return delivery
  const stories = (await store.roundups.stories(delivery.id, delivery.revision)) ?? []
  const [only, ...more] = stories.flat()
  return more.length > 0 ? 'roundup' : only ? store.outbox.get(only.delivery) : null
}
