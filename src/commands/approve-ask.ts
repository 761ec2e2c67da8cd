import type { Approval } from '../model/approval.ts'
import type { Call } from '../model/call.ts'
import type { PostButton } from '../model/post.ts'
import { argumentOf } from './approve-card.ts'
import { type CommandDeps, type Reply, said } from './command.ts'
import { PATIENCE_MS } from './digest.ts'

/** Asks for a text, which the next message of this person in this chat is; `what`: what it is for. */
export async function askForText(
  what: string,
  approval: Approval,
  question: string,
  buttons: readonly PostButton[],
  { channel, person }: Call,
  { store, clock }: CommandDeps,
): Promise<Reply> {
  const text = `${what} ${argumentOf(approval)}`
  const until = clock.now() + PATIENCE_MS
  await store.conversations.set(channel, person.id, { kind: 'approval', text, target: null }, until)
  const { blocks } = said(question)
  return {
    kind: 'answer',
    post: { blocks: buttons.length > 0 ? [...blocks, { kind: 'buttons', buttons }] : blocks },
  }
}
