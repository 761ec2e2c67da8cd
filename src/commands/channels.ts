import type { Chat } from '../model/channel.ts'
import type { PostItem } from '../model/post.ts'
import { answering, type Command, type CommandDeps } from './command.ts'
import { channelOf, postable } from './roles.ts'

/** /channels: where this person may post, and what the bot still needs there. */
export const channels: Command = {
  name: 'channels',
  role: 'moderator',
  menus: ['private'],
  toOne: true,
  run: async (call, deps) => {
    const chats = await postable(call.person, deps)
    if (chats.length === 0) return answering(deps.words('channels-none'))
    const items = await Promise.all(chats.map((chat) => line(chat, deps)))
    return { kind: 'answer', post: { blocks: [{ kind: 'list', ordered: false, items }] } }
  },
}

async function line(chat: Chat, { platform, words }: CommandDeps): Promise<PostItem> {
  const right = await platform.missingRight(channelOf(chat))
  const text = chat.handle ? `${chat.title} (${chat.handle})` : chat.title
  return { text, note: right === null ? words('channel-ready') : words('channel-right', { right }) }
}
