import type { Channel } from '../model/channel.ts'
import type { CommandDeps } from './command.ts'
import { channelOf } from './roles.ts'
import { withoutDirections } from './without-directions.ts'

/** The channel that a configured name, an @username, an id or a link stands for; null when the bot is not there. */
export async function targetChannel(
  typed: string,
  { platform, rights }: CommandDeps,
): Promise<Channel | null> {
  const target = withoutDirections(typed)
  const [name, chat, topic = null] = (rights.channels[target] ?? `${platform.name}/${target}`).split('/')
  if (name !== platform.name || !chat) return null
  const found = await platform.find(rights.channels[target] ? chat : target)
  return found && { ...channelOf(found), topic: rights.channels[target] ? topic : null }
}
