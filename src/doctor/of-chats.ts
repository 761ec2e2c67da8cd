import type { Examiners } from '../adapters/platforms/examine.ts'
import { type Channel, type Chat, PLATFORM_NAMES, type PlatformName, scopeOf } from '../model/channel.ts'
import type { ChannelFloor } from '../model/channel-settings.ts'
import type { Platform, Store } from '../ports.ts'
import { type Finding, type Found, hinders, note, ok } from './finding.ts'
import { inOrder } from './in-order.ts'
import { inTime } from './in-time.ts'
import { ofChat } from './of-chat.ts'
import { usesIn } from './uses-in.ts'

interface Asked {
  readonly platforms: readonly Platform[]
  readonly examiners: Examiners
  readonly floors: readonly ChannelFloor[]
  /** Platforms whose login failed: nothing can be said of their chats, and each would be waited for. */
  readonly silent: ReadonlySet<string>
}

const at = ({ platform, id }: Chat): Channel => ({ platform, chat: id, topic: null })

const platformOf = (target: string): PlatformName | undefined =>
  PLATFORM_NAMES.find((name) => name === target.slice(0, target.indexOf('/')))

/** Each channel that channels.yaml names: is the bot there, and what may it do? Gives the chats that were looked at. */
export async function ofNamedChannels(
  channels: Readonly<Record<string, string>>,
  { platforms, examiners, floors, silent }: Asked,
  found: Found,
): Promise<ReadonlySet<string>> {
  const seen = new Set<string>()
  const named = Object.entries(channels)
  const asked = named.filter(([, target]) => !silent.has(platformOf(target) ?? ''))
  const look = async ([name, target]: readonly [string, string]): Promise<Finding> => {
    const what = `channel ${name} (${target})`
    const platform = platforms.find((one) => one.name === platformOf(target))
    if (!platform) return noToken(what, target)
    const chat = await inTime(platform.find(target.slice(target.indexOf('/') + 1))).catch(() => null)
    if (chat === null) return notThere(what)
    seen.add(`${chat.platform}/${chat.id}`)
    return ofChat(what, at(chat), examiners, usesIn(chat, floors, []))
  }
  await inOrder(asked, look, found)
  if (asked.length < named.length)
    found(
      note('channels', `${named.length - asked.length} were not looked at: their platform’s login fails.`),
    )
  return seen
}

const notThere = (what: string): Finding =>
  hinders(
    what,
    'the bot is not there, or it is written wrong.',
    'Add the bot with a link of groundwire links, or correct the target in channels.yaml.',
  )

function noToken(what: string, target: string): Finding {
  const variable = `${(platformOf(target) ?? '').toUpperCase()}_BOT_TOKEN`
  return hinders(
    what,
    `${variable} is not set.`,
    `Set ${variable}, or take the channel out of channels.yaml.`,
  )
}

/** Chats that the bot was added to, and that no name stands for. */
export async function ofKnownChats(
  chats: readonly Chat[],
  {
    seen,
    examiners,
    floors,
    silent,
    store,
  }: Omit<Asked, 'platforms'> & {
    readonly seen: ReadonlySet<string>
    readonly store: Pick<Store, 'channelSettings' | 'feeds' | 'outbox'>
  },
  found: Found,
): Promise<void> {
  const shared = chats.filter(
    ({ present, kind, platform }) => present && kind !== 'private' && !silent.has(platform),
  )
  if (shared.length === 0 && seen.size === 0 && silent.size === 0)
    found(note('chats', 'none yet.', 'Add the bot to a chat: groundwire links prints the links.'))
  const aside = new Aside()
  const look = async (chat: Chat): Promise<(() => void) | null> => {
    const { platform, id, handle, title } = chat
    const chosen = await store.channelSettings.get(at(chat))
    const uses = usesIn(chat, floors, chosen)
    // A named one was looked at without what its moderators chose.
    const news = JSON.stringify(uses) !== JSON.stringify(usesIn(chat, floors, []))
    const named = seen.has(`${platform}/${id}`)
    if (named && !news) return null
    const finding = await ofChat(`${platform} ${handle ?? title}`, at(chat), examiners, uses)
    const chose = chosen.some((one) => Object.keys(one).length > 0)
    const used = named || platform !== 'discord' || chose || (await isPostedTo(at(chat), store))
    return () => (used ? found(finding) : aside.add(handle ?? title, finding))
  }
  await inOrder(shared, look, (tell) => tell?.())
  for (const finding of aside.findings()) found(finding)
}

const isPostedTo = async (
  channel: Channel,
  { feeds, outbox }: Pick<Store, 'feeds' | 'outbox'>,
): Promise<boolean> =>
  (await outbox.latest(channel)) !== null || (await feeds.list([scopeOf(channel)])).length > 0

/**
 * A server’s channels are all known, for the bot sees them, though few are meant for it: those that nothing
 * has been posted to and nothing was chosen for are told of in two lines, and are nobody’s task.
 */
class Aside {
  readonly #open: string[] = []
  readonly #closed: string[] = []

  add(title: string, { level }: Finding): void {
    ;(level === 'hinders' || level === 'stops' ? this.#closed : this.#open).push(title)
  }

  findings(): readonly Finding[] {
    const of = (titles: readonly string[]): string => {
      const more = titles.length - NAMED
      return `${titles.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
    }
    return [
      ...(this.#open.length > 0
        ? [ok('discord channels', `not used yet, and the bot may post there: ${of(this.#open)}`)]
        : []),
      ...(this.#closed.length > 0
        ? [
            note(
              'discord channels',
              `not used, and the bot may not post there, or they are gone: ${of(this.#closed)}. That is fine unless digests are meant to go there.`,
            ),
          ]
        : []),
    ]
  }
}

/** The first few are enough to see what kind they are. */
const NAMED = 8
