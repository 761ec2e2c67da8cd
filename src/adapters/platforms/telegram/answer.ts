import type { Call } from '../../../model/call.ts'
import type { MessageRef } from '../../../model/channel.ts'
import type { Outcome } from '../../../model/outbox.ts'
import { type Post, type PostFile, withFileAsText } from '../../../model/post.ts'
import { placeOf } from './message-refs.ts'
import type { Placing, Sender } from './sender.ts'
import { splitPost } from './split-post.ts'
import type { TelegramMessage } from './telegram-message.ts'

/** Of a document's caption, in characters. */
const MAX_CAPTION = 1024

export interface AnswerDeps {
  readonly sender: Sender
  /** How a post looks in the call's chat. */
  readonly render: (part: Post) => TelegramMessage
  /** Whether what came with a call still opens the door to a message for one person (15 s). */
  readonly fresh: (interaction: string) => boolean
  readonly isAdministrator: (chat: string) => Promise<boolean>
}

/**
 * Answers a call where it was made. `toOne`: in a group as a message that the caller alone sees, where
 * Telegram lets us, else as a reply; a press under an answer of that kind changes the pressed message.
 * Gives the last message of the answer, null when it did not get through. A file is a message of its own
 * under the text, or has a short text as its caption; where it is refused its text is sent instead.
 */
export async function answer(
  call: Call,
  post: Post,
  toOne: boolean,
  deps: AnswerDeps,
): Promise<MessageRef | null> {
  const placing = toOne ? await oneOnly(call, deps) : null
  const parts = splitPost({ blocks: post.blocks }).map(deps.render)
  if (!post.file) return answerParts(call, parts, { toOne, placing }, deps)
  const [only] = parts
  const caption = parts.length === 1 && only && only.text.length <= MAX_CAPTION ? only : null
  const words = caption ? null : await answerParts(call, parts, { toOne, placing }, deps)
  const sent = await document(call, post.file, caption, placing, deps.sender)
  if (sent.kind !== 'refused') return done(sent)
  const rest = withFileAsText({ ...post, blocks: caption ? post.blocks : [] })
  if (rest.blocks.length === 0) return words
  return answerParts(call, splitPost(rest).map(deps.render), { toOne, placing }, deps)
}

async function answerParts(
  call: Call,
  [first, ...rest]: readonly TelegramMessage[],
  { toOne, placing }: { readonly toOne: boolean; readonly placing: Placing | null },
  { sender }: AnswerDeps,
): Promise<MessageRef | null> {
  if (!first) return null
  const pressed = toOne ? pressedAnswer(call) : null
  const edited = pressed && (await patiently(call, sender, () => sender.edit(pressed, first)))
  let last = edited && edited.kind !== 'refused' ? done(edited) : await placed(call, first, placing, sender)
  for (const message of rest) if (last) last = await placed(call, message, placing, sender)
  return last
}

/** A file to one person where that may be, else under the call. */
async function document(
  call: Call,
  file: PostFile,
  caption: TelegramMessage | null,
  oneOnly: Placing | null,
  sender: Sender,
): Promise<Outcome> {
  const send = (placing: Placing) =>
    patiently(call, sender, () => sender.sendFile(call.channel, file, caption, placing))
  const toOne = oneOnly && (await send(oneOnly))
  return toOne && toOne.kind !== 'refused' ? toOne : send(asReply(call))
}

/** The pressed message, when the caller alone sees it: the next answer takes its place. */
const pressedAnswer = ({ via, message }: Call): MessageRef | null =>
  via === 'button' && message && placeOf(message).kind === 'ephemeral' ? message : null

async function placed(
  call: Call,
  message: TelegramMessage,
  oneOnly: Placing | null,
  sender: Sender,
): Promise<MessageRef | null> {
  if (oneOnly) {
    const outcome = await patiently(call, sender, () => sender.send(call.channel, message, oneOnly))
    if (outcome.kind !== 'refused') return done(outcome)
  }
  return done(await patiently(call, sender, () => sender.send(call.channel, message, asReply(call))))
}

const patiently = (call: Call, sender: Sender, attempt: () => Promise<Outcome>): Promise<Outcome> =>
  sender.patiently(call.channel.chat, attempt)

const done = (outcome: Outcome): MessageRef | null => (outcome.kind === 'done' ? outcome.message : null)

/** In groups an answer shows what it answers; elsewhere there is one conversation. */
function asReply({ chatKind, message }: Call): Placing {
  const place = message && placeOf(message)
  if (chatKind !== 'group' || place?.kind !== 'message') return {}
  return { reply: { message_id: place.id, allow_sending_without_reply: true } }
}

/** How to reach the caller alone: by the press or the unseen command, fresh, or as an administrator. */
async function oneOnly(call: Call, { fresh, isAdministrator }: AnswerDeps): Promise<Placing | null> {
  const { chatKind, person, interaction, channel } = call
  if (chatKind !== 'group' || person.asChat || !/^\d+$/.test(person.id)) return null
  const receiver = Number(person.id)
  const [, kind, id = ''] = /^(callback|ephemeral):(.+)$/.exec(interaction ?? '') ?? []
  if (kind && interaction && fresh(interaction))
    return kind === 'callback'
      ? { toOne: { receiver, callbackQueryId: id } }
      : { toOne: { receiver }, reply: { ephemeral_message_id: Number(id) } }
  return (await isAdministrator(channel.chat)) ? { toOne: { receiver } } : null
}
