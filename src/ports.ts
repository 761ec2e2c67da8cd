/**
 * Every interface to the outside. A stage takes a `Pick` of what it uses; adapters implement them;
 * `test/contracts/` holds a suite for each that has more than one implementation.
 */
import type { Approval, ApprovalOutcome, NewApproval } from './model/approval.ts'
import type { Article } from './model/article.ts'
import type { Backlog } from './model/backlog.ts'
import type { Attachment, Call, Person, Role } from './model/call.ts'
import type { Asked, CardOutcome, ChangeCard, NewCard, Watch } from './model/change-card.ts'
import type { Channel, Chat, MessageRef, PlatformName } from './model/channel.ts'
import type { ChannelSettings, ChosenSettings, SettingKey } from './model/channel-settings.ts'
import type { Digest, Rejection } from './model/digest.ts'
import type { Event } from './model/event.ts'
import type { Feed, FeedAnswer, SeenItem, SkipReason } from './model/feed.ts'
import type { Job, JobKind } from './model/job.ts'
import type { Keep } from './model/keep.ts'
import type { Question, Reply } from './model/model-call.ts'
import type { Delivery, DeliveryState, HeldFor, Located, Outcome, Pace } from './model/outbox.ts'
import type { Page } from './model/page.ts'
import type { Post } from './model/post.ts'
import type { ReportCard, ReportedLine, ReportOutcome } from './model/reader-report.ts'
import type { Revision } from './model/revision.ts'
import type { Room } from './model/room.ts'
import type { RoundupStories } from './model/roundup.ts'
import type { SearchTerm } from './model/search-words.ts'
import type { Submission } from './model/submission.ts'
import type { PictureLook, TimelinePicture } from './model/timeline-picture.ts'
import type { Translation } from './model/translation.ts'

/** Fetches public web addresses. Faults: `bad-url`, `unreachable` (also every refused address), `too-large`, `binary`. */
export interface WebFetcher {
  fetch(url: string, options: FetchOptions): Promise<Fetched>
}

export interface FetchOptions {
  readonly signal?: AbortSignal | undefined
  /**
   * Sent beside our own: what a feed is asked with (`accept`, `if-none-match`, `if-modified-since`).
   * Who gives an `accept` judges the type of what comes; else what can be no article is `binary`.
   */
  readonly headers?: Readonly<Record<string, string>>
}

export interface Fetched {
  /** The address that answered, after redirects. */
  readonly url: string
  readonly status: number
  readonly contentType: string | null
  readonly bytes: Uint8Array
  /** True when there were redirects and every one of them said "for good" (301, 308). */
  readonly movedForGood?: boolean
  /** Headers of the answer, as they came; null where it had none. */
  readonly etag?: string | null
  readonly lastModified?: string | null
  readonly retryAfter?: string | null
}

/** Reads files of whoever runs the command line. Faults: `file-missing`, `file-unreadable`, `too-large`. */
export interface FileReader {
  read(path: string): Promise<Uint8Array>
}

/** Reads markup of strangers. CPU only; hostile input ends in a fault, not a hang. */
export interface Parser {
  /** Turns a page's markup into text blocks and facts. */
  parse(html: string, url: string | null, options: { signal?: AbortSignal | undefined }): Promise<Page>
  /** Reads the bytes that an address gave: a feed, or a page that names one. */
  parseFeed(
    bytes: Uint8Array,
    options: {
      readonly url: string
      readonly contentType: string | null
      readonly signal?: AbortSignal | undefined
    },
  ): Promise<FeedAnswer>
}

/**
 * A language model. A question is one call, never repeated here; it ends in time, whatever the model
 * does, and what cannot be used comes back as data. There are no tools: an answer is text.
 */
export interface LanguageModel {
  /** Provider and model, as digests and caches name it. */
  readonly name: string
  ask(question: Question, options: { readonly signal?: AbortSignal | undefined }): Promise<Reply>
}

/** Draws pictures: PNG, the same bytes for the same words. Null where its fonts lack a letter of them. */
export interface Painter {
  timeline(picture: TimelinePicture, look: PictureLook): Promise<Uint8Array | null>
}

/** Receives what happened, as it happens. Must not throw. */
export type Emit = (event: Event) => void

/** Milliseconds since 1970, and ids nobody can guess (URL-safe, 22 characters). */
export interface Clock {
  now(): number
  id(): string
}

/**
 * A chat platform. Calls that end in doubt say so: nothing here repeats a send by itself, but for
 * what the platform refused with "too many requests".
 */
export interface Platform {
  readonly name: PlatformName
  /** The parts that a post must be cut into, each fit for one message; never inside an entity, quotation, link or emoji. */
  split(post: Post, channel: Channel): readonly Post[]
  /** Sends one part. The same `nonce` may be sent again within minutes where `repeatable` is true. */
  publish(
    part: Post,
    channel: Channel,
    /** `asReply`: refused where `replyTo` is gone. `silent`: without a notification. `tags`: by name, where a post has them. */
    options: {
      nonce: string
      replyTo?: MessageRef
      asReply?: boolean
      silent?: boolean
      tags?: readonly string[]
    },
  ): Promise<Outcome>
  /** True when a lost publish may be repeated with its nonce at once. */
  readonly repeatable: boolean
  /** How fast it may be sent to: all chats together, and one chat. */
  readonly pace: { readonly all: Pace; chat(channel: Channel): Pace }
  /** The newest message known in a chat, where ids count up; null where that says nothing. */
  newest(channel: Channel): string | null
  /**
   * Looks whether a part whose answer was lost stands in the channel, among what came after `after`.
   * Changes nothing that readers see. `operators`: where it may show itself what it looks at.
   */
  locate(
    part: Post,
    channel: Channel,
    options: { after: string | null; operators: Channel | null },
  ): Promise<Located>
  edit(message: MessageRef, post: Post): Promise<Outcome>
  /** Of a post that is a thread, the thread as well. */
  remove(message: MessageRef): Promise<Outcome>
  /**
   * Says to the one who alone saw a message what cannot be written into it any more: in their private chat
   * with the bot. Null: nobody knows whose it was.
   */
  sayAlone?(message: MessageRef, post: Post, options: { readonly nonce: string }): Promise<Outcome | null>
  /** What kind of place a channel is; null when that cannot be known now. */
  room?(channel: Channel): Promise<Room | null>
  /** Where posts go while this topic or thread takes none. */
  asides?(channel: Channel): Promise<readonly Channel[]>
  /**
   * A thread of its own under a message, named as the post; the outcome's message stands in it. The same
   * again is done. Null where messages have none.
   */
  openThread?(message: MessageRef, post: Post): Promise<Outcome | null>
  /** Hands a message on to those who follow its channel; the same again is done. Null where nobody can. */
  crosspost?(message: MessageRef): Promise<Outcome | null>
  /** Answers a call: to the one who called where the platform can and `toOne` asks for it. Null: could not. */
  answer(call: Call, post: Post, options: { toOne: boolean }): Promise<MessageRef | null>
  /**
   * The same for the caller's eyes only: `public`, and nothing said, where all there would read it. Absent where
   * `toOne` always is to one.
   */
  answerAlone?(call: Call, post: Post): Promise<MessageRef | null | 'public'>
  /** Says at once that a call was heard, within the platform's own time (Discord: 3 s). */
  acknowledge(call: Call, options: { toOne: boolean }): Promise<void>
  /** Asked of the platform, at most 60 s old. */
  roleOf(person: Person, channel: Channel): Promise<Role>
  /** The chat behind an @handle, an id or a link; null when the bot is not there. */
  find(target: string): Promise<Chat | null>
  /** Whether the bot itself may post there; the missing right by name, else null. */
  missingRight(channel: Channel): Promise<string | null>
  download(file: Attachment): Promise<Uint8Array>
  /** The address of a posted message, where it has one. */
  linkTo(message: MessageRef): string | null
  /** The link that opens a private chat with the bot and calls `command` with `argument` there; null where there is none. */
  deepLink(command: string, argument: string): string | null
  /** Invite links with exactly the permissions the bot needs. */
  invites(): Promise<readonly { readonly label: string; readonly url: string }[]>
  /** Publishes menus and slash commands, logs in and hands over what arrives, until the signal. Resolves when login has begun. */
  listen(handlers: Listener, signal: AbortSignal): Promise<void>
  readonly status: 'off' | 'connecting' | 'ready' | 'failed'
  /** Where the platform hands in what happened, if it is to be let in; else it is asked. */
  readonly door?: Door
  stop(): Promise<void>
}

/** What is posted to us over HTTP, and by whom. */
export interface Door {
  /** As in the address: `/telegram`. */
  readonly path: string
  /** Whether who knocks may come in, by a header of theirs: asked before a byte of the body is read. */
  admits(header: (name: string) => string | undefined): boolean
  /** `again`: it could not be kept now; `nonsense`: it is nothing that can be read. */
  take(body: string): Promise<'kept' | 'again' | 'nonsense'>
}

export interface Listener {
  /** A call must be kept (its id) before this resolves: what was not confirmed arrives again. */
  call(call: Call): Promise<void>
  /** The bot was added, removed or renamed, or a group became a supergroup. */
  chat(chat: Chat, change: 'added' | 'removed' | 'changed', movedFrom?: string): Promise<void>
  /** A channel's post has come again, by the platform's own hand, in the group where it is talked about. */
  copied?(copy: MessageRef, post: MessageRef): Promise<void>
  /** A thread that is a chat of its own was met, with the chat that it hangs from: nobody says so once it is gone. */
  thread?(thread: Channel, parent: Channel): Promise<void>
}

/** Articles. Public ones (scope null) are shared; a pasted one is seen from its own chat alone. */
export interface Articles {
  /** The same text in the same scope is one article. */
  save(scope: string | null, article: Article): Promise<string>
  /** Null: there is none, or its text is no longer kept. */
  get(id: string): Promise<Article | null>
}

/** A digest as stored, and the article it is of. */
export interface StoredDigest {
  readonly id: string
  readonly articleId: string
  readonly digest: Digest
  readonly rejected: readonly Rejection[]
}

export interface Digests {
  /** The same article and engine is one digest: the first one saved is returned. */
  save(articleId: string, digest: Digest, rejected: readonly Rejection[]): Promise<StoredDigest>
  get(id: string): Promise<StoredDigest | null>
  /** By short id, inside one chat: among what was posted or submitted there. */
  byShortId(scope: string, shortId: string): Promise<StoredDigest | null>
}

export interface Submissions {
  /** The same id twice is one submission. Returns false when it was there. */
  add(submission: Submission): Promise<boolean>
  get(id: string): Promise<Submission | null>
  notice(id: string, notice: MessageRef): Promise<void>
  /** Counts a try before it is made, so that one that kills the process counts too. Returns how many there were. */
  attempt(id: string): Promise<number>
  /** Done with: the input is forgotten. Deliveries are added in the same transaction. */
  finish(
    id: string,
    end: {
      state: 'digested' | 'refused'
      digestId: string | null
      deliveries: readonly Delivery[]
      /** In place of a delivery: moderators are asked first. */
      approval?: NewApproval | null
    },
  ): Promise<void>
  /** How many are not finished. */
  open(): Promise<number>
  /** Accepted before `before` (ms) and not finished: the queue may have lost them. */
  unfinished(before: number): Promise<readonly string[]>
}

export interface Outbox {
  /** The same intent and channel is one delivery: returns the one that is there. */
  add(delivery: Delivery): Promise<Delivery>
  get(id: string): Promise<Delivery | null>
  /**
   * Takes the oldest due delivery of a chat for sending. Null: there is none, another is being sent
   * there, or the chat's lane is stopped or not free yet; then it is woken when it is.
   */
  reserve(channel: Channel, now: number, pace: Pace): Promise<Delivery | null>
  /**
   * The call of a part begins: takes a slot of the chat's lane and of the platform's (`all`).
   * `later`: one of them is not free, nothing was done; `lost`: somebody else has the delivery by
   * now, or it was retracted.
   */
  begin(
    delivery: Delivery,
    now: number,
    options: { pace: Pace; all: Pace; newest: string | null },
  ): Promise<{ kind: 'begun' } | { kind: 'later'; at: number } | { kind: 'lost' }>
  /** Adds a part's message. Of what was retracted meanwhile, too: it must be removed. `crosspost`: it goes on from there. */
  record(delivery: Delivery, message: MessageRef, options?: { crosspost: boolean }): Promise<void>
  /** Its channel takes no posts: it goes there instead. False, and nothing done, when somebody else has it by now. */
  divert(delivery: Delivery, detour: Channel): Promise<boolean>
  /** Deliveries with messages to be handed on by `now`, each again after half a minute. */
  crossposts(now: number, limit: number): Promise<readonly string[]>
  /** Its messages that are to be handed on by `now`, with how often that failed. */
  uncrossposted(id: string, now: number): Promise<readonly { message: MessageRef; tries: number }[]>
  /** It is handed on at `at` (ms); null: it was, or never will be. `failed`: one more try went wrong. */
  crosspostAt(id: string, message: MessageRef, at: number | null, failed?: boolean): Promise<void>
  /** Says where it goes next. False, and nothing done, when somebody else had it since or it was retracted. */
  settle(delivery: Delivery, state: DeliveryState, options?: Settling): Promise<boolean>
  /** Takes one in doubt to search for it; null when it is in doubt no more. */
  look(id: string): Promise<Delivery | null>
  /** Retracts these whatever their state is, for good, in one statement. */
  retract(ids: readonly string[]): Promise<void>
  /** The message that says from now on how it goes with these. */
  notice(ids: readonly string[], notice: MessageRef): Promise<void>
  /**
   * Counts what is about to be sent among the posts of its channel's day (`2026-03-24`). False, and not
   * counted, when `cap` of them are there; null: there is none. Once is enough, however often it is sent.
   */
  takePlace(delivery: Delivery, day: string, cap: number | null): Promise<boolean>
  /** How many posts of a channel count for a day. */
  places(channel: Channel, day: string): Promise<number>
  /** Sends it now, whatever its channel's hours and cap say. False when it waits for nothing. */
  hurry(id: string, now: number): Promise<boolean>
  /** What waits for the hours or the cap of a channel (without a topic: of a chat) is looked at again now: they have changed. */
  unhold(channel: Channel, now: number): Promise<void>
  /** What waits for its hour in, or was asked for from, these chats (null: everywhere), and the next of it. */
  held(
    scopes: readonly string[] | null,
    now: number,
    limit: number,
  ): Promise<{ readonly count: number; readonly next: readonly Delivery[] }>
  /** A retracted one's message has been removed. */
  removed(id: string, message: MessageRef): Promise<void>
  /** What asked to be woken by `now`: in doubt to search for, retracted to remove. Each again after half a minute. */
  wake(now: number, limit: number): Promise<readonly Pick<Delivery, 'id' | 'state'>[]>
  /**
   * What may be sent: the first due one of each chat where nothing is being sent, none holds and no stop is,
   * unless it asked to be woken later. The oldest ones; each again after half a minute.
   */
  ready(now: number, limit: number): Promise<readonly string[]>
  /** Whether something pending asked to be woken by `now`. Cheap: asked twice a second. */
  anyWoken(now: number): Promise<boolean>
  /** Asks to be woken at `at` (ms); null: nothing is left to do, no call of it is open. */
  wakeAt(id: string, at: number | null): Promise<void>
  /** Those who wait have been told how it ended: it is not to be woken for that. */
  told(id: string): Promise<void>
  /** Reserved before `before` (ms) and never settled: their sender is gone. */
  abandoned(before: number): Promise<readonly Delivery[]>
  /** Gives up what has been waiting since before `before` (ms), and returns it. */
  expire(before: number): Promise<readonly Delivery[]>
  byToken(token: string): Promise<Delivery | null>
  /** The same, where that chat (a scope) has the post, a copy of it, an answer about it, or asked for it. */
  byTokenIn(token: string, scope: string): Promise<Delivery | null>
  /** Of one of its messages, or of a copy of it (`copied`). */
  byMessage(message: MessageRef): Promise<Delivery | null>
  /** Keeps where a post of a channel that we are in has come again. */
  copied(copy: MessageRef, post: MessageRef): Promise<void>
  /** The newest posted one of a channel; in a thread of its own, the thread's. */
  latest(channel: Channel): Promise<Delivery | null>
  /** Of one digest, all channels. */
  copies(digestId: string): Promise<readonly Delivery[]>
  /** Added since `since` (ms), in or asked for from these chats (null: everywhere), in one of these states: the newest, and how many in all. */
  list(
    scopes: readonly string[] | null,
    states: readonly DeliveryState[],
    options: { limit: number; since: number },
  ): Promise<{ readonly count: number; readonly newest: readonly Delivery[] }>
}

/** What became of digests after they were posted, and which copies are to show it. */
export interface Revisions {
  /**
   * Adds a revision and has these copies show it, in one transaction: those that stand at `base`, or as
   * the digest was made. The same intent twice is one revision. Null, and nothing done, when no copy
   * stands there any more: somebody else corrected them first.
   */
  add(
    revision: Omit<Revision, 'number'>,
    options: {
      readonly intent: string
      readonly base: number
      readonly copies: readonly string[]
    },
  ): Promise<{ readonly number: number; readonly copies: readonly string[] } | null>
  /** Null for revision 0, and for one that is not there. */
  get(digestId: string, number: number): Promise<Revision | null>
  /** From now on this message says how the revision goes. */
  tell(digestId: string, number: number, notice: MessageRef): Promise<void>
  notice(digestId: string, number: number): Promise<MessageRef | null>
  /** The newest revision of a digest that a copy in this chat (its scope) is to show. */
  inChat(digestId: string, scope: string): Promise<number>
  /** Posted copies that do not show what they are to show, and are free to be edited by now. */
  behind(now: number, limit: number): Promise<readonly string[]>
  /** Takes such a copy for half a minute; null: it is up to date, retracted, or in other hands. */
  take(id: string, now: number): Promise<(Delivery & { readonly tries: number }) | null>
  /** A further part is about to be sent; false when one was before, and nobody wrote down how that ended. */
  begin(id: string, now: number): Promise<boolean>
  /** Its messages show this revision now, or never will. */
  shown(id: string, revision: number): Promise<void>
  /** To be tried again at `at` (ms); `failed`: one more thing went wrong. */
  later(id: string, at: number, failed: boolean): Promise<void>
}

/** Which articles are read again after their digest was posted, and when. */
export interface Watches {
  /** Digests of fetched articles first posted after `since` (ms) are looked at `after` ms later: each once. */
  enroll(since: number, after: number): Promise<void>
  due(now: number): Promise<readonly string[]>
  /** Takes one that is due, for two minutes; null: it is not. */
  take(digestId: string, now: number): Promise<Watch | null>
  /** What was seen, and when to look again (ms); null: never. Who asked is forgotten, whoever asked since is not. */
  looked(watch: Watch, due: number | null): Promise<void>
  /**
   * A moderator asks for the article to be read now; the event `by` twice is asking once. Null, and nothing
   * done, when it was read or asked for less than `gap` (ms) ago.
   */
  ask(digestId: string, by: { id: string; channel: Channel }, gap: number): Promise<Asked | null>
  /** Our answer, which will say what was found: false when there is one already. */
  tell(digestId: string, by: string, notice: MessageRef): Promise<boolean>
}

/** Questions to moderators about articles that changed. */
export interface ChangeCards {
  get(id: string): Promise<ChangeCard | null>
  /** One for each digest, text, chat and revision there: returns the one that is there. */
  add(card: NewCard): Promise<ChangeCard>
  sent(id: string, message: MessageRef): Promise<void>
  /** The first decision holds, with the copies that it is about; a card stands in every message that was pressed. Returns the card. */
  decide(
    id: string,
    outcome: CardOutcome,
    by: {
      readonly call: string
      readonly name: string
      readonly copies: readonly string[]
      readonly message: MessageRef | null
    },
  ): Promise<ChangeCard | null>
  /** What it asks about is no more; one that was carried out stays as it is. */
  expire(id: string): Promise<void>
  /** Asks once more, in a new message. */
  reopen(id: string): Promise<void>
  /** Nobody has decided these about a digest. */
  open(digestId: string): Promise<readonly ChangeCard[]>
  /** To be looked after by `now` (ms): not sent yet, or decided and not carried out. */
  due(now: number): Promise<readonly string[]>
  /**
   * To be looked after at `at` (ms); null: nothing is left to do. False, and nothing done, where it is
   * otherwise than it was `seen`: somebody decided or changed it meanwhile, or it stands once more.
   */
  tended(seen: Pick<ChangeCard, 'id' | 'outcome' | 'messages'>, at: number | null): Promise<boolean>
}

/** Lines that readers called wrong, and the questions to moderators about them. */
export interface Reports {
  /**
   * One report a reader and line; the third of a line, or the third since moderators decided about it,
   * makes a card (`by.card` is its id), in one transaction. `card`: one that is to be sent now.
   */
  add(
    line: ReportedLine,
    by: { readonly reader: string; readonly card: string },
  ): Promise<{ readonly kind: 'noted' | 'known' | 'enough'; readonly card: string | null }>
  card(id: string): Promise<ReportCard | null>
  sent(id: string, message: MessageRef): Promise<void>
  /** The first decision holds; a card stands in every message that was pressed. Returns the card. */
  decide(
    id: string,
    outcome: ReportOutcome,
    by: {
      readonly call: string
      readonly name: string
      readonly copies: readonly string[]
      readonly message: MessageRef | null
    },
  ): Promise<ReportCard | null>
  /** Its line or post is no more; one that was decided stays as it is. */
  expire(id: string): Promise<void>
  /** To be looked after by `now` (ms). */
  due(now: number): Promise<readonly string[]>
  /**
   * To be looked after at `at` (ms); null: nothing is left to do. False, and nothing done, where it is
   * otherwise than it was `seen`: somebody decided or changed it meanwhile, or it stands once more.
   */
  tended(seen: Pick<ReportCard, 'id' | 'outcome' | 'messages'>, at: number | null): Promise<boolean>
}

/** Finds digests of one chat, topics included: among what stands there, or was asked for there and stands elsewhere. */
export interface Searches {
  /** Those in which all terms are, the newest first, each as its newest copy says it now; `before`: older than that number. */
  find(
    chat: Channel,
    terms: readonly SearchTerm[],
    options: { limit: number; before: number | null },
  ): Promise<readonly SearchHit[]>
  /** Remembers what was looked for, for the pages after the first. */
  keep(id: string, channel: Channel, words: string): Promise<void>
  /** Null in another chat, and when it is too long ago. */
  kept(id: string, channel: Channel): Promise<string | null>
}

export interface SearchHit {
  /** Grows with time. */
  readonly number: number
  readonly at: number
  readonly delivery: Delivery
  readonly digest: Digest
}

/** What was answered about a digest where everybody reads it: once in a while is enough. */
export interface AnswerPlace {
  readonly channel: Channel
  readonly digestId: string
  /** The command's name, and what else makes the answer another one. */
  readonly section: string
}

export interface Answers {
  /**
   * `mine`: this call is to answer, and whoever asks meanwhile is told so. `stands`: it was answered since
   * `since` (ms), by that message; null: somebody answers it now, and began after `sending` (ms).
   * `instead`: that message is known to be gone.
   */
  take(
    place: AnswerPlace,
    by: { call: string; since: number; sending: number; instead: MessageRef | null },
  ): Promise<{ kind: 'mine' } | { kind: 'stands'; message: MessageRef | null }>
  /** What the call that had taken it came to; null: its answer did not get through. */
  given(place: AnswerPlace, call: string, message: MessageRef | null): Promise<void>
}

/** Digests that wait for the moderators of the channel that they are bound for. */
export interface Approvals {
  /** The same intent and target is one card: returns the one that is there. */
  add(approval: NewApproval): Promise<Approval>
  get(id: string): Promise<Approval | null>
  /** By one of the card's messages. */
  byMessage(message: MessageRef): Promise<Approval | null>
  /**
   * The first decision holds, and is there together with the delivery that it becomes, at the digest as
   * it stands on the card. Nothing is done when that was changed since `edits`. Returns the card as it is.
   */
  decide(id: string, decision: Decision): Promise<Approval | null>
  /** Changes the digest, unless somebody else was faster (`edits`) or it was decided. The same call twice is one change. */
  change(
    id: string,
    change: { readonly digest: Digest; readonly edits: number; readonly call: string; readonly name: string },
  ): Promise<boolean>
  /** Asks for another choice of points, unless the card was changed since `edits` or is decided. */
  again(
    id: string,
    by: { readonly edits: number; readonly call: string; readonly name: string },
  ): Promise<void>
  /**
   * What that came to: another digest (null: there is none), the points that are not to come again, and
   * whether there was another choice left.
   */
  chosenAgain(
    id: string,
    call: string,
    found: {
      readonly digest: Digest | null
      readonly passed: readonly number[]
      readonly left: boolean
    },
  ): Promise<void>
  /** Where the card stands from now on. */
  sent(id: string, channel: Channel, messages: readonly MessageRef[]): Promise<void>
  /** The message that says to the one who asked how it goes. */
  notice(id: string, notice: MessageRef): Promise<void>
  /** Nobody decided in time; one that was decided stays as it is. */
  expire(id: string): Promise<void>
  /** To be looked after by `now` (ms). */
  due(now: number): Promise<readonly string[]>
  /**
   * To be looked after at `at` (ms); null: nothing is left to do. False, and nothing done, where it is
   * otherwise than it was `seen`: somebody decided or changed it meanwhile.
   */
  tended(seen: Pick<Approval, 'id' | 'outcome' | 'edits' | 'again'>, at: number | null): Promise<boolean>
  /** Undecided ones bound for these chats, or with their card there (null: everywhere): how many, and the oldest. */
  waiting(
    scopes: readonly string[] | null,
    limit: number,
  ): Promise<{ readonly count: number; readonly oldest: readonly Approval[] }>
  /** The channels for which moderators have approved this digest. */
  approvedFor(digestId: string): Promise<readonly Channel[]>
}

export interface Decision {
  readonly outcome: ApprovalOutcome
  readonly call: string
  readonly name: string
  /** The state of the card that was decided about. */
  readonly edits: number
  readonly reason: string | null
  /** Of an approved one, with when it is to be posted (ms; null: at once). */
  readonly delivery: Delivery | null
  readonly due: number | null
}

/** In which words a delivery's lines stand, where its channel has another language than the article. */
export interface Translations {
  /** Null: not settled yet. */
  get(deliveryId: string, revision: number): Promise<Translation | null>
  /** The first one holds, and is returned: what is posted again after a crash is posted in the same words. */
  settle(deliveryId: string, revision: number, translation: Translation): Promise<Translation>
}

/** What a channel's roundups list, and what waits for the next one: deliveries held for `roundup`. */
export interface Roundups {
  /** What waits for the roundup of a channel and is due by `now`, in order of arrival. */
  due(channel: Channel, now: number, limit: number): Promise<readonly Delivery[]>
  /**
   * Adds a roundup that lists these, in one transaction: from now on its message is theirs. `first` is in the
   * caller's hands, the others wait. False, and nothing done, when one of them waits no more.
   */
  form(roundup: Delivery, stories: RoundupStories, first: Delivery): Promise<boolean>
  /** What a version lists; null where there is none. */
  stories(id: string, version: number): Promise<RoundupStories | null>
  /** Tells a story apart again, for good: the one that begins with this delivery. False when there is none. */
  apart(id: string, first: string): Promise<boolean>
  /** What waits, by channel, for these chats (null: everywhere), the next first; with the token of one of it. */
  waiting(scopes: readonly string[] | null): Promise<
    readonly {
      readonly channel: Channel
      readonly count: number
      readonly due: number
      readonly token: string
    }[]
  >
  /** The roundup of a channel comes now. False when nothing waits for it. */
  hurry(channel: Channel, now: number): Promise<boolean>
}

export interface Settling {
  /** With `pending`: not before (ms). */
  readonly due?: number
  /** When to look at it again (ms), if nothing happens. */
  readonly wake?: number | null
  readonly detail?: string
  /** Which of its channel's rules `due` comes from. */
  readonly held?: HeldFor
  /** One more thing that went wrong. */
  readonly failed?: true
}

/** What may be sent when: one lane for each chat, one for each platform, shared by all workers. */
export interface Lanes {
  /** Takes the lane's next slot and tells when it begins (ms). */
  slot(lane: string, now: number, pace: Pace): Promise<number>
  /** Takes a slot if one is free now, null; else when the next one is (ms), and nothing is taken. */
  take(lane: string, now: number, pace: Pace): Promise<number | null>
  /** Nothing is sent there before `until` (ms). */
  hold(lane: string, until: number): Promise<void>
  /** Nothing is sent there until it is started again; false when it was stopped already. */
  stop(lane: string, why: string): Promise<boolean>
  /** False when it was not stopped. */
  start(lane: string): Promise<boolean>
  /** Why each of these is stopped; those that are not are left out. Null: all. */
  stopped(lanes: readonly string[] | null): Promise<ReadonlyMap<string, string>>
}

export interface Chats {
  save(chat: Chat): Promise<void>
  get(platform: PlatformName, id: string): Promise<Chat | null>
  list(): Promise<readonly Chat[]>
  /** A group that became a supergroup: its rows follow it. */
  move(platform: PlatformName, from: string, to: string): Promise<void>
  /** Notes which language a private chat's person has in their app. */
  speaks(channel: Channel, language: string): Promise<void>
  /** Notes from which chat a thread hangs that is a chat of its own. */
  hangs(thread: Channel, parent: Channel): Promise<void>
  /** That chat, also when the thread is gone; null where none was noted. */
  parentOf(thread: Channel): Promise<Channel | null>
  /** The language last noted; null where none was. */
  languageOf(channel: Channel): Promise<string | null>
}

/** What a chat waits for from one person: the rest of a text, the article of a bare /digest, a line's new text, what a card asked for, words to search for. */
export interface Pending {
  readonly kind: 'article' | 'rest' | 'correction' | 'approval' | 'search'
  readonly text: string
  /** Where the digest goes; null: a preview. */
  readonly target: Channel | null
}

export interface Conversations {
  set(channel: Channel, personId: string, pending: Pending, until: number): Promise<void>
  /** Takes it away; null when there is none or it is too old. */
  take(channel: Channel, personId: string, now: number): Promise<Pending | null>
}

export interface Feeds {
  /** The same address in the same channel is one feed: returns the one that is there. */
  add(feed: Feed): Promise<Feed>
  get(id: string): Promise<Feed | null>
  /** Of these chats (their scopes), by number. */
  list(scopes: readonly string[]): Promise<readonly Feed[]>
  /** Active and due by `now`. */
  due(now: number): Promise<readonly Feed[]>
  remove(id: string): Promise<void>
  /** A new address ends what a poll of the old one is about to record. */
  change(
    id: string,
    change: Partial<Pick<Feed, 'state' | 'due' | 'filters' | 'notice' | 'first' | 'url' | 'moved'>>,
  ): Promise<void>
  /** Items of the feed with one of these guids, and items of its channel with one of these addresses or hashes. */
  seen(
    feed: Feed,
    like: { guids: readonly string[]; urlKeys: readonly string[]; hashes: readonly string[] },
  ): Promise<readonly SeenItem[]>
  /**
   * What a poll found, in one transaction: the feed's new state, items seen for the first time and
   * again, and a submission for each one taken. False, and nothing done, when another poll came first.
   */
  record(feed: Feed, found: Polled): Promise<boolean>
  /** Later news of an item: why it was not posted after all, or how it was read. */
  note(itemId: string, state: SeenItem['state'], reason: SkipReason | null): Promise<void>
  /** Why the items that are this digest, of feeds of this channel, were not posted in the end. */
  noteStory(digestId: string, channel: Channel, reason: SkipReason): Promise<void>
  /** How many items of a feed seen since (ms) were not posted, by reason, the most frequent first. */
  skips(feedId: string, since: number): Promise<readonly (readonly [SkipReason, number])[]>
  /** The last items that were skipped, or say how they were read; newest first. */
  skipped(feedId: string, limit: number): Promise<readonly SeenItem[]>
}

export interface Polled {
  readonly feed: Feed
  readonly added: readonly SeenItem[]
  readonly changed: readonly SeenItem[]
  readonly submissions: readonly Submission[]
}

/** Channels that take no posts, so that these go elsewhere. */
export interface Detours {
  /** True when moderators have not been told of it. */
  begun(channel: Channel): Promise<boolean>
  told(channel: Channel): Promise<void>
  /** It takes posts again. */
  ended(channel: Channel): Promise<void>
}

export interface Settings {
  get(key: string): Promise<string | null>
  set(key: string, value: string): Promise<void>
  /** Sets it only when it is not set; says whether it did. */
  claim(key: string, value: string): Promise<boolean>
}

/** What moderators chose for a channel's posts. */
export interface ChannelChoices {
  /** From the chat's own to the topic's; what is not allowed any more is left out. */
  get(channel: Channel): Promise<readonly ChosenSettings[]>
  /** Null: back to what the configuration says. */
  set(channel: Channel, key: SettingKey, value: ChannelSettings[SettingKey] | null): Promise<void>
}

/** What language models cost, and the answers that are kept: one question an article, whatever chats ask. */
export interface Spend {
  /**
   * Takes a call's tokens out of its day's budget and its channel's, both or neither, in one statement.
   * False: one of them has not enough left, and nothing was taken.
   */
  reserve(call: ReservedCall, budget: { readonly day: number; readonly channel: number }): Promise<boolean>
  /** What the call really cost: once. A call that is never settled stays paid in full. */
  settle(id: string, result: SettledCall): Promise<void>
  /** Tokens taken on a day, by a channel or (null) by all. */
  spent(day: string, scope: string | null): Promise<number>
  /** Whether an answer is kept under a key; `mine`: the caller is to ask; `asked`: somebody does. */
  claim(key: string): Promise<{ kind: 'kept'; answer: string } | { kind: 'mine' } | { kind: 'asked' }>
  keep(key: string, answer: string): Promise<void>
  /** The caller got no answer: whoever comes next is to ask. */
  release(key: string): Promise<void>
  /** Nobody who asks is alive: whoever comes next is to ask, whatever the key. */
  releaseAll(): Promise<void>
}

export interface ReservedCall {
  readonly id: string
  /** 2026-03-24, in UTC. */
  readonly day: string
  /** The channel's scope. */
  readonly scope: string
  readonly model: string
  readonly prompts: string
  readonly tokens: number
}

export interface SettledCall {
  readonly input: number | null
  readonly output: number | null
  /** Tokens that it counts for: what was said where that can be, else what was reserved. */
  readonly counted: number
  readonly cost: number
  readonly outcome: string
}

export interface AuditEntry {
  readonly at: number
  readonly channel: Channel
  readonly person: Person
  readonly action: string
  readonly outcome: string
}

export interface Audit {
  add(entry: AuditEntry): Promise<void>
  /** What was done in these chats (null: everywhere), the newest first; `before`: older than that number. */
  list(
    scopes: readonly string[] | null,
    options: { limit: number; before: number | null },
  ): Promise<readonly (AuditEntry & { readonly number: number })[]>
}

/** Events that were handled: what a crash interrupted is not here and is handled again. */
export interface Calls {
  handled(platform: PlatformName, id: string): Promise<boolean>
  markHandled(platform: PlatformName, id: string, at: number): Promise<void>
}

export interface Store {
  readonly articles: Articles
  readonly digests: Digests
  readonly submissions: Submissions
  readonly outbox: Outbox
  readonly revisions: Revisions
  readonly watches: Watches
  readonly changeCards: ChangeCards
  readonly approvals: Approvals
  readonly reports: Reports
  readonly roundups: Roundups
  readonly searches: Searches
  readonly answers: Answers
  readonly translations: Translations
  readonly lanes: Lanes
  readonly chats: Chats
  readonly conversations: Conversations
  readonly feeds: Feeds
  readonly settings: Settings
  readonly detours: Detours
  readonly channelSettings: ChannelChoices
  readonly audit: Audit
  readonly spend: Spend
  readonly calls: Calls
  /** What waits at this moment, and since when. */
  backlog(): Promise<Backlog>
  /** Forgets what is older than it is kept, a batch of each kind; how many rows that was. */
  sweep(keep: Keep): Promise<number>
  /** Throws when the database does not answer. */
  ping(): Promise<void>
  close(): Promise<void>
}

/** Carries ids to workers: at least once, in any order; it may forget, the store does not. */
export interface JobQueue {
  /** The same job twice while it waits is one. `yields`: it gives way to those that are added without it. */
  add(job: Job, options?: { readonly yields?: boolean }): Promise<void>
  /** Runs `handle` for each job of a kind; a handler that throws is run again, three times in all. */
  work(
    kind: JobKind,
    handle: (id: string, signal: AbortSignal) => Promise<void>,
    options: { concurrency: number },
  ): void
  /** Jobs of a kind that wait or run. */
  size(kind: JobKind): Promise<number>
  ping(): Promise<void>
  /** Takes no new job and waits for running ones, at most `ms`. */
  close(ms: number): Promise<void>
}
