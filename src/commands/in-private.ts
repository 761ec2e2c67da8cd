import type { Call } from '../model/call.ts'
import type { Post } from '../model/post.ts'
import { type CommandDeps, said } from './command.ts'

/**
 * In a channel all readers see an answer: what is for moderators alone is a button there that opens it
 * in private. Null where an answer need not be seen by others, or nothing leads to a private chat.
 */
export function inPrivate(
  { chatKind }: Call,
  { command, argument }: { readonly command: string; readonly argument: string },
  { words, platform }: CommandDeps,
): Post | null {
  if (chatKind !== 'channel' || platform.deepLink(command, argument) === null) return null
  const button = { label: words('in-private-open'), command, argument }
  return { blocks: [...said(words('in-private')).blocks, { kind: 'buttons', buttons: [button] }] }
}
