import type { Call } from '../model/call.ts'
import { type Channel, channelKey } from '../model/channel.ts'
import { FIRST_POSTS, type Outline } from '../model/feed.ts'
import { answering, type Command, type CommandDeps, type Reply } from './command.ts'
import { readFilters, tokensOf } from './filter-words.ts'
import { newFeed, webAddress } from './follow.ts'
import { listText } from './list-text.ts'
import { channelOf, postable, roleIn } from './roles.ts'
import { targetChannel } from './target.ts'

/** Feeds of one list are asked one after another, not all at once. */
const APART_MS = 2_000

/** /import: an OPML list, as a file or as text; each feed goes where the list says, else to this chat. */
export const importFeeds: Command = {
  name: 'import',
  role: 'moderator',
  menus: [],
  toOne: true,
  options: [
    { name: 'list', kind: 'file' },
    { name: 'channel', kind: 'channel' },
  ],
  run: async (call, deps) => {
    const text = await listOf(call, deps)
    if (text === null) return answering(deps.words('import-ask'))
    const outlines = deps.readOpml(text)
    if (!outlines || outlines.length === 0) return answering(deps.words('import-none'))
    return takeIn(outlines, call, deps)
  },
}

/** The list's text: a file with the command or in the message replied to, else what follows the command. */
async function listOf(call: Call, { platform }: CommandDeps): Promise<string | null> {
  const file = call.files[0] ?? call.repliedTo?.files[0]
  if (file) return listText(await platform.download(file))
  const text = call.argument.trim() || call.repliedTo?.text.trim() || ''
  return text === '' ? null : text
}

async function takeIn(outlines: readonly Outline[], call: Call, deps: CommandDeps): Promise<Reply> {
  const { store, clock, words } = deps
  const channels = new Map<string, Channel | null>()
  const counts = { added: 0, known: 0, refused: 0 }
  for (const [index, outline] of outlines.entries()) {
    const url = webAddress(outline.url)
    const wanted = call.options['channel'] ?? outline.channel ?? ''
    if (!channels.has(wanted)) channels.set(wanted, await channelFor(wanted, call, deps))
    const channel = channels.get(wanted) ?? null
    const { filters, unknown } = readFilters(tokensOf(outline.filters))
    // A filter that is not understood would let through what it was to keep out.
    if (!url || !channel || unknown.length > 0) {
      counts.refused++
      continue
    }
    const first = FIRST_POSTS.find((one) => one === outline.first) ?? 'newest'
    const feed = newFeed({ id: clock.id(), url, channel, personId: call.person.id, filters, first })
    const due = clock.now() + index * APART_MS
    const { id } = await store.feeds.add({ ...feed, title: outline.title, due })
    if (id === feed.id) counts.added++
    else counts.known++
  }
  return answering(words('imported', counts))
}

/** The channel that a list names, where this person may post; without one, this chat. */
async function channelFor(wanted: string, call: Call, deps: CommandDeps): Promise<Channel | null> {
  const channel = wanted === '' ? await here(call, deps) : await named(wanted, deps)
  return channel && (await roleIn(call.person, channel, deps)) === 'moderator' ? channel : null
}

async function here(call: Call, deps: CommandDeps): Promise<Channel | null> {
  if (call.chatKind !== 'private') return call.channel
  const [only, ...more] = await postable(call.person, deps)
  return only && more.length === 0 ? channelOf(only) : null
}

/** As /export writes it (`telegram/-1001/7`), else as people name one. */
async function named(wanted: string, deps: CommandDeps): Promise<Channel | null> {
  const [platform, chat = '', topic = null] = wanted.split('/')
  if (platform !== deps.platform.name) return targetChannel(wanted, deps)
  const found = await deps.store.chats.get(deps.platform.name, chat)
  const channel: Channel = { platform: deps.platform.name, chat, topic }
  if (found?.present && channelKey(channel) === wanted) return channel
  const asked = await targetChannel(chat, deps)
  return asked && { ...asked, topic }
}
