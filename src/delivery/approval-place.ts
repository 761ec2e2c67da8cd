import type { Approval } from '../model/approval.ts'
import { type Channel, channelNamed, scopeOf } from '../model/channel.ts'
import type { SettledSettings } from '../model/channel-settings.ts'
import { operatorsChannel, type ReportDeps } from './report.ts'

export type PlaceDeps = Pick<ReportDeps, 'store' | 'platforms'> & {
  readonly settingsOf: (channel: Channel) => Promise<SettledSettings>
}

/**
 * Where the card of a digest stands: where the channel's moderators want their cards; else where it was
 * asked for, if no reader sees that; else in the operators' chat. Without one a group in which the digest
 * is not to be posted will do. Null: nowhere yet.
 */
export async function approvalPlace(
  { target, asker }: Pick<Approval, 'target' | 'asker'>,
  deps: PlaceDeps,
): Promise<Channel | null> {
  const chosen = channelNamed((await deps.settingsOf(target)).settings.cards)
  if (chosen) return chosen
  const operators = await operatorsChannel(deps)
  if (asker.feed) return operators
  const { channel } = asker
  const kind = (await deps.store.chats.get(channel.platform, channel.chat))?.kind
  if (kind === 'private') return channel
  if (operators || kind === 'channel') return operators
  return scopeOf(channel) === scopeOf(target) ? null : channel
}
