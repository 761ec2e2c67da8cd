import type { Examiners } from '../adapters/platforms/examine.ts'
import { type Channel, type Chat, PLATFORM_NAMES } from '../model/channel.ts'
import type { ChannelFloor } from '../model/channel-settings.ts'
import type { Platform, Store } from '../ports.ts'
import { type Finding, type Found, hinders, note } from './finding.ts'
import { inTime } from './in-time.ts'
import { ofChat } from './of-chat.ts'
import { usesIn } from './uses-in.ts'

interface Asked {
  readonly platforms: readonly Platform[]
  readonly examiners: Examiners
  readonly floors: readonly ChannelFloor[]
}

const at = ({ platform, id }: Chat): Channel => ({ platform, chat: id, topic: null })

/** Each channel that channels.yaml names: is the bot there, and what may it do? Gives the chats that were looked at. */
export async function ofNamedChannels(
  channels: Readonly<Record<string, string>>,
  { platforms, examiners, floors }: Asked,
  found: Found,
): Promise<ReadonlySet<string>> {
  const seen = new Set<string>()
  for (const [name, target] of Object.entries(channels)) {
    const what = `channel ${name} (${target})`
    const chat = await chatAt(target, platforms)
    if (chat) seen.add(`${chat.platform}/${chat.id}`)
    found(chat === null ? notThere(what) : await ofChat(what, at(chat), examiners, usesIn(chat, floors, [])))
  }
  return seen
}

const notThere = (what: string): Finding =>
  hinders(
    what,
    'the bot is not there, or it is written wrong.',
    'Add the bot with a link of groundwire links, or correct the target in channels.yaml.',
  )

async function chatAt(target: string, platforms: readonly Platform[]): Promise<Chat | null> {
  const at = target.indexOf('/')
  const name = PLATFORM_NAMES.find((one) => one === target.slice(0, at))
  const platform = platforms.find((one) => one.name === name)
  return platform ? inTime(platform.find(target.slice(at + 1))).catch(() => null) : null
}

/** Chats that the bot was added to, and that no name stands for. */
export async function ofKnownChats(
  chats: readonly Chat[],
  {
    seen,
    examiners,
    floors,
    choices,
  }: Omit<Asked, 'platforms'> & {
    readonly seen: ReadonlySet<string>
    readonly choices: Pick<Store['channelSettings'], 'get'>
  },
  found: Found,
): Promise<void> {
  const shared = chats.filter(({ present, kind }) => present && kind !== 'private')
  if (shared.length === 0 && seen.size === 0)
    found(note('chats', 'none yet.', 'Add the bot to a chat: groundwire links prints the links.'))
  for (const chat of shared) {
    const { platform, id, handle, title } = chat
    const chosen = await choices.get(at(chat))
    const uses = usesIn(chat, floors, chosen)
    // A named one was looked at without what its moderators chose.
    const news = JSON.stringify(uses) !== JSON.stringify(usesIn(chat, floors, []))
    if (seen.has(`${platform}/${id}`) && !news) continue
    found(await ofChat(`${platform} ${handle ?? title}`, at(chat), examiners, uses))
  }
}
