import type { Call } from '../model/call.ts'
import { channelKey, scopeOf } from '../model/channel.ts'
import type { Delivery } from '../model/outbox.ts'
import { OPERATORS } from '../model/setting.ts'
import type { CommandDeps } from './command.ts'
import { roleIn } from './roles.ts'

/**
 * The delivery of a token that a button or link carries, if it is good where it was pressed: in the chats
 * that have the post or asked for it, in private, in the operators' chat, and for who moderates the post's
 * chat, since cards stand where moderators want them.
 */
export async function byToken(
  token: string,
  { channel, chatKind, person }: Call,
  deps: CommandDeps,
): Promise<Delivery | null> {
  const { outbox, settings } = deps.store
  if (chatKind === 'private') return outbox.byToken(token)
  const here = await outbox.byTokenIn(token, scopeOf(channel))
  const delivery = here ?? (await outbox.byToken(token))
  if (!delivery || here) return delivery
  if ((await settings.get(OPERATORS)) === channelKey(channel)) return delivery
  const asked = delivery.channel.platform === deps.platform.name
  return asked && (await roleIn(person, delivery.channel, deps)) === 'moderator' ? delivery : null
}
