import { type APIMessage, Routes } from 'discord.js'
import type { MessageRef } from '../../../model/channel.ts'
import type { DiscordApis } from './discord-api.ts'
import { channelOf } from './from-discord.ts'
import { alreadyGone, alreadyMade, isArchived, outcomeOf } from './outcome-of.ts'

/** What a thread is called whose post was taken back and that we may not delete: a name is compulsory. */
const EMPTY_TITLE = '—'

/** Threads that a message began or that hang from one: opened, woken, and taken away with it. */
export interface Threads {
  /** Under a message; it has the message's id. */
  open(ref: MessageRef, title: string): Promise<MessageRef>
  /** The thread that goes with a message; null: there is none. */
  under(ref: MessageRef): Promise<string | null>
  /** Takes a thread away whose first message is gone; without the right to, its title and its place in the list. */
  tidy(thread: string, options: { readonly mayDelete: boolean }): Promise<void>
  /** Wakes an archived thread where that was why a change failed, and makes the change again. */
  woken(thread: string, error: unknown, change: () => Promise<unknown>): Promise<unknown>
}

export function threadsOf({ once, patient }: DiscordApis): Threads {
  return {
    async open({ channel, id }, title) {
      await once.post(Routes.threads(channel.chat, id), { body: { name: title } }).catch((error) => {
        if (!alreadyMade(error)) throw error
      })
      return { channel: channelOf(id), id }
    },
    async under({ channel, id }) {
      // A forum's post has the id of its thread, and so has a thread that hangs from a message.
      if (channel.chat === id) return id
      try {
        const message = (await patient.get(Routes.channelMessage(channel.chat, id))) as APIMessage
        return message.thread ? id : null
      } catch (error) {
        if (!alreadyGone(error)) return null
        // Removed before, perhaps without its thread.
        return patient.get(Routes.channel(id)).then(
          () => id,
          () => null,
        )
      }
    },
    async tidy(thread, { mayDelete }) {
      const put = { name: EMPTY_TITLE, archived: true }
      try {
        await unlessGone(() =>
          mayDelete ? once.delete(Routes.channel(thread)) : once.patch(Routes.channel(thread), { body: put }),
        )
      } catch (error) {
        // What it said is gone: a name that stays is no reason to say that the post does.
        if (outcomeOf(error).kind !== 'refused') throw error
      }
    },
    async woken(thread, error, change) {
      if (!isArchived(error)) throw error
      await once.patch(Routes.channel(thread), { body: { archived: false } })
      return change()
    },
  }
}

/** Doing again what was done is done. */
export async function unlessGone(call: () => Promise<unknown>): Promise<void> {
  await call().catch((error) => {
    if (!alreadyGone(error)) throw error
  })
}
