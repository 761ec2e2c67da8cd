/**
 * The table of contents: a source is collected, distilled, grounded, presented and published. Each
 * stage gives the next noun; what is saved is saved here, between stages.
 */
import { after } from '../delivery/after.ts'
import { deliveryOf } from '../delivery/delivery-of.ts'
import { type ReportDeps, reportDelivery, reportRefusal } from '../delivery/report.ts'
import { storySkip } from '../delivery/story-skip.ts'
import { loadLanguage } from '../language/languages.ts'
import { readArticle } from '../language/read.ts'
import type { Article, Problem } from '../model/article.ts'
import { scopeOf } from '../model/channel.ts'
import { type Digest, type Rejection, shortId } from '../model/digest.ts'
import { Fault } from '../model/fault.ts'
import type { FeedOrigin } from '../model/feed.ts'
import type { Delivery, Outcome } from '../model/outbox.ts'
import type { Source } from '../model/source.ts'
import type { Submission } from '../model/submission.ts'
import type { Clock, Emit, JobQueue, StoredDigest } from '../ports.ts'
import type { Wanted } from '../sections/section.ts'
import { collect } from './collect/collect.ts'
import type { CollectDeps } from './collect/collect-deps.ts'
import { collectStory, type Story } from './collect/collect-story.ts'
import { distillExtractive } from './distill/extractive/extractive.ts'
import { type GroundLimits, ground } from './ground/ground.ts'
import { type Budget, present } from './present/present.ts'
import { withOffers } from './present/with-offers.ts'
import { publish } from './publish/publish.ts'

export interface DistillDeps extends CollectDeps {
  readonly emit: Emit
  readonly quotes: GroundLimits
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
    : { kind: 'digested', article, ...(await digestArticle(article, wanted, deps)) }
}

/** Article → Draft → Digest. Pure but for what it emits, and its language, loaded once. */
async function digestArticle(
  article: Article,
  wanted: Wanted,
  deps: DistillDeps,
): Promise<{ readonly digest: Digest; readonly rejected: readonly Rejection[] }> {
  await loadLanguage(article.language)
  const reading = readArticle(article)
  const draft = distillExtractive(reading, wanted)
  return ground(draft, article, {
    emit: deps.emit,
    limits: deps.quotes,
    digestId: shortId(article.hash),
    reading,
  })
}

export interface ServiceDeps extends DistillDeps, ReportDeps {
  readonly queue: Pick<JobQueue, 'add'>
  readonly clock: Clock
  readonly budget: Budget
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
  { source, channel }: Submission,
  article: Article,
  deps: ServiceDeps,
): Promise<StoredDigest> {
  const { articles, digests } = deps.store
  const id = await articles.save(source?.kind === 'url' ? null : scopeOf(channel), article)
  const kept = (await articles.get(id)) ?? article
  const { digest, rejected } = await digestArticle(kept, { points: null }, deps)
  return digests.save(id, digest, rejected)
}

/** Job "publish": reserve → publish(part) → record, for each part; then the one who asked is told. */
export async function postDigest(id: string, deps: ServiceDeps): Promise<void> {
  const { store, clock, emit } = deps
  const delivery = await store.outbox.reserve(id, clock.now())
  if (!delivery) return
  const platform = deps.platforms.get(delivery.channel.platform)
  if (!platform) throw new Fault('bug', {}, { detail: `no ${delivery.channel.platform} here` })
  const outcome = await publishParts(delivery, deps)
  const next =
    outcome.kind === 'done'
      ? ({ state: 'posted', detail: '' } as const)
      : after(outcome, delivery, { repeatable: platform.repeatable, now: clock.now() })
  await store.outbox.settle(id, next.state, next)
  emit({ type: 'delivery.settled', id, state: next.state, detail: next.detail })
  const settled = await store.outbox.get(id)
  if (settled?.state === 'removed')
    await Promise.all(settled.messages.map((message) => platform.remove(message)))
  else if (settled && next.state !== 'pending') await reportDelivery(settled, outcome, deps)
}

async function publishParts(delivery: Delivery, deps: ServiceDeps): Promise<Outcome> {
  const platform = deps.platforms.get(delivery.channel.platform)
  const stored = await deps.store.digests.get(delivery.digestId)
  const article = stored && (await deps.store.articles.get(stored.articleId))
  if (!platform || !stored || !article)
    return { kind: 'refused', reason: 'bad-request', detail: 'its digest is gone' }
  const presented = present(stored.digest, article, { ...deps, token: delivery.token })
  const submission = delivery.form === 'preview' ? await deps.store.submissions.get(delivery.intent) : null
  const post = submission
    ? withOffers(presented.post, submission.offers, delivery.token, deps.words)
    : presented.post
  let last: Outcome = { kind: 'refused', reason: 'bad-request', detail: 'the post has no parts' }
  for (const [index, part] of platform.split(post, delivery.channel).entries()) {
    if (index < delivery.messages.length) continue
    last = await publish(part, index, delivery, platform)
    if (last.kind !== 'done') return last
    await deps.store.outbox.record(delivery.id, last.message)
  }
  return last
}
