import type { PlatformKind } from './asked.ts'
import { type EpisodeName, episodeOf } from './episodes/index.ts'
import { isJob } from './is-job.ts'

/** What somebody asks for, so that a point is come to. */
export type Occasion =
  /** Something in several steps, of `episodes/`. */
  | EpisodeName
  /** /digest with a link: the notice becomes the post. */
  | 'digest'
  /** /digest with a link to what fills several messages. */
  | 'long'
  /** /repost into another channel: a new message. */
  | 'repost'
  /** The same, and the platform's answer is lost. */
  | 'doubt'
  /** /digest of a page that is not there. */
  | 'refusal'
  /** /retract of a digest and its repost. */
  | 'retract'

/** A place where the process may die: beside, or during, a call through one of the ports. */
export interface KillPoint {
  readonly name: string
  readonly occasion: Occasion
  /** `store.` and its noun, `queue`, `platform`, `fetcher` or `parser`. */
  readonly port: string
  readonly method: string
  readonly when: 'before' | 'during' | 'after'
  /** The how-manieth of the calls that count, from 1. */
  readonly nth: number
  readonly counts: (args: readonly unknown[]) => boolean
}

const point = (
  name: string,
  occasion: Occasion,
  at: string,
  { nth = 1, counts = () => true }: { nth?: number; counts?: KillPoint['counts'] } = {},
): KillPoint => {
  const [when, call = ''] = at.split(' ') as [KillPoint['when'], string]
  const dot = call.lastIndexOf('.')
  return { name, occasion, when, port: call.slice(0, dot), method: call.slice(dot + 1), nth, counts }
}

/** Every step from a command to the word that it is done, in their order. */
export const KILL_POINTS: readonly KillPoint[] = [
  point('a command is handed over, its submission not committed', 'digest', 'before store.submissions.add'),
  point('the submission is committed, nobody told', 'digest', 'after store.submissions.add'),
  point('the notice is sent, its place not kept', 'digest', 'after platform.answer'),
  point('the notice is kept, nothing queued', 'digest', 'before queue.add', { counts: isJob('digest') }),
  point(
    'the submission is queued, the command not marked as handled',
    'digest',
    'before store.calls.markHandled',
  ),
  point('the page is being fetched', 'digest', 'during fetcher.fetch'),
  point('the page is fetched', 'digest', 'after fetcher.fetch'),
  point('the page is parsed', 'digest', 'after parser.parse'),
  point('the article is saved', 'digest', 'after store.articles.save'),
  point('the digest is saved', 'digest', 'after store.digests.save'),
  point('the delivery is being committed', 'digest', 'during store.submissions.finish'),
  point('the delivery is committed, not queued', 'digest', 'before queue.add', { counts: isJob('publish') }),
  point('the delivery is queued', 'digest', 'after queue.add', { counts: isJob('publish') }),
  point('the delivery is reserved', 'digest', 'after store.outbox.reserve'),
  point('the notice is about to become the post', 'digest', 'before platform.edit'),
  point('the notice is becoming the post', 'digest', 'during platform.edit'),
  point('the notice is the post, not recorded', 'digest', 'after platform.edit'),
  point('the post is recorded, not settled', 'digest', 'before store.outbox.settle'),
  point('the post is settled, its job not done', 'digest', 'after store.outbox.settle'),
  point('part 1 of three is recorded', 'long', 'after store.outbox.record'),
  point('part 2 of three is sent, not recorded', 'long', 'after platform.publish'),
  point('part 3 of three is about to be sent', 'long', 'before platform.publish', { nth: 2 }),
  point('part 3 of three is being sent', 'long', 'during platform.publish', { nth: 2 }),
  point('a repost is asked for, nothing committed', 'repost', 'before store.outbox.add'),
  point('a repost is committed, not queued', 'repost', 'before queue.add', { counts: isJob('publish') }),
  point('a repost is queued, the command not marked as handled', 'repost', 'before store.calls.markHandled'),
  point('a repost is reserved', 'repost', 'after store.outbox.reserve'),
  point('the call of a repost is written down as begun', 'repost', 'after store.outbox.begin'),
  point('a repost is about to be sent', 'repost', 'before platform.publish'),
  point('a repost is being sent', 'repost', 'during platform.publish'),
  point('a repost is sent, not recorded', 'repost', 'after platform.publish'),
  point('a repost is recorded, not settled', 'repost', 'before store.outbox.settle'),
  point('a repost is settled, its asker not told', 'repost', 'after store.outbox.settle'),
  point('a repost is in doubt, nothing searched', 'doubt', 'after store.outbox.settle'),
  point('a repost in doubt is searched for', 'doubt', 'during platform.locate'),
  point('a repost in doubt is found, not recorded', 'doubt', 'after platform.locate'),
  point('a page is not there, nothing written down', 'refusal', 'before store.submissions.finish'),
  point('a refusal is written down, its asker not told', 'refusal', 'after store.submissions.finish'),
  point('a retraction is asked for, nothing committed', 'retract', 'before store.outbox.retract'),
  point('a digest is retracted, nothing queued', 'retract', 'after store.outbox.retract'),
  point('a retracted message is being removed', 'retract', 'during platform.remove'),
  point('a retracted message is removed, not recorded', 'retract', 'after platform.remove'),
  point('one of two retracted messages is recorded as removed', 'retract', 'after store.outbox.removed'),

  point('a feed is asked for, nothing committed', 'feed', 'before store.feeds.add'),
  point('a feed is committed, nobody told', 'feed', 'after store.feeds.add'),
  point('a feed’s notice is sent, its place not kept', 'feed', 'after platform.answer'),
  point('a feed’s notice is kept, nothing queued', 'feed', 'before queue.add', { counts: isJob('poll') }),
  point('a feed is read, nothing recorded', 'feed', 'before store.feeds.record'),
  point('what is new in a feed is recorded, nothing queued', 'feed', 'after store.feeds.record'),
  point('a feed’s follower is told', 'feed', 'after platform.edit'),
  point('a feed’s post is sent, not recorded', 'feed', 'after platform.publish'),

  point('a digest waits for its roundup', 'roundup', 'after store.outbox.settle'),
  point('a roundup is to come now, nothing queued', 'roundup', 'after store.roundups.hurry'),
  point('a roundup is about to be formed', 'roundup', 'before store.roundups.form'),
  point('a roundup is formed, nothing sent', 'roundup', 'after store.roundups.form'),
  point('a roundup is being sent', 'roundup', 'during platform.publish'),
  point('a roundup is sent, not recorded', 'roundup', 'after platform.publish'),
  point('a roundup is recorded, not settled', 'roundup', 'after store.outbox.record'),
  point('a story of a roundup is retracted, nothing queued', 'shorter', 'after store.outbox.retract'),
  point('a roundup is being made shorter', 'shorter', 'during platform.edit'),
  point('a roundup is shorter, not recorded', 'shorter', 'before store.revisions.shown'),

  point('a card is asked for, nothing committed', 'approval', 'before store.approvals.add'),
  point('a card is committed, nothing queued', 'approval', 'after store.approvals.add'),
  point('a card is sent, not recorded', 'approval', 'after platform.publish'),
  point('a card is recorded, not put by', 'approval', 'before store.approvals.tended'),
  point('a card is about to be decided', 'approval', 'before store.approvals.decide'),
  point('a card is decided, nothing queued', 'approval', 'after store.approvals.decide'),
  point('what was approved is posted, its card not ended', 'approval', 'after store.outbox.settle'),
  point('a card is rejected, nothing queued', 'rejection', 'after store.approvals.decide'),
  point('a card is being ended', 'rejection', 'during platform.edit'),
  point('a card is ended, its asker not told', 'rejection', 'after platform.edit'),
  point('its asker is told, the card not put by', 'rejection', 'before store.approvals.tended'),
  point('other sentences are asked for, nothing queued', 'again', 'after store.approvals.again'),
  point('other sentences are chosen, not kept', 'again', 'before store.approvals.chosenAgain'),
  point('other sentences are kept, not shown', 'again', 'after store.approvals.chosenAgain'),

  point('a correction is asked for, nothing committed', 'correction', 'before store.revisions.add'),
  point('a correction is committed, nobody told', 'correction', 'after store.revisions.add'),
  point('a correction is told, nothing queued', 'correction', 'after store.revisions.tell'),
  point('a copy is being corrected', 'correction', 'during platform.edit'),
  point('a copy is corrected, not recorded', 'correction', 'before store.revisions.shown'),
  point('one of two copies is corrected', 'correction', 'after store.revisions.shown'),

  point('a topic is closed, where a post goes not kept', 'topic', 'before store.outbox.divert'),
  point('a post is about to go elsewhere', 'topic', 'after store.outbox.divert'),
  point('a post stands elsewhere, not recorded', 'topic', 'after platform.publish', { nth: 2 }),
  point('a post stands elsewhere, moderators not told', 'topic', 'before store.detours.begun'),
  point('a post is recorded, its thread not opened', 'thread', 'before platform.openThread'),
  point('a thread is being opened', 'thread', 'during platform.openThread'),
  point('a thread is open, its post not settled', 'thread', 'after platform.openThread'),
  point('a post is settled, not handed on', 'crosspost', 'after store.outbox.settle'),
  point('a post is being handed on', 'crosspost', 'during platform.crosspost'),
  point('a post is handed on, not recorded', 'crosspost', 'after platform.crosspost'),

  point('an article is to be checked, nobody told', 'change', 'after store.watches.ask'),
  point('a changed article is read, nothing committed', 'change', 'before store.changeCards.add'),
  point('a change is committed, its card not sent', 'change', 'after store.changeCards.add'),
  point('a change’s card is sent, not recorded', 'change', 'before store.changeCards.sent'),
  point('a change is decided, nothing queued', 'change', 'after store.changeCards.decide'),
  point('a change is a correction, nothing queued', 'change', 'after store.revisions.add'),
  point('a change’s card is ended, not put by', 'change', 'before store.changeCards.tended', { nth: 2 }),

  point('a reader’s report is not committed', 'reports', 'before store.reports.add'),
  point('a reader’s report is committed', 'reports', 'after store.reports.add'),
  point('a report’s card is sent, not recorded', 'reports', 'before store.reports.sent'),
  point('a report is decided, nothing queued', 'reports', 'after store.reports.decide'),
  point('a report’s card is ended, not put by', 'reports', 'before store.reports.tended', { nth: 2 }),

  point('a post is to wait for its hour, its asker not told', 'held', 'after store.outbox.settle'),
  point('a post is to be sent now, nothing queued', 'held', 'after store.outbox.hurry'),
]

/** Discord takes the same message twice for one: nothing is ever searched for there. */
export const pointsOn = (platform: PlatformKind): readonly KillPoint[] =>
  KILL_POINTS.filter(({ occasion }) => {
    const episode = episodeOf(occasion)
    return episode ? episode.on.includes(platform) : platform === 'telegram' || occasion !== 'doubt'
  })

/**
 * Each point once, for those who have little time: what a platform answers, and what is written down of it,
 * is gone through on both; what our own rows and jobs do is the same whoever asked, and goes by turns.
 */
export const inTurn = (platform: PlatformKind): readonly KillPoint[] =>
  pointsOn(platform).filter((one) => {
    const both = (['telegram', 'discord'] as const).every((each) => pointsOn(each).includes(one))
    const differs = one.port === 'platform' || one.port === 'store.outbox' || one.port === 'store.calls'
    return !both || differs || (KILL_POINTS.indexOf(one) % 2 === 0) === (platform === 'telegram')
  })
