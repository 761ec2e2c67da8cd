import type { Call } from '../model/call.ts'
import type { Feed, SkipReason } from '../model/feed.ts'
import { beside } from '../model/joined.ts'
import type { Post, PostBlock, PostButton, PostItem } from '../model/post.ts'
import { answering, type Command, type CommandDeps, type Reply } from './command.ts'
import { acceptMove, moveButton, moveOf } from './feed-move.ts'
import { writeFilters } from './filter-words.ts'
import { feedsFor, whichFeed } from './which-feed.ts'

/** With more feeds than this each has one button, which opens its own card: Discord takes 25 in all. */
const ALL_BUTTONS = 5
const MAX_BUTTONS = 24

/** More lines than this are no list for a chat; /export has them all. */
const MAX_LINES = 50

/** What was skipped is counted over so long (ms). */
const LATELY_MS = 30 * 24 * 3_600_000

/** How many skipped items are shown. */
const SKIPPED = 20

/** /feeds [number]: what this chat follows, how it goes, and buttons to change it. */
export const feeds: Command = {
  name: 'feeds',
  role: 'moderator',
  menus: ['private', 'group', 'channel'],
  toOne: true,
  options: [{ name: 'feed', kind: 'text' }],
  run: async (call, deps) => {
    const [name = '', action = ''] = (call.options['feed'] ?? call.argument).trim().split('.')
    if (name === '') return list(call, deps)
    const feed = await whichFeed(
      call.via === 'button' ? name : `${call.options['feed'] ?? call.argument}`,
      call,
      deps,
    )
    if (!feed) return answering(deps.words(call.via === 'button' ? 'button-stale' : 'feed-unknown'))
    return call.via === 'button' ? press(action, feed, deps) : card(feed, deps)
  },
}

async function list(call: Call, deps: CommandDeps): Promise<Reply> {
  const { words } = deps
  const mine = await feedsFor(call, deps)
  if (mine.length === 0) return answering(words('feeds-none'))
  const items = await Promise.all(mine.slice(0, MAX_LINES).map((feed) => line(feed, deps)))
  const buttons =
    mine.length <= ALL_BUTTONS
      ? (await Promise.all(mine.map((feed) => buttonsOf(feed, deps, ` ${feed.number}`)))).flat()
      : mine.slice(0, MAX_BUTTONS).map((feed) => ({
          label: `${feed.number} · ${(feed.title ?? hostOf(feed)).slice(0, 30)}`,
          command: 'feeds',
          argument: feed.id,
        }))
  const more = mine.length - items.length
  return {
    kind: 'answer',
    post: {
      blocks: [
        { kind: 'heading', text: words('feeds-heading', { count: mine.length }) },
        { kind: 'list', ordered: true, items },
        ...(more > 0
          ? [{ kind: 'paragraph', text: words('feeds-more', { more }), note: true } as const]
          : []),
        {
          kind: 'buttons',
          buttons: [...buttons, { label: words('feeds-export'), command: 'export', argument: null }],
        },
      ],
    },
  }
}

async function line(feed: Feed, deps: CommandDeps): Promise<PostItem> {
  const chat = await deps.store.chats.get(feed.channel.platform, feed.channel.chat)
  const where = chat?.handle ?? chat?.title ?? feed.channel.chat
  const filters = feed.filters.length > 0 ? [writeFilters(feed.filters)] : []
  return {
    ordinal: feed.number,
    text: `${feed.title ?? hostOf(feed)} → ${where}`,
    note: beside(
      [
        stateOf(feed, deps),
        ...moveOf(feed, deps.words),
        ...(await droppedOf(feed, deps)),
        ...filters,
        feed.url,
      ],
      deps.words,
    ),
  }
}

/** Reasons that nobody has chosen beforehand: a filter and the like say by themselves what they leave out. */
const NEWS: readonly SkipReason[] = ['rejected', 'undecided', 'unreadable']

/** "in 30 days not posted: 2 × rejected by moderators", where there is anything to say. */
async function droppedOf({ id }: Feed, { store, clock, words }: CommandDeps): Promise<string[]> {
  const skips = (await store.feeds.skips(id, clock.now() - LATELY_MS)).filter(([why]) => NEWS.includes(why))
  return skips.length === 0 ? [] : [words('feed-lately', { what: countsOf(skips, words) })]
}

const countsOf = (skips: readonly (readonly [SkipReason, number])[], words: CommandDeps['words']): string =>
  skips.map(([why, count]) => words('skip-count', { count, why: words(`skip-${why}`) })).join('; ')

/** "active, next look in 25 minutes", "paused", "failing (3): it gave no feed". */
function stateOf(feed: Feed, { words, clock }: CommandDeps): string {
  if (feed.state === 'paused') return words('feed-paused')
  const minutes = Math.max(0, Math.ceil((feed.due - clock.now()) / 60_000))
  const next = words('feed-next', { minutes })
  return feed.trouble === null
    ? next
    : beside([words('feed-failing', { failures: feed.failures, why: words(feed.trouble) }), next], words)
}

async function card(feed: Feed, deps: CommandDeps): Promise<Reply> {
  return { kind: 'answer', post: await cardOf(feed, deps) }
}

async function cardOf(feed: Feed, deps: CommandDeps): Promise<Post> {
  const { text, note, ordinal } = await line(feed, deps)
  return {
    blocks: [
      { kind: 'list', ordered: true, items: [{ ordinal: ordinal ?? 0, text, note: note ?? '' }] },
      { kind: 'buttons', buttons: await buttonsOf(feed, deps, '') },
    ],
  }
}

async function buttonsOf(feed: Feed, { words }: CommandDeps, suffix: string): Promise<PostButton[]> {
  const { id, state } = feed
  const button = (word: string, command: string, argument: string): PostButton => ({
    label: `${words(word)}${suffix}`,
    command,
    argument,
  })
  return [
    button('feed-unfollow', 'unfollow', id),
    state === 'paused'
      ? button('feed-resume', 'feeds', `${id}.resume`)
      : button('feed-pause', 'feeds', `${id}.pause`),
    button('feed-why', 'feeds', `${id}.why`),
    ...(await moveButton(feed)).map((argument) => button('feed-move', 'feeds', argument)),
  ]
}

async function press(action: string, feed: Feed, deps: CommandDeps): Promise<Reply> {
  const { store, queue, clock } = deps
  if (action === 'why') return { kind: 'answer', post: await skippedPost(feed, deps) }
  if (action === 'pause') await store.feeds.change(feed.id, { state: 'paused' })
  if (action === 'resume') {
    await store.feeds.change(feed.id, { state: 'active', due: clock.now() })
    await queue.add({ kind: 'poll', id: feed.id })
  }
  const refusal = action.startsWith('move-') ? await acceptMove(feed, action, deps) : null
  if (refusal) return refusal
  const now = (await store.feeds.get(feed.id)) ?? feed
  return action === '' ? card(now, deps) : { kind: 'replace', post: await cardOf(now, deps) }
}

async function skippedPost(feed: Feed, { store, clock, words }: CommandDeps): Promise<Post> {
  const items = await store.feeds.skipped(feed.id, SKIPPED)
  const counts = await store.feeds.skips(feed.id, clock.now() - LATELY_MS)
  const title = feed.title ?? hostOf(feed)
  const blocks: PostBlock[] =
    items.length === 0
      ? [{ kind: 'paragraph', text: words('feed-skipped-none', { title }) }]
      : [
          { kind: 'heading', text: words('feed-skipped', { title }) },
          ...(counts.length > 0
            ? [{ kind: 'paragraph', text: words('feed-lately', { what: countsOf(counts, words) }) } as const]
            : []),
          {
            kind: 'list',
            ordered: false,
            items: items.map(({ title: what, reason }) => ({
              text: what.slice(0, 120),
              note: words(`skip-${reason}`),
            })),
          },
        ]
  return { blocks }
}

const hostOf = ({ url }: Feed): string => (URL.canParse(url) ? new URL(url).host : url)
