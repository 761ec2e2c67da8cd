import {
  type APIMessage,
  type APIThreadChannel,
  type REST,
  type RESTGetAPIGuildThreadsResult,
  Routes,
} from 'discord.js'
import type { MessageRef } from '../../../model/channel.ts'
import type { Place } from './directory.ts'
import type { DiscordMessage } from './discord-message.ts'
import { channelOf } from './from-discord.ts'
import { isForum } from './permissions.ts'

/** How far back one looks for a post of ours. */
const MESSAGES = 50
const THREADS = 5

/**
 * The message of ours that stands there already: Discord knows a nonce for minutes only, in forums not
 * at all, and a crash may lie between two tries. Buttons tell: they carry the delivery's own token.
 * Null for a message without such buttons, and when nobody can tell.
 */
export async function standing(
  message: DiscordMessage,
  place: Place,
  title: string,
  { rest, ownId }: { readonly rest: REST; readonly ownId: string },
): Promise<MessageRef | null> {
  const wanted = idsOf(message.components)
  if (!wanted.includes(':')) return null
  const is = (one: APIMessage): boolean =>
    one.author.id === ownId &&
    idsOf(one.components ?? []) === wanted &&
    one.content === message.content.trim()
  const found = isForum(place.type)
    ? await inForum(place, title, ownId, rest, is)
    : await inChannel(place.id, rest, is)
  return found ? { channel: channelOf(found.channel_id), id: found.id } : null
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
  const query = new URLSearchParams({ limit: String(MESSAGES), ...(after ? { after } : {}) })
  return ((await rest.get(Routes.channelMessages(chat), { query })) as APIMessage[]).find(is)
}

async function inForum(
  { id, guild }: Place,
  title: string,
  ownId: string,
  rest: REST,
  is: (one: APIMessage) => boolean,
): Promise<APIMessage | undefined> {
  if (guild === null) return undefined
  const { threads } = (await rest.get(Routes.guildActiveThreads(guild))) as RESTGetAPIGuildThreadsResult
  const ours = (threads as APIThreadChannel[])
    .filter((one) => one.parent_id === id && one.owner_id === ownId && one.name === title)
    .slice(0, THREADS)
  for (const thread of ours) {
    const found = await inChannel(thread.id, rest, is)
    if (found) return found
  }
  return undefined
}

const idsOf = (rows: readonly object[]): string =>
  rows
    .flatMap((row) => ('components' in row && Array.isArray(row.components) ? row.components : []))
    .map((button: { custom_id?: string }) => button.custom_id ?? '')
    .join(' ')
