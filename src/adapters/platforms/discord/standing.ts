import {
  type APIMessage,
  type APIThreadChannel,
  type REST,
  type RESTGetAPIGuildThreadsResult,
  Routes,
} from 'discord.js'
import type { MessageRef } from '../../../model/channel.ts'
import type { DiscordMessage } from './discord-message.ts'
import { channelOf } from './from-discord.ts'
import { isForum } from './permissions.ts'
import type { Place } from './place.ts'

/** How far back one looks for a post of ours. */
const MESSAGES = 50
const THREADS = 5

/**
 * The message of ours that stands there already: Discord knows a nonce for minutes only, in forums not
 * at all, and a crash may lie between two tries. Buttons tell: they carry the delivery's own token.
 * Null for a message without such buttons, and when nobody can tell. A forum's post that has more than one
 * part has its buttons at the end: its thread is the one that was begun and has none yet.
 */
export async function standing(
  message: DiscordMessage,
  place: Place,
  title: string,
  { rest, ownId }: { readonly rest: REST; readonly ownId: string },
): Promise<MessageRef | null> {
  const wanted = idsOf(message.components)
  if (!wanted.includes(':'))
    return isForum(place.type) && wanted === '' ? begun(message, place, title, { rest, ownId }) : null
  const is = (one: APIMessage): boolean =>
    one.author.id === ownId &&
    idsOf(one.components ?? []) === wanted &&
    one.content === message.content.trim()
  const found = isForum(place.type)
    ? await inForum(place, title, ownId, rest, is)
    : await inChannel(place.id, rest, is)
  return found ? { channel: channelOf(found.channel_id), id: found.id } : null
}

/** The thread whose first message this is and that nobody has ended: no later part of it has buttons. */
async function begun(
  message: DiscordMessage,
  { id, guild }: Place,
  title: string,
  { rest, ownId }: { readonly rest: REST; readonly ownId: string },
): Promise<MessageRef | null> {
  for (const thread of await ourThreads({ id, guild }, title, ownId, rest)) {
    const said = await newestIn(thread.id, rest)
    const first = said.find((one) => one.id === thread.id)
    const ended = said.some((one) => one.author.id === ownId && idsOf(one.components ?? []) !== '')
    if (!ended && first?.author.id === ownId && first.content === message.content.trim())
      return { channel: channelOf(thread.id), id: first.id }
  }
  return null
}

/** A message of ours with these very words and buttons, among those that came after `after` in a channel. */
export async function standingSince(
  message: DiscordMessage,
  chat: string,
  after: string,
  { rest, ownId }: { readonly rest: REST; readonly ownId: string },
): Promise<MessageRef | null> {
  const is = (one: APIMessage): boolean =>
    one.author.id === ownId &&
    idsOf(one.components ?? []) === idsOf(message.components) &&
    one.content === message.content.trim()
  const found = await inChannel(chat, rest, is, after)
  return found ? { channel: channelOf(found.channel_id), id: found.id } : null
}

async function inChannel(
  chat: string,
  rest: REST,
  is: (one: APIMessage) => boolean,
  after?: string,
): Promise<APIMessage | undefined> {
  return (await newestIn(chat, rest, after)).find(is)
}

async function newestIn(chat: string, rest: REST, after?: string): Promise<APIMessage[]> {
  const query = new URLSearchParams({ limit: String(MESSAGES), ...(after ? { after } : {}) })
  return (await rest.get(Routes.channelMessages(chat), { query })) as APIMessage[]
}

async function inForum(
  place: Place,
  title: string,
  ownId: string,
  rest: REST,
  is: (one: APIMessage) => boolean,
): Promise<APIMessage | undefined> {
  for (const thread of await ourThreads(place, title, ownId, rest)) {
    const found = await inChannel(thread.id, rest, is)
    if (found) return found
  }
  return undefined
}

/** The newest threads of ours in a forum that have this title. */
async function ourThreads(
  { id, guild }: Pick<Place, 'id' | 'guild'>,
  title: string,
  ownId: string,
  rest: REST,
): Promise<readonly APIThreadChannel[]> {
  if (guild === null) return []
  const { threads } = (await rest.get(Routes.guildActiveThreads(guild))) as RESTGetAPIGuildThreadsResult
  return (threads as APIThreadChannel[])
    .filter((one) => one.parent_id === id && one.owner_id === ownId && one.name === title)
    .sort((a, b) => (BigInt(a.id) > BigInt(b.id) ? -1 : 1))
    .slice(0, THREADS)
}

const idsOf = (rows: readonly object[]): string =>
  rows
    .flatMap((row) => ('components' in row && Array.isArray(row.components) ? row.components : []))
    .map((button: { custom_id?: string }) => button.custom_id ?? '')
    .join(' ')
