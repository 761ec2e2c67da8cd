import type { ColumnType, Generated, RawBuilder, Selectable } from 'kysely'
import type { ChatKind, PlatformName } from '../../model/channel.ts'
import type { Feed, FirstPosts, SeenItem } from '../../model/feed.ts'
import type { Delivery, DeliveryState, HeldFor } from '../../model/outbox.ts'
import type { Submission } from '../../model/submission.ts'

/** Milliseconds since 1970 in a bigint: a driver may hand it over as text. */
type Millis = ColumnType<string | number, number, number>

/** The same, set by the database where it is left out. */
type DefaultMillis = ColumnType<string | number, number | undefined, number>

/**
 * Text as the article has it. A `json` column keeps what a `text` or `jsonb` column refuses or alters:
 * NUL and half surrogate pairs, on which the offsets of evidence depend.
 */
type Json = ColumnType<unknown, string, string>

/** A channel as columns; `topic` is empty for none, so that unique keys hold without NULL. */
export interface ChannelColumns {
  platform: PlatformName
  chat: string
  topic: string
}

export interface Schema {
  articles: {
    id: string
    /** The chat that alone may see it; empty: everybody. */
    scope: string
    hash: string
    article: Json
    /** When it was last read. */
    created_at: Millis
    /** Since when the text is no longer kept. */
    forgotten_at: ColumnType<string | number | null, number | null | undefined, number | null>
  }
  digests: {
    id: string
    article_id: string
    /** Name, version and prompts: what a digest of the same article may differ by. */
    engine: string
    short_id: string
    digest: Json
    rejected: Json
    created_at: Millis
  }
  submissions: ChannelColumns & {
    id: string
    person_id: string
    person_name: string | null
    /** The input without its bytes; null once it has been read. */
    source: Json | null
    bytes: ColumnType<Uint8Array | null, Uint8Array | null, Uint8Array | null>
    target: Json | null
    offers: Json
    notice: Json | null
    state: Submission['state']
    /** The item of a feed that it is; null when somebody sent it. */
    feed: Json | null
    digest_id: string | null
    /** Tries to read it, counted before they are made. */
    attempts: number
    created_at: Millis
  }
  outbox: ChannelColumns & {
    /** Order of arrival, where times are equal. */
    seq: Generated<string | number>
    id: string
    /** Null: a roundup. */
    digest_id: string | null
    intent: string
    state: DeliveryState
    token: string
    form: Delivery['form']
    notice: Json | null
    attempts: number
    detail: string | null
    due_at: Millis
    reserved_at: Millis | null
    posted_at: Millis | null
    added_at: Millis
    failures: number
    /** While it is not written down how a part's call ended. */
    calling_since: Millis | null
    /** The newest message known in the chat before the call that is in doubt. */
    after_id: string | null
    /** When the reconciler looks at it; null: nothing is left to do. */
    wake_at: Millis | null
    /** The revision to be shown, the one that is, and when one that is behind may be edited. */
    revision: Generated<number>
    shown: Generated<number>
    correct_at: DefaultMillis
    correct_tries: Generated<number>
    style: Json | null
    /** Whether it keeps to its channel's posting hours and cap, and which of them it waits for. */
    waits: Generated<boolean>
    held: HeldFor | null
    /** The roundup that lists it. */
    roundup: string | null
    /** The day in its channel's zone that it counts for; null until it is sent. */
    day: Generated<string | null>
    /** Where it goes in place of its channel, which takes no posts. */
    detour: Json | null
  }
  /** What a roundup lists, version by version. */
  roundups: { delivery_id: string; version: number; stories: Json }
  revisions: {
    digest_id: string
    number: number
    intent: string
    at: Millis
    by_whom: string
    article_id: string
    digest: Json
    lines: Json
    notice: Json | null
  }
  watches: {
    digest_id: string
    since: Millis
    /** Null: no longer. */
    due_at: ColumnType<string | number | null, number | null, number | null>
    hash: string | null
    etag: string | null
    last_modified: string | null
    looked_at: ColumnType<string | number | null, number | null, number | null>
    /** Who asked for it: the event's id, where, and our answer there. */
    asked: string | null
    asked_in: Json | null
    notice: Json | null
  }
  change_cards: ChannelColumns & {
    id: string
    digest_id: string
    hash: string
    base: number
    article_id: string
    digest: Json
    lines: Json
    created_at: Millis
    message: Json | null
    outcome: string | null
    decided_by: string | null
    decided_name: string | null
    note: string | null
    copies: Json
    /** Null: nothing is left to do. */
    tend_at: ColumnType<string | number | null, number | null, number | null>
  }
  reader_reports: ChannelColumns & {
    digest_id: string
    /** A hash of the line's words. */
    line: string
    /** `telegram/7`: told to nobody. */
    reader: string
    at: Millis
    /** The card that it counts for; null while there is none. */
    card: string | null
  }
  report_cards: ChannelColumns & {
    id: string
    digest_id: string
    line: string
    delivery_id: string
    number: number
    text: Json
    evidence: Json
    created_at: Millis
    message: Json | null
    outcome: string | null
    decided_in: string | null
    decided_by: string | null
    copies: ColumnType<unknown, string | undefined, string>
    /** Null: nothing is left to do. */
    tend_at: ColumnType<string | number | null, number | null, number | null>
  }
  /** Its channel is the target. */
  approvals: ChannelColumns & {
    id: string
    intent: string
    digest_id: string
    revision: number
    article_id: string
    digest: Json
    edits: Generated<number>
    /** The call that changed it last, and whose that was. */
    edited_in: string | null
    edited_by: string | null
    style: Json | null
    asker: Json
    notice: Json | null
    card: Json | null
    messages: ColumnType<unknown, string | undefined, string>
    asked_at: Millis
    outcome: string | null
    decided_in: string | null
    decided_by: string | null
    reason: string | null
    due_at: ColumnType<string | number | null, number | null, number | null>
    /** The call that asked for another choice of points, until there is one. */
    again: string | null
    no_other: Generated<boolean>
    /** Evidence of points that were shown before. */
    passed: ColumnType<unknown, string | undefined, string>
    /** Null: nothing is left to do. */
    tend_at: ColumnType<string | number | null, number | null, number | null>
  }
  /** What a digest is found by, as it stands at a revision (0: as it was made). */
  digest_words: { digest_id: string; revision: number; words: string }
  /** What somebody looked for, where there is more of it. */
  searches: ChannelColumns & { id: string; words: string; at: Millis }
  /** The answer about a digest that stands in a chat; `message` null: it is being sent. */
  answers: ChannelColumns & {
    digest_id: string
    section: string
    call: string
    at: Millis
    message: Json | null
  }
  outbox_messages: ChannelColumns & {
    delivery_id: string
    /** Place among the delivery's parts, from 0. */
    part: number
    message_id: string
    token: string | null
    /** It was retracted, and is not there any more. */
    gone: Generated<boolean>
    /** When it may go to those who follow the channel; null: it is there, or not to go. */
    crosspost_at: ColumnType<string | number | null, number | null | undefined, number | null>
    crosspost_tries: Generated<number>
  }
  /** A channel's post as it came again in the group that is linked to the channel. */
  post_copies: {
    platform: PlatformName
    chat: string
    message_id: string
    of_chat: string
    of_message: string
    at: Millis
  }
  /** Topics that took no posts; `told`: moderators know. */
  detours: ChannelColumns & { told: Generated<boolean> }
  lanes: {
    lane: string
    /** Theoretical arrival time of the next message (generic cell rate algorithm, ITU-T I.371). */
    tat: DefaultMillis
    held_until: DefaultMillis
    stopped: string | null
    /** The newest message of ours in the chat, where ids are numbers. */
    newest: Generated<string | null>
  }
  chats: {
    platform: PlatformName
    id: string
    kind: ChatKind
    title: string
    handle: string | null
    present: boolean
  }
  /** A thread that is a chat of its own, and the chat that it hangs from. */
  threads: { platform: PlatformName; chat: string; parent: string }
  chat_languages: { platform: PlatformName; chat: string; language: string }
  conversations: ChannelColumns & { person_id: string; pending: Json; until: Millis }
  settings: { key: string; value: string }
  channel_settings: ChannelColumns & { key: string; value: Json }
  audit: ChannelColumns & {
    /** Order of arrival. */
    seq: Generated<string | number>
    at: Millis
    person_id: string
    person: Json
    action: string
    outcome: string
  }
  feeds: ChannelColumns & {
    id: string
    /** What people call it by. */
    number: Generated<string | number>
    url: string
    title: string | null
    person_id: string
    filters: Json
    first: FirstPosts
    state: Feed['state']
    due_at: Millis
    polls: number
    failures: number
    trouble: string | null
    polled_at: Millis | null
    etag: string | null
    last_modified: string | null
    began: Json | null
    pace: Json
    moved: Json | null
    notice: Json | null
  }
  feed_items: ChannelColumns & {
    id: string
    seq: Generated<string | number>
    feed_id: string
    guid: string | null
    url_key: string | null
    hash: string
    title: string
    published_at: Millis | null
    seen_at: Millis
    state: SeenItem['state']
    reason: SeenItem['reason']
  }
  model_calls: {
    id: string
    day: string
    scope: string
    model: string
    prompts: string
    reserved: string | number
    input: string | number | null
    output: string | number | null
    cost: number | null
    /** Null while it is under way, or its worker died. */
    outcome: string | null
    created_at: Millis
  }
  /** Tokens by day, of a channel and (scope empty) of all. */
  model_spend: { day: string; scope: string; tokens: string | number; cap: string | number }
  /** Null: somebody is asking. */
  model_answers: { key: string; answer: string | null; asked_at: Millis }
  translations: {
    delivery_id: string
    revision: number
    translation: Json
    /** What a post is found by in the language of its chat; null where there is nothing of it. */
    words: ColumnType<string | null, RawBuilder<string> | null | undefined, RawBuilder<string> | null>
  }
  calls: { platform: PlatformName; id: string; at: Millis }
}

export type Row<Table extends keyof Schema> = Selectable<Schema[Table]>
