import { setTimeout as sleep } from 'node:timers/promises'
import {
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
  type REST,
  Routes,
} from 'discord.js'
import type { Call } from '../../../model/call.ts'
import type { MessageRef } from '../../../model/channel.ts'
import { type Post, type PostFile, withFileAsText } from '../../../model/post.ts'
import type { Clock } from '../../../ports.ts'
import { attachments, upload } from './attachments.ts'
import { channelOf } from './from-discord.ts'
import { fromInteraction, type InteractionKey, tokenRef } from './message-refs.ts'
import { alreadyAcknowledged, outcomeOf } from './outcome-of.ts'
import { splitPost } from './split-post.ts'
import { toDiscord } from './to-discord.ts'

/** Answers to interactions: the first within three seconds, more within fifteen minutes, to one person or to all. */
export interface Interactions {
  /** Once for each interaction, however often it is asked for. */
  acknowledge(call: Call, toOne: boolean): Promise<void>
  answer(call: Call, post: Post, toOne: boolean): Promise<MessageRef | null>
  showForm(key: InteractionKey, form: APIModalInteractionResponseCallbackData): Promise<void>
  /** Ends what its handler left open: a deferred answer would "think" for fifteen minutes. */
  finish(call: Call): Promise<void>
}

interface State {
  readonly acknowledged: Promise<void>
  /** What the first answer goes into: the deferred answer, or the pressed message that one person sees. */
  original: 'waiting' | 'used' | 'none'
  readonly ephemeral: boolean
  /** When it was heard of (ms): its token is good from then. */
  readonly since: number
}

const MAX_REMEMBERED = 5_000
const ATTEMPTS = 3
/** Between two tries to acknowledge: three fit into three seconds. */
const ACKNOWLEDGE_PAUSE_MS = 400

export function interactions(rest: REST, clock: Pick<Clock, 'now'>): Interactions {
  const states = new Map<string, State>()

  function remember(id: string, state: State): State {
    states.set(id, state)
    const oldest = states.size > MAX_REMEMBERED ? states.keys().next().value : undefined
    if (oldest !== undefined) states.delete(oldest)
    return state
  }

  async function callback({ id, token }: InteractionKey, body: object): Promise<void> {
    for (let left = ATTEMPTS; ; left--)
      try {
        await rest.post(Routes.interactionCallback(id, token), { body, auth: false })
        return
      } catch (error) {
        // The answer to an earlier try was lost.
        if (alreadyAcknowledged(error)) return
        if (outcomeOf(error).kind === 'refused' || left === 1) throw error
        await sleep(ACKNOWLEDGE_PAUSE_MS, undefined, { ref: false })
      }
  }

  /** A press needs no "thinking": its answer is a message of its own, or takes the place of the one pressed. */
  function open(call: Call, key: InteractionKey, toOne: boolean): State {
    const found = states.get(key.id)
    if (found) return found
    const ephemeral = toOne && call.chatKind !== 'private'
    const isPress = call.via === 'button'
    const body = isPress
      ? { type: InteractionResponseType.DeferredMessageUpdate }
      : {
          type: InteractionResponseType.DeferredChannelMessageWithSource,
          data: ephemeral ? { flags: MessageFlags.Ephemeral } : {},
        }
    const acknowledged = callback(key, body)
    // Too late or lost: the answer will tell.
    acknowledged.catch(() => {})
    const original = !isPress || (toOne && call.message?.token !== undefined) ? 'waiting' : 'none'
    return remember(key.id, { acknowledged, original, ephemeral, since: clock.now() })
  }

  async function answerPart(
    call: Call,
    key: InteractionKey,
    part: Post,
    state: State,
    file?: PostFile,
  ): Promise<MessageRef> {
    const message = { ...toDiscord(part), ...attachments(file) }
    const first = state.original === 'waiting'
    const sent = await (first
      ? patientEdit(key, message, file)
      : followUp(key, message, state.ephemeral, file))
    if (first) state.original = 'used'
    const channel = sent.channel_id ? channelOf(sent.channel_id) : call.channel
    return state.ephemeral
      ? tokenRef(channel, sent.id, key, {
          place: first ? '@original' : sent.id,
          reader: call.person.id,
          since: state.since,
        })
      : { channel, id: sent.id }
  }

  /** Where a file is refused (a right is missing), its text is sent instead. */
  async function lastPart(
    call: Call,
    key: InteractionKey,
    part: Post,
    state: State,
    file: PostFile,
  ): Promise<MessageRef> {
    try {
      return await answerPart(call, key, part, state, file)
    } catch (error) {
      if (outcomeOf(error).kind !== 'refused') throw error
      return answerParts(call, key, withFileAsText({ ...part, file }), state)
    }
  }

  async function answerParts(call: Call, key: InteractionKey, post: Post, state: State): Promise<MessageRef> {
    const parts = splitPost(post)
    let last: MessageRef | null = null
    for (const [index, part] of parts.entries())
      last =
        post.file && index === parts.length - 1
          ? await lastPart(call, key, part, state, post.file)
          : await answerPart(call, key, part, state)
    if (!last) throw new Error('an answer without parts')
    return last
  }

  /** An edit may be repeated, also when its answer was lost: the files that it names are all that the message has. */
  const patientEdit = (key: InteractionKey, body: object, file?: PostFile): Promise<APIMessage> =>
    patiently(['wait', 'lost'], () =>
      rest.patch(Routes.webhookMessage(key.application, key.token, '@original'), {
        body,
        auth: false,
        ...upload(file),
      }),
    )

  const followUp = (
    key: InteractionKey,
    message: ReturnType<typeof toDiscord>,
    ephemeral: boolean,
    file?: PostFile,
  ): Promise<APIMessage> =>
    patiently(['wait'], () =>
      rest.post(Routes.webhook(key.application, key.token), {
        body: ephemeral ? { ...message, flags: message.flags | MessageFlags.Ephemeral } : message,
        query: new URLSearchParams({ wait: 'true' }),
        auth: false,
        ...upload(file),
      }),
    )

  return {
    async acknowledge(call, toOne) {
      const key = fromInteraction(call.interaction)
      if (key) await open(call, key, toOne).acknowledged.catch(() => {})
    },
    async answer(call, post, toOne) {
      const key = fromInteraction(call.interaction)
      if (!key) return null
      try {
        const state = open(call, key, toOne)
        await state.acknowledged.catch(() => {})
        return await answerParts(call, key, post, state)
      } catch {
        return null
      }
    },
    showForm: (key, data) => callback(key, { type: InteractionResponseType.Modal, data }),
    async finish(call) {
      const key = fromInteraction(call.interaction)
      if (!key) return
      const state = open(call, key, true)
      await state.acknowledged.catch(() => {})
      if (call.via === 'button' || state.original !== 'waiting') return
      state.original = 'used'
      const route = Routes.webhookMessage(key.application, key.token, '@original')
      await rest.delete(route, { auth: false }).catch(() => {})
    },
  }
}

/** Repeats what failed in one of these ways, after the time that was asked for. */
async function patiently(
  kinds: readonly ('wait' | 'lost')[],
  call: () => Promise<unknown>,
): Promise<APIMessage> {
  for (let left = ATTEMPTS; ; left--)
    try {
      return (await call()) as APIMessage
    } catch (error) {
      const outcome = outcomeOf(error)
      if (outcome.kind === 'refused' || !kinds.includes(outcome.kind) || left === 1) throw error
      await sleep(outcome.kind === 'wait' ? outcome.ms : ACKNOWLEDGE_PAUSE_MS, undefined, { ref: false })
    }
}
