import type { Call } from '../model/call.ts'
import { scopeOf } from '../model/channel.ts'
import type { Feed } from '../model/feed.ts'
import type { CommandDeps } from './command.ts'
import { channelOf, postable, roleIn } from './roles.ts'

/** The feeds that this person may see here: of this chat; in private, of every chat that they moderate. */
export async function feedsFor(call: Call, deps: CommandDeps): Promise<readonly Feed[]> {
  if (call.chatKind !== 'private') return deps.store.feeds.list([scopeOf(call.channel)])
  const chats = await postable(call.person, deps)
  return deps.store.feeds.list(chats.map((chat) => scopeOf(channelOf(chat))))
}

/** The feed that a number, an address or a button names, if this person may change it. */
export async function whichFeed(named: string, call: Call, deps: CommandDeps): Promise<Feed | null> {
  const name = named.trim().replace(/^#/, '')
  if (call.via === 'button') {
    const feed = await deps.store.feeds.get(name)
    return feed && (await roleIn(call.person, feed.channel, deps)) === 'moderator' ? feed : null
  }
  const mine = await feedsFor(call, deps)
  const [ofSite, ...more] = mine.filter(({ url }) => bare(new URL(url).origin) === bare(name))
  return (
    mine.find(({ number, url }) => String(number) === name || bare(url) === bare(name)) ??
    // A site's address stands for its feed, as it did for /follow.
    (more.length === 0 && ofSite ? ofSite : null)
  )
}

const bare = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/+$/, '')
