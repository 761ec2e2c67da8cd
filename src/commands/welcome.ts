import { type Chat, channelKey, scopeOf } from '../model/channel.ts'
import { type CommandDeps, said } from './command.ts'
import { channelOf } from './roles.ts'

/**
 * Keeps the list of chats that the bot is in, and says once in a group what it does. Not in a
 * channel: its readers did not ask.
 */
export async function welcome(
  chat: Chat,
  change: 'added' | 'removed' | 'changed',
  movedFrom: string | undefined,
  { store, platform, wordsOf, clock }: CommandDeps,
): Promise<void> {
  if (movedFrom !== undefined) await store.chats.move(chat.platform, movedFrom, chat.id)
  await store.chats.save(chat)
  // Added again, or with other rights: what waited for that goes on.
  if (chat.present) await store.lanes.start(scopeOf(channelOf(chat)))
  if (change !== 'added' || chat.kind !== 'group') return
  const channel = channelOf(chat)
  if (await store.settings.claim(`welcomed/${channelKey(channel)}`, String(clock.now())))
    await platform.publish(said((await wordsOf(channel))('welcome')), channel, { nonce: clock.id() })
}
