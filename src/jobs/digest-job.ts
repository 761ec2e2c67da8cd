import { deliveryOf } from '../delivery/delivery-of.ts'
import { knownAlready } from '../delivery/known-already.ts'
import { tellHeld } from '../delivery/posting-time-told.ts'
import { type ReportDeps, reportRefusal } from '../delivery/report.ts'
import { reportModel } from '../delivery/report-model.ts'
import { storySkip } from '../delivery/story-skip.ts'
import { approvalFor, needsApproval } from '../model/approval.ts'
import type { Article } from '../model/article.ts'
import { channelKey, scopeOf } from '../model/channel.ts'
import type { ChannelSettings } from '../model/channel-settings.ts'
import { FAULTS, faultOf } from '../model/fault.ts'
import type { FeedOrigin } from '../model/feed.ts'
import type { Delivery } from '../model/outbox.ts'
import { styleOf } from '../model/post-style.ts'
import { heldForHours } from '../model/posting-time.ts'
import { goesByItself } from '../model/roundup.ts'
import { nextRoundup, roundupTimesIn } from '../model/roundup-times.ts'
import type { Submission } from '../model/submission.ts'
import { collect } from '../pipeline/collect/collect.ts'
import { collectStory, type Story } from '../pipeline/collect/collect-story.ts'
import { digestArticle } from '../pipeline/pipeline.ts'
import type { StoredDigest } from '../ports.ts'
import { inTime } from './in-time.ts'
import type { JobDeps } from './job-deps.ts'
import { translationOf } from './translation-of.ts'

/** A submission that has failed this often (a crash counts) is a poison job: it is refused, and told. */
const MAX_TRIES = 3

/** So long a digest waits for a model in all (ms), its translation with it. */
const MODEL_MS = 120_000

/** The worker's edge: what cannot become a digest is refused in words; a bug is tried again, then refused. */
export async function digestJob(id: string, deps: JobDeps): Promise<void> {
  const submission = await deps.store.submissions.get(id)
  if (submission?.state !== 'received') return
  const tries = await deps.store.submissions.attempt(id)
  if (tries > MAX_TRIES)
    return refuse(submission, (await deps.wordsOf(submission.channel))('fault-bug'), deps)
  try {
    await digestSubmission(id, deps)
  } catch (error) {
    const fault = faultOf(error)
    deps.emit({ type: 'job.failed', kind: 'digest', id, error: fault })
    if (FAULTS[fault.code].blame === 'us') throw error
    // Nobody waits for a feed's item, and nobody would send it again: a page may be down for a moment.
    if (submission.feed && FAULTS[fault.code].retry === 'backoff' && tries < MAX_TRIES) throw error
    const words = await deps.wordsOf(submission.channel)
    await refuse(submission, words(`fault-${fault.code}`, fault.args), deps)
  }
}

/** A submission is digested once, saved, and put into the outbox of its channel. */
async function digestSubmission(id: string, deps: JobDeps): Promise<void> {
  const submission = await deps.store.submissions.get(id)
  if (submission?.state !== 'received' || !submission.source) return
  const article: Story = await (submission.feed
    ? collectStory(submission.source, submission.feed, deps)
    : collect(submission.source, { ...deps, words: await deps.wordsOf(submission.channel) }))
  if (article.problem) return refuse(submission, article.problem.message, deps)
  const start = deps.clock.now()
  const { stored, late } = await digestOnce(submission, article, deps)
  if (submission.feed && !(await mayPost(submission.feed, submission, article, stored, deps))) return
  const { settings } = await deps.settingsOf(submission.target ?? submission.channel)
  const made = deliveryOf(submission, stored, styleOf(settings), deps.clock)
  const delivery = isAwaited(submission) ? made : heldFor(made, settings, deps.clock.now())
  if (submission.target && needsApproval(settings, { feed: submission.feed !== undefined }))
    return askFirst(submission, delivery, stored, deps)
  // The notice may have come after the submission was read.
  if (await knownAlready((await deps.store.submissions.get(id)) ?? submission, stored, deps))
    return deps.store.submissions.finish(id, { state: 'digested', digestId: stored.id, deliveries: [] })
  // A model that did not answer in time is not waited for again.
  const left = late ? 0 : MODEL_MS - (deps.clock.now() - start)
  await translationOf(delivery, { stored, revision: 0 }, left, deps)
  await deps.store.submissions.finish(id, { state: 'digested', digestId: stored.id, deliveries: [delivery] })
  if (delivery.held) return tellHeld(delivery, settings, deps)
  await deps.queue.add({ kind: 'publish', id: delivery.id })
}

/** Due with the channel's next roundup, where it is to be listed there, else when its hours let it go. */
function heldFor(made: Delivery, settings: ChannelSettings, now: number): Delivery {
  const delivery = heldForHours(made, settings, now)
  const next = goesByItself(delivery, null)
    ? nextRoundup(now, roundupTimesIn(settings.roundup) ?? [], settings.timezone)
    : null
  return next === null ? delivery : { ...delivery, due: next, held: 'roundup' }
}

/** Somebody asked for it in the very channel where it goes, and looks at it there. */
const isAwaited = ({ feed, target, channel }: Submission): boolean =>
  feed === undefined && (target === null || channelKey(target) === channelKey(channel))

/** The digest becomes a card: the channel's moderators are asked before it is posted. */
async function askFirst(
  { id, channel, personId, personName, notice, feed }: Submission,
  delivery: Delivery,
  stored: StoredDigest,
  { store, clock, queue }: JobDeps,
): Promise<void> {
  const name = feed ? ((await store.feeds.get(feed.feedId))?.title ?? null) : (personName ?? null)
  const asker = { channel, personId, name, notice, feed: feed !== undefined }
  const approval = approvalFor(clock.id(), delivery, stored, asker)
  await store.submissions.finish(id, { state: 'digested', digestId: stored.id, deliveries: [], approval })
  await queue.add({ kind: 'approval', id: approval.id })
}

/** Whether an item of a feed is still to be posted; what there is to say of it is written down. */
async function mayPost(
  feed: FeedOrigin,
  { id, channel }: Submission,
  article: Story,
  stored: StoredDigest,
  { store, clock }: JobDeps,
): Promise<boolean> {
  const skip = storySkip(feed, article, await store.outbox.copies(stored.id), { channel, now: clock.now() })
  if (skip) await store.submissions.finish(id, { state: 'digested', digestId: stored.id, deliveries: [] })
  if (skip) await store.feeds.note(feed.itemId, 'skipped', skip)
  else if (article.fromFeed) await store.feeds.note(feed.itemId, 'taken', 'feed-text')
  return skip === null
}

/** A submission that cannot become a digest: the one who asked is told why. */
async function refuse(submission: Submission, why: string, deps: ReportDeps): Promise<void> {
  // Told first, which may be done twice: what is written down as done is told by nobody any more.
  // The notice may have come after the submission was read.
  await reportRefusal((await deps.store.submissions.get(submission.id)) ?? submission, why, deps)
  await deps.store.submissions.finish(submission.id, { state: 'refused', digestId: null, deliveries: [] })
  if (submission.feed) await deps.store.feeds.note(submission.feed.itemId, 'skipped', 'unreadable')
}

/**
 * The digest of an article, made once. Fetched pages are shared by all chats; what was pasted or sent
 * stays in its own. The kept article is distilled: the same text may have come before in other white
 * space, and evidence points into what is kept.
 */
async function digestOnce(
  { source, channel, target }: Submission,
  article: Article,
  deps: JobDeps,
): Promise<{ readonly stored: StoredDigest; readonly late: boolean }> {
  const { articles, digests } = deps.store
  const scope = source?.kind === 'url' ? null : scopeOf(channel)
  const id = await articles.save(scope, article)
  const kept = (await articles.get(id)) ?? article
  const reader = scopeOf(target ?? channel)
  const model = deps.modelFor(reader)
  const { digest, rejected, fellBack } = await inTime(MODEL_MS, deps, [deps.signal], (signal) =>
    digestArticle(kept, { points: null }, { channel: reader, scope }, { ...deps, signal, model }),
  )
  if (fellBack) await reportModel(fellBack, deps)
  const late = fellBack?.startsWith('late') ?? false
  return { stored: await digests.save(id, digest, rejected), late }
}
