/**
 * The table of contents: a source is collected, distilled and grounded; publish-job.ts presents and
 * publishes. Each stage gives the next noun; what is saved is saved here, between stages.
 */
import { deliveryOf } from '../delivery/delivery-of.ts'
import type { EnactDeps } from '../delivery/enact.ts'
import { type ReportDeps, reportRefusal } from '../delivery/report.ts'
import { reportModel } from '../delivery/report-model.ts'
import { storySkip } from '../delivery/story-skip.ts'
import { loadLanguage } from '../language/languages.ts'
import { readArticle } from '../language/read.ts'
import type { Article, Problem } from '../model/article.ts'
import { scopeOf } from '../model/channel.ts'
import { type Digest, type Rejection, shortId } from '../model/digest.ts'
import type { FeedOrigin } from '../model/feed.ts'
import type { Reading } from '../model/reading.ts'
import type { Source } from '../model/source.ts'
import type { Submission } from '../model/submission.ts'
import type { Clock, Emit, JobQueue, StoredDigest } from '../ports.ts'
import type { Wanted } from '../sections/section.ts'
import { collect } from './collect/collect.ts'
import type { CollectDeps } from './collect/collect-deps.ts'
import { collectStory, type Story } from './collect/collect-story.ts'
import { distillExtractive } from './distill/extractive/extractive.ts'
import type { ModelEngine, Request } from './distill/model/engine.ts'
import { type GroundLimits, ground } from './ground/ground.ts'
import type { Budget } from './present/present.ts'

export interface DistillDeps extends CollectDeps {
  readonly emit: Emit
  readonly quotes: GroundLimits
  /** The engine with a model; absent: the extractive one. */
  readonly model?: ModelEngine | undefined
}

/** What became of a source: a digest, or the article and why there is none. */
export type Distilled =
  | {
      readonly kind: 'digested'
      readonly article: Article
      readonly digest: Digest
      readonly rejected: readonly Rejection[]
    }
  | { readonly kind: 'refused'; readonly article: Article; readonly problem: Problem }

/** Source → Article → Draft → Digest. Faults: a source without any text. */
export async function digestSource(source: Source, wanted: Wanted, deps: DistillDeps): Promise<Distilled> {
  const article = await collect(source, deps)
  return article.problem
    ? { kind: 'refused', article, problem: article.problem }
    : { kind: 'digested', article, ...(await digestArticle(article, wanted, NOBODY, deps)) }
}

/** Whoever runs the command line is no channel. */
const NOBODY: Request = { channel: '', scope: null }

/** Article → Draft → Digest. Pure but for what it emits, a model that is asked, and its language, loaded once. */
async function digestArticle(
  article: Article,
  wanted: Wanted,
  request: Request,
  deps: DistillDeps,
): Promise<{
  readonly digest: Digest
  readonly rejected: readonly Rejection[]
  readonly fellBack: string | null
}> {
  await loadLanguage(article.language)
  const reading = readArticle(article)
  const { draft, rejected, fellBack } = await draftOf(reading, article, wanted, request, deps)
  const grounded = ground(draft, article, {
    emit: deps.emit,
    limits: deps.quotes,
    digestId: shortId(article.hash),
    reading,
  })
  return { digest: grounded.digest, rejected: [...rejected, ...grounded.rejected], fellBack }
}

/** What an engine proposes. The one with a model is loaded when it is used. */
async function draftOf(
  reading: Reading,
  article: Article,
  wanted: Wanted,
  request: Request,
  { model: engine, emit, signal }: DistillDeps,
) {
  if (!engine) return { draft: distillExtractive(reading, wanted), rejected: [], fellBack: null }
  const { distillModel } = await import('./distill/model/distill-model.ts')
  return distillModel(reading, article, wanted, { engine, request: { ...request, signal }, emit })
}

export interface ServiceDeps extends DistillDeps, EnactDeps {
  readonly queue: Pick<JobQueue, 'add' | 'size'>
  readonly clock: Clock
  readonly budget: Budget
  /** The engine with a model for a channel, by its scope; undefined: the extractive one. */
  readonly modelFor: (scope: string) => ModelEngine | undefined
  /** Resolves after `ms`, or at once when the signal is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>
  /** Aborted when the service stops: nothing new is begun. */
  readonly stopping: AbortSignal
}

/** Job "digest": a submission is digested once, saved, and put into the outbox of its channel. */
export async function digestSubmission(id: string, deps: ServiceDeps): Promise<void> {
  const submission = await deps.store.submissions.get(id)
  if (submission?.state !== 'received' || !submission.source) return
  const article: Story = await (submission.feed
    ? collectStory(submission.source, submission.feed, deps)
    : collect(submission.source, deps))
  if (article.problem) return refuse(submission, article.problem.message, deps)
  const stored = await digestOnce(submission, article, deps)
  if (submission.feed && !(await mayPost(submission.feed, submission, article, stored, deps))) return
  const delivery = deliveryOf(submission, stored, deps.clock)
  await deps.store.submissions.finish(id, { state: 'digested', digestId: stored.id, deliveries: [delivery] })
  await deps.queue.add({ kind: 'publish', id: delivery.id })
}

/** Whether an item of a feed is still to be posted; what there is to say of it is written down. */
async function mayPost(
  feed: FeedOrigin,
  { id, channel }: Submission,
  article: Story,
  stored: StoredDigest,
  { store, clock }: ServiceDeps,
): Promise<boolean> {
  const skip = storySkip(feed, article, await store.outbox.copies(stored.id), { channel, now: clock.now() })
  if (skip) await store.submissions.finish(id, { state: 'digested', digestId: stored.id, deliveries: [] })
  if (skip) await store.feeds.note(feed.itemId, 'skipped', skip)
  else if (article.fromFeed) await store.feeds.note(feed.itemId, 'taken', 'feed-text')
  return skip === null
}

/** A submission that cannot become a digest: the one who asked is told why. */
export async function refuse(submission: Submission, why: string, deps: ReportDeps): Promise<void> {
  await deps.store.submissions.finish(submission.id, { state: 'refused', digestId: null, deliveries: [] })
  if (submission.feed) await deps.store.feeds.note(submission.feed.itemId, 'skipped', 'unreadable')
  await reportRefusal(submission, why, deps)
}

/**
 * The digest of an article, made once. Fetched pages are shared by all chats; what was pasted or sent
 * stays in its own. The kept article is distilled: the same text may have come before in other white
 * space, and evidence points into what is kept.
 */
async function digestOnce(
  { source, channel, target }: Submission,
  article: Article,
  deps: ServiceDeps,
): Promise<StoredDigest> {
  const { articles, digests } = deps.store
  const scope = source?.kind === 'url' ? null : scopeOf(channel)
  const id = await articles.save(scope, article)
  const kept = (await articles.get(id)) ?? article
  const reader = scopeOf(target ?? channel)
  const { digest, rejected, fellBack } = await digestArticle(
    kept,
    { points: null },
    { channel: reader, scope },
    { ...deps, model: deps.modelFor(reader) },
  )
  if (fellBack) await reportModel(fellBack, deps)
  return digests.save(id, digest, rejected)
}
