import type { Call, Role } from '../model/call.ts'
import { textSent } from './approve-reply.ts'
import type { CommandDeps, Reply } from './command.ts'
import { correctionSent } from './correct.ts'
import { accept, targetOf } from './digest.ts'
import { type Input, inputOf } from './input-of.ts'
import { searchFor } from './search.ts'

/**
 * A plain message: the article that a bare /digest asked for, the rest of a text that filled a
 * message, words that /search asked for, or, in private, an article sent without any command. All else is not for us.
 */
export async function plainMessage(call: Call, deps: CommandDeps): Promise<Reply> {
  const pending = await deps.store.conversations.take(call.channel, call.person.id, deps.clock.now())
  const input = inputOf({ ...call, repliedTo: null })
  const unasked = isUnasked(call, input)
  if (pending?.kind === 'search' && !unasked) return searchFor(call, deps)
  if (pending?.kind === 'correction') return correctionSent(pending.text, call.argument, call, deps)
  if (pending?.kind === 'approval') return textSent(pending.text, call.argument, call, deps)
  if (pending?.kind === 'rest') return accept(call, joined(pending.text, input), pending.target, deps)
  if (pending && pending.kind !== 'search') return accept(call, input, pending.target, deps)
  return unasked ? accept(call, input, targetOf(call), deps) : { kind: 'silent' }
}

/** Who may say a plain message, null when it is not for us at all; asked before anybody's rights are. */
export async function isForUs(call: Call, { store, clock }: CommandDeps): Promise<Role | null> {
  const input = inputOf({ ...call, repliedTo: null })
  if (isUnasked(call, input)) return 'moderator'
  const pending = await store.conversations.take(call.channel, call.person.id, clock.now())
  if (pending) await store.conversations.set(call.channel, call.person.id, pending, clock.now() + 60_000)
  return pending && (pending.kind === 'search' ? 'reader' : 'moderator')
}

/** An article that somebody sends in private without having been asked for one. */
const isUnasked = ({ chatKind }: Call, input: Input): boolean =>
  chatKind === 'private' && (input.kind === 'url' || input.kind === 'file' || isLong(input))

const isLong = (input: Input): boolean => input.kind === 'text' && input.text.split(/\s+/).length >= 20

const joined = (before: string, input: Input): Input =>
  input.kind === 'text' ? { kind: 'text', text: joinParts(before, input.text), full: input.full } : input

/**
 * A message that is full to the last character was cut in the middle of something: between two letters
 * that is a word. Elsewhere white space was dropped, and what it was nobody knows; the text's hash does
 * not see it.
 */
function joinParts(before: string, after: string): string {
  if (/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return before + after
  return `${before}${/[.!?…”"»]$/u.test(before) ? '\n' : ' '}${after}`
}
