import type { Call } from '../model/call.ts'
import type { MessageRef } from '../model/channel.ts'
import type { Post } from '../model/post.ts'
import type { AnswerPlace } from '../ports.ts'
import { type CommandDeps, said } from './command.ts'

/** An answer that everybody in a group can read is not given again for so long. */
const STANDS_MS = 30 * 60_000

/** A call that took it upon itself to answer, and has said nothing for so long, never will. */
const SENDING_MS = 60_000

/** Once it is gone, once more because somebody else was faster. */
const ROUNDS = 3

/**
 * Answers what a reader asks of a digest: for their eyes only where that can be. In a group where it cannot,
 * the first one is answered for all to read, and who asks after that is led to that answer while it stands.
 */
export async function answerOnce(
  post: Post,
  about: Pick<AnswerPlace, 'digestId' | 'section'>,
  call: Call,
  deps: CommandDeps,
): Promise<void> {
  const { platform, store, clock } = deps
  const limited = call.chatKind === 'group' && platform.answerAlone !== undefined
  if (!limited) return void (await platform.answer(call, post, { toOne: true }))
  if ((await platform.answerAlone?.(call, post)) !== 'public') return
  const place = { channel: call.channel, ...about }
  let instead: MessageRef | null = null
  for (let round = 0; round < ROUNDS; round += 1) {
    const now = clock.now()
    const by = { call: call.id, since: now - STANDS_MS, sending: now - SENDING_MS, instead }
    const taken = await store.answers.take(place, by)
    if (taken.kind === 'mine') return answerAll(post, place, call, deps)
    if (!taken.message) return coming(call, deps)
    if (await pointTo(taken.message, call, deps)) return
    instead = taken.message
  }
}

/** The row is there before anything is said: a call that a crash interrupted comes again, and has it still. */
async function answerAll(
  post: Post,
  place: AnswerPlace,
  call: Call,
  { platform, store }: CommandDeps,
): Promise<void> {
  const message = await platform.answer(call, post, { toOne: false })
  await store.answers.given(place, call.id, message)
}

const coming = async (call: Call, { platform, words }: CommandDeps): Promise<void> =>
  void (await platform.answer(call, said(words('answer-coming')), { toOne: false }))

/** A short reply to the answer that stands, with the way to it where there is an address. False: it is gone. */
async function pointTo(message: MessageRef, { channel }: Call, deps: CommandDeps): Promise<boolean> {
  const { platform, words, clock } = deps
  const url = platform.linkTo(message)
  const blocks = [
    ...said(words('answer-stands')).blocks,
    ...(url ? [{ kind: 'link', text: words('answer-see'), url } as const] : []),
  ]
  const how = { nonce: clock.id(), replyTo: message, asReply: true, silent: true }
  return (await platform.publish({ blocks }, channel, how)).kind !== 'refused'
}
