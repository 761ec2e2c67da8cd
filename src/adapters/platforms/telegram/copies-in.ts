import type { Message, Update } from 'grammy/types'
import type { MessageRef } from '../../../model/channel.ts'
import { messageRef } from './message-refs.ts'

/** A channel's post and its copy in the linked discussion group. */
export interface PostCopy {
  readonly copy: MessageRef
  readonly post: MessageRef
}

/**
 * The automatic forwards that an update tells of. With privacy mode on the forward itself may never come,
 * but what is said under it carries it along.
 */
export const copiesIn = ({ message, callback_query }: Update): readonly PostCopy[] =>
  [message, message?.reply_to_message, replyOf(callback_query?.message)].flatMap((one) => {
    const post = one && originalOf(one)
    return post ? [{ copy: messageRef(chatOf(one), one.message_id), post }] : []
  })

/** The channel's post that a message is the automatic forward of; null for any other. */
export function originalOf({ is_automatic_forward, forward_origin }: Message): MessageRef | null {
  if (!is_automatic_forward || forward_origin?.type !== 'channel') return null
  const channel = { platform: 'telegram', chat: String(forward_origin.chat.id), topic: null } as const
  return messageRef(channel, forward_origin.message_id)
}

const replyOf = (message: NonNullable<Update['callback_query']>['message']): Message | undefined =>
  message && 'reply_to_message' in message ? message.reply_to_message : undefined

const chatOf = ({ chat }: Message) => ({ platform: 'telegram', chat: String(chat.id), topic: null }) as const
