import { type Channel, channelNamed, scopeOf } from '../model/channel.ts'
import type { Delivery } from '../model/outbox.ts'
import type { PlaceDeps } from './approval-place.ts'
import { operatorsChannel } from './report.ts'

/**
 * Where moderators of a post are asked about readers' reports: where they want their cards; else where the
 * post was asked for, if its readers do not see that; else in the operators' chat; else in the group of the
 * post itself. Null: nowhere yet.
 */
export async function reportPlace(
  { channel, notice }: Pick<Delivery, 'channel' | 'notice'>,
  deps: PlaceDeps,
): Promise<Channel | null> {
  const chosen = channelNamed((await deps.settingsOf(channel)).settings.cards)
  if (chosen) return chosen
  const asked = notice && scopeOf(notice.channel) !== scopeOf(channel) ? notice.channel : null
  if (asked && (await kindOf(asked, deps)) !== 'channel') return asked
  const operators = await operatorsChannel(deps)
  if (operators) return operators
  return (await kindOf(channel, deps)) === 'group' ? channel : null
}

const kindOf = async ({ platform, chat }: Channel, { store }: PlaceDeps) =>
  (await store.chats.get(platform, chat))?.kind
