import type { ChatMember } from 'grammy/types'
import type { ChatKind } from '../../../model/channel.ts'
import { isPresent, missingRightOf } from './membership.ts'

interface TelegramLack {
  readonly right: string
  readonly hinders: string
  readonly barred: boolean
}

/**
 * All that a bot lacks in a chat, the worst first. In a channel an administrator edits its own posts
 * by the right to post, and deletes them for two days by it (Bot API, deleteMessage); the two other
 * rights are for what is older, and for commands that moderators write into the channel.
 */
export function lacksOf(
  member: ChatMember,
  { kind, everyoneMaySend }: { readonly kind: ChatKind; readonly everyoneMaySend: boolean },
): readonly TelegramLack[] {
  const post = missingRightOf(member, kind, everyoneMaySend)
  const barred = post === null ? [] : [{ right: post, hinders: 'posting', barred: true }]
  if (kind !== 'channel' || !isPresent(member) || member.status === 'creator') return barred
  const may = member.status === 'administrator' ? member : null
  return [
    ...barred,
    ...(may?.can_delete_messages
      ? []
      : [
          {
            right: 'Delete messages',
            hinders: 'taking back posts that are older than two days',
            barred: false,
          },
        ]),
    ...(may?.can_edit_messages
      ? []
      : [{ right: 'Edit messages', hinders: 'correcting posts that are not its own', barred: false }]),
  ]
}
