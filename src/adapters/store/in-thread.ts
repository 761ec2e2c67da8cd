import { sql } from 'kysely'
import type { Channel } from '../../model/channel.ts'

/**
 * Whether a delivery has a message in a chat (a scope) that is not its channel: a forum's posts and what
 * is said under a post stand in threads of their own. Of a row of `outbox`.
 */
export const messageIn = (scope: string) => sql<boolean>`exists (
  select from outbox_messages m
  where m.delivery_id = outbox.id and m.platform || '/' || m.chat = ${scope})`

/** Ids of deliveries that a thread is about: it holds a message of theirs, or hangs from one and has its id. */
export const deliveriesAbout = ({ platform, chat }: Channel) => sql<string>`(
  select delivery_id from outbox_messages
  where ${platform} = 'discord' and platform = ${platform} and (chat = ${chat} or message_id = ${chat}))`

/** Whether a delivery stands in its own channel, this one. Of a row of `outbox`; an index has it by time. */
export const standsIn = ({ platform, chat, topic }: Channel) => sql<boolean>`
  outbox.platform = ${platform} and outbox.chat = ${chat} and outbox.topic = ${topic ?? ''} and outbox.detour is null`

/**
 * Whether it stands in this one because its own took no posts. Few do, and an index of their own has them: a
 * chat as one value keeps the planner from reading all posts of the chat instead.
 */
export const divertedTo = ({ platform, chat, topic }: Channel) => sql<boolean>`
  outbox.detour is not null and outbox.platform || '/' || outbox.chat = ${`${platform}/${chat}`}
  and outbox.detour->>'chat' = ${chat} and coalesce(outbox.detour->>'topic', '') = ${topic ?? ''}`
