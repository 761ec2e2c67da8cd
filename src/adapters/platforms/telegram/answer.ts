import type { Call } from '../../../model/call.ts'
import type { Channel, MessageRef } from '../../../model/channel.ts'
import type { Outcome } from '../../../model/outbox.ts'
import { type Post, withFileAsText } from '../../../model/post.ts'
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

/** How an answer may reach people: where it goes, and how. */
interface Way {
  readonly channel: Channel
  readonly placing: Placing
}

/**
 * Answers a call where it was made. `toOne`: in a group as a message that the caller alone sees, where
 * Telegram lets us; where it was to and does not, in the private chat with the caller, if they have begun
 * one; else as a reply. A press under an answer of that kind changes the pressed message. Gives the last
 * message of the answer, null when it did not get through. A file is a message of its own under the text,
 * or has a short text as its caption; where it is refused its text is sent instead.
 */
export async function answer(
  call: Call,
  post: Post,
  toOne: boolean,
  deps: AnswerDeps,
): Promise<MessageRef | null> {
  const ways = [...(toOne ? await alone(call, deps) : []), { channel: call.channel, placing: asReply(call) }]
  const answered = await answerBy(ways, call, post, toOne, deps)
  return answered === 'refused' ? null : answered
}

/** The same, but for one person only: `public`, and nothing done, where all there can read whatever is said. */
export async function answerAlone(
  call: Call,
  post: Post,
  deps: AnswerDeps,
): Promise<MessageRef | null | 'public'> {
  const ways = await alone(call, deps)
  if (ways.length === 0 && !pressedAnswer(call)) return 'public'
  const answered = await answerBy(ways, call, post, true, deps)
  return answered === 'refused' ? 'public' : answered
}

async function answerBy(
  ways: readonly Way[],
  call: Call,
  post: Post,
  toOne: boolean,
  { sender, render }: AnswerDeps,
): Promise<Answered> {
  const parts = splitPost({ blocks: post.blocks }).map(render)
  if (!post.file) return answerParts(ways, call, parts, toOne, sender)
  const [only] = parts
  const caption = parts.length === 1 && only && only.text.length <= MAX_CAPTION ? only : null
  const words = caption ? null : await answerParts(ways, call, parts, toOne, sender)
  const { file } = post
  const sent = await byFirst(ways, ({ channel, placing }) =>
    sender.patiently(channel.chat, () => sender.sendFile(channel, file, caption, placing)),
  )
  if (sent.outcome.kind !== 'refused') return done(sent.outcome)
  const rest = withFileAsText({ ...post, blocks: caption ? post.blocks : [] })
  if (rest.blocks.length === 0) return words
  return answerParts(ways, call, splitPost(rest).map(render), toOne, sender)
}

async function answerParts(
  ways: readonly Way[],
  call: Call,
  [first, ...rest]: readonly TelegramMessage[],
  toOne: boolean,
  sender: Sender,
): Promise<Answered> {
  if (!first) return null
  const say = (message: TelegramMessage) => (way: Way) =>
    sender.patiently(way.channel.chat, () => sender.send(way.channel, message, way.placing))
  const pressed = toOne ? pressedAnswer(call) : null
  const edited = pressed && (await sender.patiently(call.channel.chat, () => sender.edit(pressed, first)))
  const begun =
    edited && edited.kind !== 'refused' ? { ways, outcome: edited } : await byFirst(ways, say(first))
  let { outcome } = begun
  if (outcome.kind === 'refused') return 'refused'
  for (const message of rest)
    if (outcome.kind === 'done') outcome = (await byFirst(begun.ways, say(message))).outcome
  return done(outcome)
}

/** Its last message; null: nobody knows; `refused`: nothing was said. */
type Answered = MessageRef | null | 'refused'

/** By the first way that is not refused; what follows goes the same. */
async function byFirst(
  ways: readonly Way[],
  send: (way: Way) => Promise<Outcome>,
): Promise<{ readonly ways: readonly Way[]; readonly outcome: Outcome }> {
  let outcome: Outcome = { kind: 'refused', reason: 'gone', detail: 'no way' }
  for (const way of ways) {
    outcome = await send(way)
    if (outcome.kind !== 'refused') return { ways: [way], outcome }
  }
  return { ways, outcome }
}

/** The pressed message, when the caller alone sees it: the next answer takes its place. */
const pressedAnswer = ({ via, message }: Call): MessageRef | null =>
  via === 'button' && message && placeOf(message).kind === 'ephemeral' ? message : null

const done = (outcome: Outcome): MessageRef | null => (outcome.kind === 'done' ? outcome.message : null)

/** In groups an answer shows what it answers; elsewhere there is one conversation. */
function asReply({ chatKind, message }: Call): Placing {
  const place = message && placeOf(message)
  if (chatKind !== 'group' || place?.kind !== 'message') return {}
  return { reply: { message_id: place.id, allow_sending_without_reply: true } }
}

/**
 * How to reach the caller alone in a group: by the press or the unseen command, fresh, or as an
 * administrator; after that, and where the door has closed, in private. None where there never was a way.
 */
async function alone(call: Call, { fresh, isAdministrator }: AnswerDeps): Promise<readonly Way[]> {
  const { chatKind, person, interaction, channel } = call
  if (chatKind !== 'group' || person.asChat || !/^\d+$/.test(person.id)) return []
  const receiver = Number(person.id)
  const inPrivate: Way = { channel: { platform: 'telegram', chat: person.id, topic: null }, placing: {} }
  const [, kind, id = ''] = /^(callback|ephemeral):(.+)$/.exec(interaction ?? '') ?? []
  if (kind && interaction && fresh(interaction)) {
    const placing: Placing =
      kind === 'callback'
        ? { toOne: { receiver, callbackQueryId: id } }
        : { toOne: { receiver }, reply: { ephemeral_message_id: Number(id) } }
    return [{ channel, placing }, inPrivate]
  }
  if (await isAdministrator(channel.chat)) return [{ channel, placing: { toOne: { receiver } } }, inPrivate]
  return kind ? [inPrivate] : []
}
