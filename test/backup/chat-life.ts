import { openDump } from '../../src/adapters/backup/open-dump.ts'
import type { Database } from '../../src/adapters/database/database.ts'
import type { Channel, MessageRef } from '../../src/model/channel.ts'
import type { Feed } from '../../src/model/feed.ts'
import type { Store, StoredDigest } from '../../src/ports.ts'
import {
  article,
  delivery,
  digest,
  roundupIn,
  savedDigest,
  submission,
  unique,
} from '../contracts/store-samples.ts'
import { feed } from './sample-data.ts'

export const at = (chat: string): Channel => ({ platform: 'telegram', chat, topic: null })
export const message = (chat: string): MessageRef => ({ channel: at(chat), id: unique('5') })

/** What a chat leaves behind in the course of its life, with a text of its own in all of it. */
export async function life(store: Store, chat: string, other: string, word: string): Promise<void> {
  const here = at(chat)
  const [mine, person] = [
    article(`A pasted story of ${word} ${unique('x')}.`),
    { id: '7', name: word, asChat: false, language: null },
  ]
  const stored = await store.digests.save(
    await store.articles.save(`telegram/${chat}`, mine),
    digest(mine),
    [],
  )
  await store.chats.save({
    platform: 'telegram',
    id: chat,
    kind: 'channel',
    title: word,
    handle: null,
    present: true,
  })
  await store.submissions.add(
    submission({ channel: here, source: { kind: 'text', text: word }, notice: message(chat) }),
  )
  await store.submissions.add(submission({ channel: at(other), target: here, notice: message(chat) }))
  await store.submissions.add(
    submission({
      channel: at(other),
      offers: [
        { chat, title: word },
        { chat: other, title: 'Dock' },
      ],
    }),
  )
  await store.outbox.add(
    delivery(stored.id, { channel: here, state: 'posted', messages: [message(chat)], notice: message(chat) }),
  )
  await store.outbox.add(delivery(stored.id, { channel: here, notice: message(other) }))
  // What a roundup lists it names by their ids.
  await roundupIn(store, here, [stored.id], word)
  await store.lanes.stop(`telegram/${chat}`, word)
  await store.searches.keep(unique('q'), here, word)
  const place = { channel: here, digestId: stored.id, section: word }
  await store.answers.take(place, { call: '1', since: 0, sending: 0, instead: null })
  await store.answers.given(place, '1', message(chat))
  await polled(store, await store.feeds.add(feed(here, { title: word, notice: message(chat) })), word)
  await store.feeds.add(feed(at(other), { notice: message(chat) }))
  await store.channelSettings.set(here, 'signature', word)
  await store.conversations.set(here, '7', { kind: 'article', text: word, target: here }, Date.now() + 99_999)
  await store.conversations.set(
    at(other),
    unique('8'),
    { kind: 'article', text: word, target: here },
    Date.now() + 99_999,
  )
  await store.audit.add({ at: 1, channel: here, person, action: 'repost', outcome: word })
  await store.spend.reserve(
    { id: unique('m'), day: '2026-01-01', scope: `telegram/${chat}`, model: 'm', prompts: 'p', tokens: 5 },
    { day: 1000, channel: 1000 },
  )
  await store.spend.claim(`telegram/${chat} ${word}`)
  await store.spend.keep(`telegram/${chat} ${word}`, word)
  await store.chats.speaks(here, word)
  await store.settings.claim(`welcomed/telegram/${chat}`, '1')
  await rooms(store, here, at(other))
  await afterwards(store, stored, here, at(other), word)
}

/** A feed that has shown an item. */
async function polled(store: Store, followed: Feed, word: string): Promise<void> {
  const item = {
    id: unique('n'),
    feedId: followed.id,
    guid: word,
    urlKey: null,
    hash: 'h',
    title: word,
    publishedAt: null,
    seenAt: Date.now(),
    state: 'taken',
    reason: null,
  } as const
  const next = { ...followed, polls: followed.polls + 1 }
  await store.feeds.record(followed, { feed: next, added: [item], changed: [], submissions: [] })
}

/** A closed topic, the pace of what is published, a post of the chat talked about elsewhere and the other way round. */
async function rooms(store: Store, here: Channel, there: Channel): Promise<void> {
  await store.detours.begun({ ...here, topic: '7' })
  await store.lanes.take(`telegram/${here.chat}/crosspost`, 0, { every: 1, burst: 1 })
  for (const { chat } of [here, there]) await store.chats.save({ platform: 'telegram', id: chat, ...NAMED })
  await store.outbox.copied({ channel: there, id: unique('') }, message(here.chat))
  await store.outbox.copied({ channel: here, id: unique('') }, message(there.chat))
  await store.chats.hangs(here, there)
  await store.chats.hangs(there, here)
  const { id } = await savedDigest(store)
  await store.outbox.add(delivery(id, { channel: there, detour: here }))
}
const NAMED = { kind: 'channel', title: 'Quay', handle: null, present: true } as const

/** Corrections, translations, questions to moderators: what happens to a digest once it is there. */
async function afterwards(store: Store, stored: StoredDigest, here: Channel, there: Channel, word: string) {
  const { id: digestId, articleId, digest: made } = stored
  const posted = await store.outbox.add(delivery(digestId, { channel: here, state: 'posted' }))
  await store.translations.settle(posted.id, 0, {
    language: 'de',
    lines: [{ section: 'headline', index: 0, of: word, lines: [word] }],
  })
  const revised = { digestId, at: 3, by: '7', articleId, digest: made, lines: [] }
  await store.revisions.add(revised, { intent: unique('r'), base: 0, copies: [posted.id] })
  await store.revisions.tell(digestId, 1, message(here.chat))
  await store.watches.ask(digestId, { id: unique('u'), channel: here }, 0)
  await store.changeCards.add({
    id: unique('c'),
    digestId,
    hash: word,
    channel: here,
    base: 0,
    articleId,
    digest: made,
    lines: [],
    note: word,
  })
  const style = null
  const asker = { channel: here, personId: '7', name: word, notice: message(here.chat), feed: false }
  const approval = { revision: 0, articleId, digest: made, style, asker }
  await store.approvals.add({ ...approval, id: unique('a'), intent: unique('i'), digestId, target: here })
  // Asked for in the chat, bound for another one: what is left names nobody there.
  const other = await savedDigest(store)
  const bound = { digestId: other.id, articleId: other.articleId, digest: other.digest, target: there }
  await store.approvals.add({ ...approval, ...bound, id: unique('a'), intent: unique('i') })
}

/** Tables with a row in which a word stands, and how many. */
export async function tablesWith(
  database: Database,
  word: string,
  /** What is looked at of a row. */
  view: (row: string) => string = (row) => row,
): Promise<Record<string, number>> {
  const dump = await openDump(database.pool, { now: 0, program: '', where: '' })
  const found: Record<string, number> = {}
  for await (const { table, rows } of dump.batches)
    for (const row of rows)
      if (view(JSON.stringify(row)).toLowerCase().includes(word.toLowerCase()))
        found[table] = (found[table] ?? 0) + 1
  await dump.close()
  return found
}

/** Readers' reports, by a reader of the chat. */
export async function reported(
  database: Pick<Database, 'pool'>,
  chat: string,
  word: string,
  card = chat,
): Promise<void> {
  const { rows } = await database.pool.query<{ there: boolean }>(
    "select to_regclass('public.reader_reports') is not null as there",
  )
  if (!rows[0]?.there) return
  await database.pool.query(
    "insert into reader_reports values ('telegram', $1, '', $2, 'headline:0', $3, 5, null)",
    [chat, unique('g'), word],
  )
  await database.pool.query(
    `insert into report_cards (id, platform, chat, topic, digest_id, line, delivery_id, number, text, evidence, created_at, message)
      values ($2, 'telegram', $1, '', 'x', $2, 'x', 1, to_json($3::text), '[]', 5, $4)`,
    [chat, unique('k'), word, JSON.stringify(message(card))],
  )
}
