import type { Channel } from '../model/channel.ts'
import type { CommandDeps } from './command.ts'

/** What people call a chat. */
export async function titleOf(
  { platform, chat }: Channel,
  { store, words }: Pick<CommandDeps, 'store' | 'words'>,
): Promise<string> {
  const known = await store.chats.get(platform, chat)
  return known ? (known.handle ?? known.title) : words('this-chat')
}

/** What a chat may be called before somebody who has no business there: by its public handle, else not at all. */
export async function publicTitleOf(
  { platform, chat }: Channel,
  { store, words }: Pick<CommandDeps, 'store' | 'words'>,
): Promise<string> {
  return (await store.chats.get(platform, chat))?.handle ?? words('that-chat')
}
