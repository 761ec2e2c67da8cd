import { type Kysely, sql } from 'kysely'
import type { MessageRef } from '../../model/channel.ts'
import type { Schema } from './schema.ts'

/** Keeps where a post has come again, once, if we are in its channel. */
export async function keepCopy(
  db: Kysely<Schema>,
  copy: MessageRef,
  post: MessageRef,
  now: number,
): Promise<void> {
  const { platform, chat } = copy.channel
  await sql`
    insert into post_copies (platform, chat, message_id, of_chat, of_message, at)
    select ${platform}, ${chat}, ${copy.id}, id, ${post.id}, ${now} from chats
    where platform = ${platform} and id = ${post.channel.chat} and present
    on conflict do nothing`.execute(db)
}

/** Whether a copy of one of its messages stands in a chat (a scope); of a row of `outbox`. */
export const copyIn = (scope: string) => sql<boolean>`exists (
  select from outbox_messages m join post_copies c
    on c.platform = m.platform and c.of_chat = m.chat and c.of_message = m.message_id
  where m.delivery_id = outbox.id and c.platform || '/' || c.chat = ${scope})`

/** Ids of deliveries that have this message, or that it is a copy of. */
export const deliveriesWith = ({ channel: { platform, chat }, id }: MessageRef) => sql<string>`(
  select delivery_id from outbox_messages
    where platform = ${platform} and chat = ${chat} and message_id = ${id}
  union select m.delivery_id from post_copies c join outbox_messages m
      on m.platform = c.platform and m.chat = c.of_chat and m.message_id = c.of_message
    where c.platform = ${platform} and c.chat = ${chat} and c.message_id = ${id})`
