import type { Call } from '../model/call.ts'
import type { Channel } from '../model/channel.ts'
import { type Feed, FIRST_POSTS, type FirstPosts } from '../model/feed.ts'
import { answering, type Command, type CommandDeps, type Reply, said } from './command.ts'
import { readFilters, tokensOf } from './filter-words.ts'
import { logElsewhere } from './log-elsewhere.ts'
import { channelOf, postable, roleIn } from './roles.ts'
import { targetChannel } from './target.ts'

/** A feed is looked at by the reconciler when its own job was lost: late enough that the notice is written down. */
const SAFETY_MS = 10_000

/** /follow URL [channel] [filters]: a feed's new items are posted in a channel from now on. */
export const follow: Command = {
  name: 'follow',
  role: 'moderator',
  menus: [],
  toOne: true,
  options: [
    { name: 'feed', kind: 'text' },
    { name: 'channel', kind: 'channel' },
    { name: 'filters', kind: 'text' },
  ],
  run: async (call, deps) => {
    const asked = askedFor(call)
    if (asked.url === null) return answering(deps.words('feed-ask'))
    if (asked.unknown.length > 0)
      return answering(deps.words('feed-filter-unknown', { token: asked.unknown.join(' ').slice(0, 100) }))
    const channel = await channelFor(asked.target, call, deps)
    return 'kind' in channel ? channel : start(asked.url, channel, asked, call, deps)
  },
}

interface Asked {
  readonly url: string | null
  readonly target: string
  readonly first: FirstPosts
  readonly filters: Feed['filters']
  readonly unknown: readonly string[]
}

/** The address first, then, in any order, a channel, filters and `first:all`. */
function askedFor({ argument, options }: Call): Asked {
  const given = [options['feed'] ?? '', argument, options['filters'] ?? ''].join(' ')
  const [address = '', ...rest] = tokensOf(given)
  const first = rest.map((token) => FIRST_POSTS.find((one) => token === `first:${one}`)).find(Boolean)
  const others = rest.filter((token) => !/^first:/.test(token))
  const isFilter = (token: string): boolean => /^[-–—−]?[a-z]+:(?!\/\/)/i.test(token)
  const { filters, unknown } = readFilters(others.filter(isFilter))
  return {
    url: webAddress(address),
    target: options['channel'] ?? others.filter((token) => !isFilter(token)).join(' '),
    first: first ?? 'newest',
    filters,
    unknown,
  }
}

/** An address as people type it; what is none, or has a password, is refused by its text alone. */
export function webAddress(text: string): string | null {
  const bare = text.replace(/^feed:(?:\/\/)?/i, '')
  const address = /^[a-z]+:\/\//i.test(bare) ? bare : `https://${bare}`
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const isWeb = /^https?:$/.test(url.protocol) && (url.hostname.includes('.') || url.hostname.startsWith('['))
  return isWeb && !url.username && !url.password ? url.href : null
}

async function channelFor(target: string, call: Call, deps: CommandDeps): Promise<Channel | Reply> {
  const { words } = deps
  if (target !== '') {
    const channel = await targetChannel(target, deps)
    if (!channel) return answering(words('target-unknown', { target: target.slice(0, 60) }))
    if ((await roleIn(call.person, channel, deps)) !== 'moderator') {
      await logElsewhere(channel, call, { action: 'follow', outcome: 'denied' }, deps)
      return answering(words('target-denied', { title: target.slice(0, 60) }))
    }
    return checked(channel, deps)
  }
  if (call.chatKind !== 'private') return checked(call.channel, deps)
  const [only, ...more] = await postable(call.person, deps)
  return only && more.length === 0 ? checked(channelOf(only), deps) : answering(words('feed-ask-channel'))
}

async function checked(channel: Channel, { platform, words, store }: CommandDeps): Promise<Channel | Reply> {
  const right = await platform.missingRight(channel)
  if (right === null) return channel
  const chat = await store.chats.get(channel.platform, channel.chat)
  return answering(words('target-right', { title: chat?.handle ?? chat?.title ?? words('this-chat'), right }))
}

async function start(
  url: string,
  channel: Channel,
  { filters, first }: Pick<Asked, 'filters' | 'first'>,
  call: Call,
  deps: CommandDeps,
): Promise<Reply> {
  const { store, queue, platform, words, clock } = deps
  const wanted = newFeed({ id: clock.id(), url, channel, personId: call.person.id, filters, first })
  const feed = await store.feeds.add({ ...wanted, due: clock.now() + SAFETY_MS })
  await logElsewhere(channel, call, { action: 'follow', outcome: 'done' }, deps)
  // Nobody has asked it yet, and the same person wants it: the same event again after a crash, which goes on.
  const again = feed.id !== wanted.id && feed.polls === 0 && feed.personId === call.person.id
  if (feed.id !== wanted.id && !again) {
    // Followed already: what was asked for now holds.
    await store.feeds.change(feed.id, { filters, state: 'active' })
    return answering(words('feed-known', { number: feed.number }))
  }
  const host = new URL(url).host
  const looking = said(words('feed-looking', { host }))
  const notice = feed.notice ?? (await platform.answer(call, looking, { toOne: true }))
  await store.feeds.change(feed.id, { notice, filters, due: clock.now() })
  await queue.add({ kind: 'poll', id: feed.id })
  return { kind: 'silent' }
}

/** A feed that has not been asked yet. */
export const newFeed = (
  given: Pick<Feed, 'id' | 'url' | 'channel' | 'personId' | 'filters' | 'first'>,
): Feed => ({
  ...given,
  number: 0,
  title: null,
  state: 'active',
  due: 0,
  polls: 0,
  failures: 0,
  trouble: null,
  polledAt: null,
  began: null,
  pace: { dates: [], ttl: null },
  etag: null,
  lastModified: null,
  moved: null,
  notice: null,
})
