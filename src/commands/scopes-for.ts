import type { Call } from '../model/call.ts'
import { channelKey, scopeOf } from '../model/channel.ts'
import { OPERATORS } from '../model/setting.ts'
import type { CommandDeps } from './command.ts'
import { channelOf, postable } from './roles.ts'

/** The chats that a moderator is shown the workings of: this one, in private one's own, in the operators' chat all (null). */
export async function scopesFor(call: Call, deps: CommandDeps): Promise<readonly string[] | null> {
  if ((await deps.store.settings.get(OPERATORS)) === channelKey(call.channel)) return null
  if (call.chatKind !== 'private') return [scopeOf(call.channel)]
  return (await postable(call.person, deps)).map((chat) => scopeOf(channelOf(chat)))
}
