import type { Call } from '../model/call.ts'
import { channelKey } from '../model/channel.ts'
import type { Delivery } from '../model/outbox.ts'
import { OPERATORS } from '../model/setting.ts'
import type { CommandDeps } from './command.ts'
import { roleIn } from './roles.ts'

/** The copies of a digest that this person may change: in the operators' chat all, else where they moderate. */
export async function ownCopies(
  digestId: string,
  call: Call,
  deps: CommandDeps,
): Promise<{ readonly live: readonly Delivery[]; readonly ours: readonly Delivery[] }> {
  const live = (await deps.store.outbox.copies(digestId)).filter(({ state }) => state !== 'removed')
  if ((await deps.store.settings.get(OPERATORS)) === channelKey(call.channel)) return { live, ours: live }
  const reachable = live.filter(({ channel }) => channel.platform === deps.platform.name)
  const roles = await Promise.all(reachable.map(({ channel }) => roleIn(call.person, channel, deps)))
  return { live, ours: reachable.filter((_, index) => roles[index] === 'moderator') }
}
