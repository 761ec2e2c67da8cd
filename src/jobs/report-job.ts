import { askingReport, type CardAbout, endedReport } from '../delivery/reader-report-card.ts'
import { reportPlace } from '../delivery/reader-report-place.ts'
import { titleOf } from '../delivery/report.ts'
import type { Delivery, Outcome } from '../model/outbox.ts'
import type { ReportCard } from '../model/reader-report.ts'
import { atRevision, linesOf } from '../model/revision.ts'
import { endCard } from './end-card.ts'
import type { JobDeps } from './job-deps.ts'
import { lookAgain } from './look-again.ts'
import { sendCard } from './send-card.ts'
import { takeAway } from './take-away.ts'

/** Where no chat takes cards yet, one is looked for so often (ms). */
const LOOK_MS = 60_000

/** A card is given up after so long (ms) where its chat does not take it. */
const GIVEN_UP_MS = 48 * 3_600_000

/**
 * Job "report": sends a card about a line that readers called wrong, or carries out what was decided and ends
 * it. The row comes first at every step, so a crash anywhere goes on here: a card may come twice, its
 * decision holds once.
 */
export async function reportJob(id: string, deps: JobDeps): Promise<void> {
  const { store, clock } = deps
  const card = await current(id, deps)
  const delivery = card && (await store.outbox.get(card.deliveryId))
  if (!card || !delivery) return
  const outcome = card.outcome ? await ended(card, delivery, deps) : await asked(card, delivery, deps)
  const late = clock.now() > card.raisedAt + GIVEN_UP_MS
  const at = lookAgain(outcome, { now: clock.now(), late })
  // Somebody decided while the card was on its way: a job that is at work is not queued again.
  if (!(await store.reports.tended(card, at))) await reportJob(id, deps)
}

/** The card as it is; out of date where the line or its post is no more. */
async function current(id: string, deps: JobDeps): Promise<ReportCard | null> {
  const { store } = deps
  const card = await store.reports.card(id)
  if (!card || card.outcome || (await stands(card, deps))) return card
  await store.reports.expire(id)
  return store.reports.card(id)
}

async function stands({ deliveryId, digestId, text }: ReportCard, { store }: JobDeps): Promise<boolean> {
  const [delivery, made] = [await store.outbox.get(deliveryId), await store.digests.get(digestId)]
  if (!made || delivery?.state !== 'posted') return false
  const { digest } = atRevision(made, await store.revisions.get(digestId, delivery.revision))
  return linesOf(digest).some(({ claim }) => claim.text === text)
}

/** The card's id is its nonce: where the platform knows it again, a crash in between sends it once. */
async function asked(card: ReportCard, delivery: Delivery, deps: JobDeps): Promise<Outcome | null> {
  if (card.messages.length > 0) return null
  const channel = await reportPlace(delivery, deps)
  const platform = channel && deps.platforms.get(channel.platform)
  if (!platform) return { kind: 'wait', ms: LOOK_MS }
  const words = await deps.wordsOf(channel)
  const about = await aboutOf(delivery, { ...deps, words })
  if (!about) return { kind: 'wait', ms: LOOK_MS }
  const post = askingReport(card, about, words)
  const last = await sendCard(post, channel, platform, card.id.slice(0, 22))
  if (last?.kind === 'done') await deps.store.reports.sent(card.id, last.message)
  return last
}

/** Does what was decided, and says so in the card. Each step twice is the step once. */
async function ended(card: ReportCard, delivery: Delivery, deps: JobDeps): Promise<Outcome | null> {
  const [message] = card.messages
  if (card.outcome === 'retract') await takeAway(card, deps)
  const words = message ? await deps.wordsOf(message.channel) : deps.words
  const about = await aboutOf(delivery, { ...deps, words })
  if (!about) return null
  const text = words(`report-ended-${card.outcome}`, {
    name: card.decidedBy ?? '',
    count: card.copies.length,
  })
  return endCard(endedReport(card, about, text, words), card.messages, deps.platforms)
}

/** The digest as the post shows it, and where that is. */
async function aboutOf(delivery: Delivery, deps: JobDeps): Promise<CardAbout | null> {
  const { store, platforms } = deps
  const made = await store.digests.get(delivery.digestId)
  if (!made) return null
  const { digest } = atRevision(made, await store.revisions.get(made.id, delivery.revision))
  const [message] = delivery.state === 'posted' ? delivery.messages : []
  const link = (message && platforms.get(delivery.channel.platform)?.linkTo(message)) ?? null
  return { digest, link, title: await titleOf({ ...delivery, notice: null }, deps) }
}
