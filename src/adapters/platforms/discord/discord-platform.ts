import { setTimeout as sleep } from 'node:timers/promises'
import { type APIUser, type RESTGetCurrentApplicationResult, Routes } from 'discord.js'
import type { Call } from '../../../model/call.ts'
import type { MessageRef } from '../../../model/channel.ts'
import type { MenuEntry, TranslatedMenus } from '../../../model/menu.ts'
import type { Outcome, Pace } from '../../../model/outbox.ts'
import { type Post, type PostFile, withFileAsText } from '../../../model/post.ts'
import type { Clock, Emit, Listener, Platform } from '../../../ports.ts'
import { badToken } from './bad-token.ts'
import { directory } from './directory.ts'
import { closeApis, discordApis, PUBLIC_API_URL } from './discord-api.ts'
import { download } from './download.ts'
import type { Me } from './from-discord.ts'
import { interactions } from './interactions.ts'
import { messageLink, serverInvite } from './links.ts'
import { listening } from './listening.ts'
import { redactor } from './redactor.ts'
import { type Sender, sender } from './sender.ts'
import { splitPost } from './split-post.ts'

export interface DiscordOptions {
  readonly token: string
  /** A REST proxy; ends in `/api`. Default the public API. */
  readonly apiUrl?: string | undefined
  readonly menu: readonly MenuEntry[]
  readonly translated?: TranslatedMenus
  readonly clock: Pick<Clock, 'now'>
  readonly emit: Emit
}

/** Three parts with dots; Telegram's tokens have a colon. */
const TOKEN = /^[\w-]{10,}\.[\w-]{4,}\.[\w-]{20,}$/

/** 50 requests a second in all, and about 5 messages in 5 seconds in a channel, as its headers say; a little less. */
const OVERALL: Pace = { every: 23, burst: 1.4 }
const IN_CHANNEL: Pace = { every: 1_100, burst: 3 }

/** Discord behind the `Platform` port. Faults: `bad-token` from `listen`; everything else is an outcome. */
export function discordPlatform(options: DiscordOptions): Platform {
  const { token, clock, emit, menu, translated = new Map() } = options
  const apiUrl = (options.apiUrl ?? PUBLIC_API_URL).replace(/\/+$/, '')
  const apis = discordApis(token, apiUrl)
  const redact = redactor(token)
  let me: Me | null = null

  const known = async (): Promise<Me> => {
    if (me) return me
    const [user, application] = await Promise.all([
      apis.patient.get(Routes.user()) as Promise<APIUser>,
      apis.patient.get(Routes.currentApplication()) as Promise<RESTGetCurrentApplicationResult>,
    ])
    me = { user: user.id, application: application.id }
    return me
  }
  let handlers: Listener | null = null
  const people = directory(apis.patient, known, clock, (thread, parent) => {
    // Asked about again it is told again: a post need not wait for it.
    void handlers?.thread?.(thread, parent).catch(() => {})
  })
  const out = sender({ apis, known, people, redact, clock })
  const answers = interactions(apis.once, clock)
  const intake = listening({
    token,
    apiUrl,
    rest: apis.patient,
    menu,
    translated,
    people,
    answers,
    emit,
    redact,
    introduced(own) {
      me = own
    },
  })

  return {
    name: 'discord',
    // Create Message takes a nonce and enforces it; where it does not, what stands there is looked up.
    repeatable: true,
    pace: { all: OVERALL, chat: () => IN_CHANNEL },
    // The store knows our own messages' ids, which is enough: a channel's history can be read.
    newest: () => null,
    locate: (part, channel, { after }) => out.locate(part, channel, after),
    split: (post) => splitPost(post),
    publish: (part, channel, how) => out.publish(part, channel, how),
    edit: (ref, post) => out.edit(ref, post),
    remove: (ref) => out.remove(ref),
    sayAlone: out.sayAlone,
    room: people.room,
    asides: people.asides,
    openThread: out.openThread,
    crosspost: out.crosspost,
    answer: (call, post, { toOne }) =>
      call.interaction === null ? answerMessage(call, post, out) : answers.answer(call, post, toOne),
    acknowledge: (call, { toOne }) => answers.acknowledge(call, toOne),
    roleOf: people.roleOf,
    find: people.find,
    missingRight: people.missingRight,
    download,
    linkTo: (message) => messageLink(message, people.guildOf(message.channel.chat)),
    deepLink: () => null,
    async invites() {
      return [{ label: 'Discord server', url: serverInvite((await known()).application) }]
    },
    async listen(listener, signal) {
      if (!TOKEN.test(token)) throw badToken()
      handlers = listener
      await intake.start(listener, signal)
    },
    get status() {
      return intake.status()
    },
    async stop() {
      await intake.stop()
      closeApis(apis)
    },
  }
}

const ATTEMPTS = 3

/** A message in a private chat is answered by messages there. Gives the last one, null when it did not get through. */
async function answerMessage(call: Call, post: Post, out: Sender): Promise<MessageRef | null> {
  const say = (part: Post, file?: PostFile) =>
    patiently(() => out.say(part, call.channel.chat, nonceFor(call, part), file))
  const parts = splitPost(post)
  let last: MessageRef | null = null
  for (const [index, part] of parts.entries()) {
    const file = index === parts.length - 1 ? post.file : undefined
    const outcome = await say(part, file)
    if (file && outcome.kind === 'refused') return answerMessage(call, withFileAsText({ ...part, file }), out)
    if (outcome.kind !== 'done') return null
    last = outcome.message
  }
  return last
}

/** Different texts may not share a nonce. */
const nonceFor = ({ id }: Call, part: Post): string => `${id}/${JSON.stringify(part)}`

/** With its nonce a send may be repeated, also when its answer was lost. */
async function patiently(send: () => Promise<Outcome>): Promise<Outcome> {
  for (let left = ATTEMPTS; ; left--) {
    const outcome = await send()
    if (outcome.kind === 'done' || outcome.kind === 'refused' || left === 1) return outcome
    await sleep(outcome.kind === 'wait' ? outcome.ms : 500, undefined, { ref: false })
  }
}
