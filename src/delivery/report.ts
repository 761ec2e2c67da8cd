import { type Channel, type MessageRef, type PlatformName, scopeOf } from '../model/channel.ts'
import { type Delivery, type Outcome, placeOf } from '../model/outbox.ts'
import type { Post } from '../model/post.ts'
import { OPERATORS } from '../model/setting.ts'
import type { Submission } from '../model/submission.ts'
import type { Words } from '../model/words.ts'
import type { Platform, Store } from '../ports.ts'

export interface ReportDeps {
  readonly store: Store
  readonly platforms: ReadonlyMap<PlatformName, Platform>
  /** In the default's language, for what is said in no chat. */
  readonly words: Words
  /** The bot's words in the language of a chat. */
  readonly wordsOf: (channel: Channel) => Promise<Words>
}

/** Tells the one who asked why there is no digest: the notice becomes the reason; without one it is a message. */
export async function reportRefusal(submission: Submission, why: string, deps: ReportDeps): Promise<void> {
  const { id, channel, notice, feed } = submission
  if (notice) return tell(submission, () => note(why), deps)
  // Nobody waits for what a feed brought.
  if (!feed) await deps.platforms.get(channel.platform)?.publish(note(why), channel, { nonce: `${id}-why` })
}

/** Tells the one who asked, and in trouble the operators, what became of a delivery. */
export async function reportDelivery(
  delivery: Delivery,
  refusal: Extract<Outcome, { kind: 'refused' }> | null,
  deps: ReportDeps,
): Promise<void> {
  const platform = deps.platforms.get(delivery.channel.platform)
  if (delivery.state === 'posted') {
    const link = delivery.messages[0] && platform?.linkTo(delivery.messages[0])
    const posted = async (words: Words) =>
      postedNote(
        await titleOf({ ...delivery, channel: placeOf(delivery) }, { ...deps, words }),
        link ?? null,
        words,
      )
    if (delivery.form === 'post') await tell(delivery, posted, deps)
    return
  }
  const trouble = async (words: Words): Promise<Post> => {
    const title = await titleOf(delivery, { ...deps, words })
    return delivery.state === 'uncertain'
      ? doubt(delivery, title, words)
      : failed(delivery, refusal, title, words)
  }
  await tell(delivery, trouble, deps)
  await alert(trouble, deps)
}

/** What people call the place of a delivery. One that is not known by name is told apart by its id. */
export async function titleOf(
  { channel, notice }: Pick<Delivery, 'channel' | 'notice'>,
  {
    store,
    words,
    platforms,
  }: Pick<ReportDeps, 'store'> & Partial<Pick<ReportDeps, 'platforms'>> & { readonly words: Words },
): Promise<string> {
  const chat = await store.chats.get(channel.platform, channel.chat)
  const here = notice !== null && scopeOf(notice.channel) === scopeOf(channel)
  if (chat || here) return chat?.handle ?? chat?.title ?? words('this-chat')
  return (await askedTitle(channel, platforms)) ?? channel.chat
}

/** A thread is no chat that we were added to: the platform alone knows its name. */
const askedTitle = async (
  { platform, chat }: Channel,
  platforms: ReportDeps['platforms'] | undefined,
): Promise<string | null> => {
  const found = platforms?.get(platform)
  return found ? ((await found.find(chat).catch(() => null))?.title ?? null) : null
}

/** The channel where operators are told of trouble; null until one has been claimed. */
export async function operatorsChannel({
  store,
  platforms,
}: Pick<ReportDeps, 'store' | 'platforms'>): Promise<Channel | null> {
  const [platform, chat, topic = null] = ((await store.settings.get(OPERATORS)) ?? '').split('/')
  const there = [...platforms.values()].find(({ name }) => name === platform)
  return there && chat ? { platform: there.name, chat, topic } : null
}

/** What is said in a chat, in whose words it is. */
export type Say = (words: Words) => Post | Promise<Post>

/** Sends a message to the operators' chat, where one has been claimed. */
export async function alert(say: Say, deps: ReportDeps): Promise<void> {
  const channel = await operatorsChannel(deps)
  if (!channel) return
  const post = await say(await deps.wordsOf(channel))
  await deps.platforms.get(channel.platform)?.publish(post, channel, { nonce: nonceOf(post) })
}

/**
 * The notice is edited. One that was for one person's eyes can be reached for minutes only: after that its
 * reader hears it in private. Any other that cannot be edited was taken away by people.
 */
export async function tell(
  { notice, messages = [] }: Pick<Submission, 'notice'> & Partial<Pick<Delivery, 'messages'>>,
  say: Say,
  { platforms, wordsOf }: ReportDeps,
): Promise<void> {
  // A notice that has become the post's first part is the post's.
  if (!notice || messages.some(({ id }) => id === notice.id)) return
  const post = await say(await wordsOf(notice.channel))
  await tellIn(notice, post, platforms)
}

/** As `tell`, of a post as it is; the outcome of the edit, or of what was said in its place. */
export async function tellIn(
  notice: MessageRef,
  post: Post,
  platforms: ReportDeps['platforms'],
): Promise<Outcome | undefined> {
  const platform = platforms.get(notice.channel.platform)
  const outcome = await platform?.edit(notice, post)
  if (outcome?.kind !== 'refused' || notice.token === undefined) return outcome
  return (await platform?.sayAlone?.(notice, post, { nonce: nonceOf(post) })) ?? outcome
}

const note = (text: string): Post => ({ blocks: [{ kind: 'paragraph', text }] })

function postedNote(title: string, link: string | null, words: Words): Post {
  const said = note(words('posted', { title }))
  return link ? { blocks: [...said.blocks, { kind: 'link', text: words('posted-link'), url: link }] } : said
}

/** "Telegram did not confirm the post in @news. I did not send it again. Please look." */
function doubt({ token, channel }: Delivery, title: string, words: Words): Post {
  const platform = words(`platform-${channel.platform}`)
  return {
    blocks: [
      { kind: 'paragraph', text: words('in-doubt', { title, platform }) },
      {
        kind: 'buttons',
        buttons: [
          { label: words('doubt-there'), command: 'settle', argument: `${token}.there` },
          { label: words('doubt-again'), command: 'settle', argument: `${token}.again` },
        ],
      },
    ],
  }
}

/** Why it is not there, with a button to try again once it is mended. */
function failed(
  { token, state }: Delivery,
  refusal: Extract<Outcome, { kind: 'refused' }> | null,
  title: string,
  words: Words,
): Post {
  const why = refusal
    ? words(`refused-${refusal.reason}`, { title, why: refusal.detail })
    : words(state === 'dead' ? 'gave-up' : 'refused-other', { title })
  return {
    blocks: [
      { kind: 'paragraph', text: why },
      {
        kind: 'buttons',
        buttons: [{ label: words('try-again'), command: 'settle', argument: `${token}.again` }],
      },
    ],
  }
}

/** The same words within minutes are one alert: FNV-1a over the text, in 13 characters. */
function nonceOf(post: Post): string {
  let hash = 0xcbf29ce484222325n
  for (const character of JSON.stringify(post))
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n)
  return hash.toString(36)
}
