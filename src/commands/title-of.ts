import type { Channel } from '../model/channel.ts'
import type { CommandDeps } from './command.ts'

/** What people call a chat. */
export async function titleOf(
  { platform, chat }: Channel,
  deps: Pick<CommandDeps, 'store' | 'words'> & Partial<Pick<CommandDeps, 'platform'>>,
): Promise<string> {
  const known = await deps.store.chats.get(platform, chat)
  if (known) return known.handle ?? known.title
  // A thread is no chat that we were added to: the platform alone knows its name.
  const found = deps.platform?.name === platform ? await deps.platform.find(chat).catch(() => null) : null
  return found?.title || deps.words('this-chat')
}

/** What a chat may be called before somebody who has no business there: by its public handle, else not at all. */
export async function publicTitleOf(
  { platform, chat }: Channel,
  { store, words }: Pick<CommandDeps, 'store' | 'words'>,
): Promise<string> {
  return (await store.chats.get(platform, chat))?.handle ?? words('that-chat')
}
