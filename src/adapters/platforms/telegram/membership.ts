import type { ChatMember } from 'grammy/types'
import type { Role } from '../../../model/call.ts'
import type { ChatKind } from '../../../model/channel.ts'

/** True for whoever is in the chat. */
export const isPresent = (member: ChatMember): boolean =>
  ['creator', 'administrator', 'member'].includes(member.status) ||
  (member.status === 'restricted' && member.is_member)

/** Administrators are moderators. */
export const roleOfMember = ({ status }: ChatMember): Role =>
  status === 'creator' || status === 'administrator' ? 'moderator' : 'reader'

/** Rights as Telegram's own settings name them. */
export const POST_MESSAGES = 'Post messages'
export const SEND_MESSAGES = 'Send messages'

/** The right that a member lacks for posting there, by name; null when it may. */
export function missingRightOf(member: ChatMember, kind: ChatKind, everyoneMaySend: boolean): string | null {
  if (kind === 'channel') return mayPost(member) ? null : POST_MESSAGES
  return maySend(member, everyoneMaySend) ? null : SEND_MESSAGES
}

const mayPost = (member: ChatMember): boolean =>
  member.status === 'creator' || (member.status === 'administrator' && member.can_post_messages === true)

function maySend(member: ChatMember, everyoneMaySend: boolean): boolean {
  if (member.status === 'restricted') return member.is_member && member.can_send_messages
  if (member.status === 'member') return everyoneMaySend
  return isPresent(member)
}
