/** Job "poll": a feed is asked, its new items become submissions. Known ones are dropped, nothing is posted here. */
import { addressAfter, asksConsent } from '../delivery/feed-address.ts'
import { newsOf } from '../delivery/feed-news.ts'
import { nextPoll, nextTry, retryAfterOf } from '../delivery/feed-schedule.ts'
import { feedWaits } from '../delivery/feed-waits.ts'
import type { PostingTimeDeps } from '../delivery/posting-time.ts'
import { alert, type ReportDeps, type Say } from '../delivery/report.ts'
import { type FaultCode, faultOf } from '../model/fault.ts'
import type { Feed, FeedDocument, FeedOrigin, KeyedItem } from '../model/feed.ts'
import type { Post } from '../model/post.ts'
import type { Submission } from '../model/submission.ts'
import { keyed } from '../pipeline/collect/feed/item-keys.ts'
import type { Clock, Emit, Fetched, JobQueue, Parser, WebFetcher } from '../ports.ts'

export interface PollDeps extends ReportDeps {
  readonly settingsOf: PostingTimeDeps['settingsOf']
  readonly fetcher: WebFetcher
  readonly parser: Pick<Parser, 'parseFeed'>
  readonly queue: Pick<JobQueue, 'add'>
  readonly clock: Clock
  readonly emit: Emit
  /** 0 ≤ random < 1: spreads the polls. */
  readonly random: () => number
  readonly signal?: AbortSignal | undefined
}

/** What a feed answered. */
type Answer =
  | { readonly kind: 'unchanged'; readonly fetched: Fetched }
  | {
      readonly kind: 'read'
      readonly fetched: Fetched
      readonly document: FeedDocument
      /** Its own address, when the one that was followed is a page that names it. */
      readonly discovered: string | null
    }
  | { readonly kind: 'failed'; readonly trouble: Trouble; readonly retryAfter: number | null }

type Trouble = 'feed-unreachable' | 'feed-refused' | 'feed-unreadable' | 'feed-too-large'

const TROUBLES: Readonly<Partial<Record<FaultCode, Trouble>>> = {
  unreachable: 'feed-unreachable',
  'bad-url': 'feed-unreachable',
  'too-large': 'feed-too-large',
}

/** A broken feed is told to the operators when it has failed this often in a row: not for a hiccup, and once. */
const ALERT_AT = 3

/** A feed's pace is told by so many of its newest items. */
const PACE_DATES = 10

/** Feeds are asked for as such; a page is taken to look for its feed. */
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5, */*;q=0.1'

/** Asks a feed that is due, and keeps what it said, with what follows from it, in one transaction. */
export async function pollFeed(id: string, deps: PollDeps): Promise<void> {
  const feed = await deps.store.feeds.get(id)
  if (feed?.state !== 'active' || feed.due > deps.clock.now()) return
  const chat = await deps.store.chats.get(feed.channel.platform, feed.channel.chat)
  // Nothing can be posted where the bot was removed; whoever brings it back resumes the feed.
  if (chat?.present === false) return deps.store.feeds.change(id, { state: 'paused' })
  const answer = await ask(feed, deps)
  deps.emit({ type: 'feed.polled', id, outcome: answer.kind === 'failed' ? answer.trouble : answer.kind })
  if (answer.kind === 'failed') return fail(feed, answer, deps)
  if (answer.kind === 'unchanged') return keep(feed, answer.fetched, deps)
  return takeIn(feed, answer, deps)
}

async function ask(feed: Feed, deps: PollDeps): Promise<Answer> {
  try {
    const fetched = await deps.fetcher.fetch(feed.url, {
      signal: deps.signal,
      headers: { accept: ACCEPT, ...validatorsOf(feed) },
    })
    return await understand(feed, fetched, null, deps)
  } catch (error) {
    deps.signal?.throwIfAborted()
    const fault = faultOf(error)
    // Thrown on, it would be asked again at once, and for ever: its turn comes with the back-off.
    if (fault.code === 'bug') deps.emit({ type: 'job.failed', kind: 'poll', id: feed.id, error: fault })
    return failed(TROUBLES[fault.code] ?? 'feed-unreadable')
  }
}

const failed = (trouble: Trouble, retryAfter: number | null = null): Answer => ({
  kind: 'failed',
  trouble,
  retryAfter,
})

const validatorsOf = ({ etag, lastModified }: Feed): Record<string, string> => ({
  ...(etag ? { 'if-none-match': etag } : {}),
  ...(lastModified ? { 'if-modified-since': lastModified } : {}),
})

/** A page instead of a feed is taken for its site once, when it is followed: later it is a broken feed. */
async function understand(
  feed: Feed,
  fetched: Fetched,
  discovered: string | null,
  deps: PollDeps,
): Promise<Answer> {
  const { status, bytes, contentType, url } = fetched
  if (status === 304) return { kind: 'unchanged', fetched }
  if (status < 200 || status > 299)
    return failed('feed-refused', retryAfterOf(fetched.retryAfter, deps.clock.now()))
  const { document, named } = await deps.parser.parseFeed(bytes, { url, contentType, signal: deps.signal })
  if (document) return { kind: 'read', fetched, document, discovered }
  const known = feed.began !== null && !feed.began.quiet
  if (named === null || known || discovered !== null) return failed('feed-unreadable')
  const found = await deps.fetcher.fetch(named, { signal: deps.signal, headers: { accept: ACCEPT } })
  return understand(feed, found, named, deps)
}

async function fail(
  feed: Feed,
  { trouble, retryAfter }: Extract<Answer, { kind: 'failed' }>,
  deps: PollDeps,
): Promise<void> {
  const { store, clock, random } = deps
  if (feed.notice && feed.began === null) {
    // Somebody waits for it: a wrong address is better said than kept.
    await tellFollower(feed, (words) => said(words(`${trouble}-first`, { url: shown(feed.url) })), deps)
    return store.feeds.remove(feed.id)
  }
  const now = clock.now()
  const failures = feed.failures + 1
  const next: Feed = {
    ...feed,
    polls: feed.polls + 1,
    failures,
    trouble,
    polledAt: now,
    due: nextTry(failures, { now, retryAfter, random: random() }),
  }
  const kept = await store.feeds.record(feed, { feed: next, added: [], changed: [], submissions: [] })
  if (kept && failures === ALERT_AT)
    await alert((words) => said(words('feed-broken', { title: titleOf(feed), why: words(trouble) })), deps)
}

/** Nothing new, by the feed's own word. */
async function keep(feed: Feed, fetched: Fetched, deps: PollDeps): Promise<void> {
  const now = deps.clock.now()
  const next: Feed = {
    ...working(feed, fetched, now),
    due: nextPoll({ now, ...feed.pace, random: deps.random() }),
  }
  if (await deps.store.feeds.record(feed, { feed: next, added: [], changed: [], submissions: [] }))
    await tellOfMove(next, deps)
}

/** A move to another site may be a theft: the operators hear of it once, and a moderator decides. */
async function tellOfMove(feed: Feed, deps: PollDeps): Promise<void> {
  if (feed.moved && asksConsent(feed)) await alert(moves(feed, feed.moved.to), deps)
}

const moves =
  (feed: Feed, to: string): Say =>
  (words) =>
    said(words('feed-moves', { title: titleOf(feed), to }))

/** The state of a feed that answered. */
const working = (feed: Feed, fetched: Fetched, now: number): Feed => ({
  ...feed,
  ...addressAfter(feed, { url: fetched.url, movedForGood: fetched.movedForGood ?? false }),
  polls: feed.polls + 1,
  failures: 0,
  trouble: null,
  polledAt: now,
})

async function takeIn(feed: Feed, answer: Extract<Answer, { kind: 'read' }>, deps: PollDeps): Promise<void> {
  const { store, clock, queue, random } = deps
  const { document, fetched, discovered } = answer
  const now = clock.now()
  const items = document.items.map((item) => keyed(item, feed.id))
  const seen = await store.feeds.seen(feed, {
    guids: items.flatMap(({ guid }) => guid ?? []),
    urlKeys: items.flatMap(({ urlKey }) => urlKey ?? []),
    hashes: items.map(({ hash }) => hash),
  })
  const news = newsOf(feed, items, seen, now)
  const dates = items.flatMap(({ at }) => at ?? []).sort((a, b) => a - b)
  const pace = { dates: dates.filter((date) => date <= now).slice(-PACE_DATES), ttl: document.ttl }
  const next: Feed = {
    ...working(feed, fetched, now),
    ...(discovered === null ? {} : { url: discovered, moved: null }),
    title: document.title ?? feed.title,
    etag: fetched.etag ?? null,
    lastModified: fetched.lastModified ?? null,
    began: items.length > 0 ? begun(feed, dates) : feed.began,
    pace,
    notice: null,
    due: nextPoll({ now, ...pace, random: random() }),
  }
  const submissions = news.taken.map((item) => submissionOf(feed, item))
  const { added, changed } = news
  // The answer first: one that a crash cuts off is given again, with what is recorded then.
  if (feed.notice)
    await tellFollower(feed, await followed(next, items.length, submissions.length, deps), deps)
  if (!(await store.feeds.record(feed, { feed: next, added, changed, submissions }))) return
  for (const { id } of submissions) await queue.add({ kind: 'digest', id })
  await tellOfMove(next, deps)
}

/** What the feed began with: once it has told something after a restore, it is as it was. */
const begun = ({ began }: Feed, dates: readonly number[]): Feed['began'] =>
  began && !began.quiet ? began : { oldest: began?.oldest ?? dates.at(0) ?? null }

/** An item as a submission of the one who follows the feed. Its id is the item's: once, whatever crashes. */
function submissionOf(feed: Feed, item: KeyedItem): Submission {
  const origin: FeedOrigin = {
    feedId: feed.id,
    itemId: item.id,
    url: item.url,
    title: item.title,
    publishedAt: item.publishedAt,
    html: item.html,
  }
  return {
    id: `feed-${item.id}`,
    channel: feed.channel,
    personId: feed.personId,
    source: item.url === null ? { kind: 'html', html: item.html ?? '' } : { kind: 'url', url: item.url },
    target: feed.channel,
    offers: [],
    notice: null,
    state: 'received',
    digestId: null,
    feed: origin,
  }
}

/** What becomes of the items that were taken: they are on their way, or wait for an hour or for moderators. */
async function followed(feed: Feed, items: number, taken: number, deps: PollDeps): Promise<Say> {
  const minutes = Math.max(1, Math.round((feed.due - deps.clock.now()) / 60_000))
  const waits = await feedWaits(feed, taken, deps)
  const known = { title: titleOf(feed), items, taken: waits ? 0 : taken, minutes }
  return (words) => said([words('feed-followed', known), ...(waits ? [waits(words)] : [])].join(' '))
}

async function tellFollower({ notice }: Feed, say: Say, { platforms, wordsOf }: PollDeps): Promise<void> {
  if (!notice) return
  const post = await say(await wordsOf(notice.channel))
  await platforms.get(notice.channel.platform)?.edit(notice, post)
}

const titleOf = ({ title, url }: Feed): string => title ?? shown(url)

const shown = (url: string): string => (URL.canParse(url) ? new URL(url).host : url.slice(0, 60))

const said = (text: string): Post => ({ blocks: [{ kind: 'paragraph', text }] })
