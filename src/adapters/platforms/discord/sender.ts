import {
  type APIChannel,
  type APIMessage,
  ChannelType,
  MessageFlags,
  type RESTPostAPIGuildForumThreadsJSONBody,
  Routes,
} from 'discord.js'
import type { Channel, MessageRef } from '../../../model/channel.ts'
import type { Located, Outcome } from '../../../model/outbox.ts'
import type { Post, PostFile } from '../../../model/post.ts'
import type { Clock } from '../../../ports.ts'
import { attachments, upload } from './attachments.ts'
import type { Directory } from './directory.ts'
import type { DiscordApis } from './discord-api.ts'
import type { DiscordMessage } from './discord-message.ts'
import { channelOf, type Me } from './from-discord.ts'
import { isExpired, webhookRoute } from './message-refs.ts'
import { nonceOf } from './nonce-of.ts'
import { alreadyMade, outcomeOf } from './outcome-of.ts'
import { hasThreads, isForum } from './permissions.ts'
import type { Place } from './place.ts'
import { splitPost } from './split-post.ts'
import { standing, standingSince } from './standing.ts'
import { tagsOf } from './tags-of.ts'
import { threadTitle } from './thread-title.ts'
import { threadsOf, unlessGone } from './threads.ts'
import { toDiscord } from './to-discord.ts'

export interface Sender {
  /** Puts a part into a channel, without a look at what stands there. */
  say(part: Post, chat: string, nonce: string, file?: PostFile): Promise<Outcome>
  /** Posts a part, unless it stands there already. */
  publish(
    part: Post,
    channel: Channel,
    options: {
      readonly nonce: string
      readonly replyTo?: MessageRef
      readonly silent?: boolean
      readonly tags?: readonly string[]
    },
  ): Promise<Outcome>
  /** Whether a part stands there, among what came after a message; without one its buttons must tell. */
  locate(part: Post, channel: Channel, after: string | null): Promise<Located>
  edit(ref: MessageRef, post: Post): Promise<Outcome>
  /** In the private chat with the one who alone saw that message; null: nobody knows whose it was. */
  sayAlone(ref: MessageRef, post: Post, options: { readonly nonce: string }): Promise<Outcome | null>
  /** With the thread that it began or that hangs from it. */
  remove(ref: MessageRef): Promise<Outcome>
  /** Null where no thread can hang from it. */
  openThread(ref: MessageRef, post: Post): Promise<Outcome | null>
  /** Null where nobody follows. */
  crosspost(ref: MessageRef): Promise<Outcome | null>
}

interface SenderDeps {
  readonly apis: DiscordApis
  readonly known: () => Promise<Me>
  readonly people: Pick<Directory, 'placeOf' | 'placed' | 'mayDelete'>
  readonly redact: (text: string) => string
  readonly clock: Pick<Clock, 'now'>
}

/** What a question before the post itself (what channel is this) may be repeated after. */
const RETRY_MS = 5_000

/** A call with an expired token is an invalid request, of which Discord counts how many there are. */
const EXPIRED: Outcome = { kind: 'refused', reason: 'bad-request', detail: 'its token has expired' }

/** Sends; nothing is repeated here. A channel that asks to wait does not hold up the others. */
export function sender({ apis: { once, patient }, known, people, redact, clock }: SenderDeps): Sender {
  const threads = threadsOf({ once, patient })

  async function attempt(call: () => Promise<MessageRef>): Promise<Outcome> {
    try {
      return { kind: 'done', message: await call() }
    } catch (error) {
      const outcome = outcomeOf(error)
      return 'detail' in outcome ? { ...outcome, detail: redact(outcome.detail) } : outcome
    }
  }

  async function post(
    chat: string,
    message: DiscordMessage,
    nonce: string,
    {
      replyTo,
      file,
    }: { readonly replyTo?: MessageRef | undefined; readonly file?: PostFile | undefined } = {},
  ) {
    const body = {
      ...message,
      ...attachments(file),
      nonce: nonceOf(nonce, chat),
      enforce_nonce: true,
      ...(replyTo && replyTo.token === undefined && replyTo.channel.chat === chat
        ? { message_reference: { message_id: replyTo.id, fail_if_not_exists: false } }
        : {}),
    }
    const sent = (await once.post(Routes.channelMessages(chat), { body, ...upload(file) })) as APIMessage
    return { channel: channelOf(sent.channel_id), id: sent.id }
  }

  /** A forum takes no messages: a post is a thread, named as its headline. Its first message has the thread's id. */
  async function openPost(
    place: Place,
    message: DiscordMessage,
    { title, tags }: { readonly title: string; readonly tags: readonly string[] },
  ) {
    const body: RESTPostAPIGuildForumThreadsJSONBody = {
      name: title,
      message: { ...message, components: [...message.components], allowed_mentions: { parse: [] } },
      ...(tags.length === 0 ? {} : { applied_tags: [...tags] }),
    }
    const thread = (await once.post(Routes.threads(place.id), { body })) as {
      id: string
      message?: APIMessage
    }
    people.placed(thread.id, place.guild)
    return { channel: channelOf(thread.id), id: thread.message?.id ?? thread.id }
  }

  /** Asked before a post is sent: a question that failed has posted nothing. */
  async function before(
    chat: string,
    message: DiscordMessage,
    title: string,
  ): Promise<{ place: Place; there: MessageRef | null } | Outcome> {
    try {
      const [place, { user }] = await Promise.all([people.placeOf(chat), known()])
      const there = await standing(message, place, title, { rest: patient, ownId: user }).catch(() => null)
      return { place, there }
    } catch (error) {
      const outcome = outcomeOf(error)
      if (outcome.kind === 'lost') return { kind: 'wait', ms: RETRY_MS }
      return 'detail' in outcome ? { ...outcome, detail: redact(outcome.detail) } : outcome
    }
  }

  /** Where an ordinary message stands; null for one that only its interaction reaches. */
  async function placed(ref: MessageRef): Promise<Place | Outcome | null> {
    if (ref.token !== undefined) return null
    try {
      return await people.placeOf(ref.channel.chat)
    } catch (error) {
      const outcome = outcomeOf(error)
      return outcome.kind === 'lost' ? { kind: 'wait', ms: RETRY_MS } : outcome
    }
  }

  async function locate(part: Post, { chat }: Channel, after: string | null): Promise<Located> {
    const message = toDiscord(part)
    try {
      const [place, { user }] = await Promise.all([people.placeOf(chat), known()])
      const asking = { rest: patient, ownId: user }
      const there =
        after === null || isForum(place.type)
          ? await standing(message, place, threadTitle(part), asking)
          : await standingSince(message, chat, after, asking)
      return there ? { kind: 'there', message: there } : { kind: 'absent' }
    } catch (error) {
      const outcome = outcomeOf(error)
      if (outcome.kind === 'refused') return { kind: 'unknown', detail: redact(outcome.detail) }
      return { kind: 'later', ms: outcome.kind === 'wait' ? outcome.ms : RETRY_MS }
    }
  }

  return {
    locate,
    say: (part, chat, nonce, file) => attempt(() => post(chat, toDiscord(part), nonce, { file })),
    async publish(part, { chat }, { nonce, replyTo, silent, tags = [] }) {
      const message = silent ? unannounced(toDiscord(part)) : toDiscord(part)
      const title = threadTitle(part)
      const asked = await before(chat, message, title)
      if ('kind' in asked) return asked
      const { place, there } = asked
      if (there) return { kind: 'done', message: there }
      if (!isForum(place.type)) return attempt(() => post(chat, message, nonce, { replyTo }))
      const applied = tagsOf(place, tags)
      if (place.wantsTag && applied.length === 0)
        return { kind: 'refused', reason: 'tag-missing', detail: 'the forum wants a tag on each post' }
      return attempt(() => openPost(place, message, { title, tags: applied }))
    },
    edit: async (ref, one) => {
      if (isExpired(ref, clock.now())) return EXPIRED
      return attempt(async () => {
        const change = () =>
          once.patch(webhookRoute(ref) ?? Routes.channelMessage(ref.channel.chat, ref.id), {
            body: toDiscord(one),
            auth: ref.token === undefined,
          })
        await change().catch((error) => threads.woken(ref.channel.chat, error, change))
        return ref
      })
    },
    async sayAlone({ reader }, one, { nonce }) {
      if (!reader) return null
      return attempt(async () => {
        // Opening it again gives the one that is there.
        const { id } = (await once.post(Routes.userChannels(), {
          body: { recipient_id: reader },
        })) as APIChannel
        let last: MessageRef | null = null
        for (const [index, part] of splitPost(one).entries())
          last = await post(id, toDiscord(part), `${nonce}${index}`)
        if (!last) throw new Error('nothing to say')
        return last
      })
    },
    remove: async (ref) => {
      if (isExpired(ref, clock.now())) return EXPIRED
      return attempt(async () => {
        const hung = ref.token === undefined ? await threads.under(ref) : null
        await unlessGone(() =>
          once.delete(webhookRoute(ref) ?? Routes.channelMessage(ref.channel.chat, ref.id), {
            auth: ref.token === undefined,
          }),
        )
        if (hung !== null) await threads.tidy(hung, { mayDelete: await people.mayDelete(hung) })
        return ref
      })
    },
    async openThread(ref, one) {
      const asked = await placed(ref)
      if (asked === null || 'kind' in asked) return asked
      if (!hasThreads(asked.type)) return null
      people.placed(ref.id, asked.guild)
      return attempt(() => threads.open(ref, threadTitle(one)))
    },
    async crosspost(ref) {
      const asked = await placed(ref)
      if (asked === null || 'kind' in asked) return asked
      if (asked.type !== ChannelType.GuildAnnouncement) return null
      return attempt(async () => {
        await once.post(Routes.channelMessageCrosspost(asked.id, ref.id)).catch((error) => {
          if (!alreadyMade(error)) throw error
        })
        return ref
      })
    },
  }
}

/** A new message alone can be without a notification; an edit refuses the flag. */
const unannounced = (message: DiscordMessage): DiscordMessage => ({
  ...message,
  flags: message.flags | MessageFlags.SuppressNotifications,
})
