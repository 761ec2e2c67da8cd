import { approvalPlace } from '../delivery/approval-place.ts'
import { reportDelivery, tellIn, titleOf } from '../delivery/report.ts'
import { APPROVAL_MS, type Approval } from '../model/approval.ts'
import { doubtsBefore } from '../model/before-posting.ts'
import type { Channel, MessageRef } from '../model/channel.ts'
import type { Outcome } from '../model/outbox.ts'
import type { Post, PostBlock } from '../model/post.ts'
import { whenIn } from '../model/when-in.ts'
import { approvalCard } from '../pipeline/present/approval-card.ts'
import type { Platform } from '../ports.ts'
import { chooseAgain } from './choose-again.ts'
import type { JobDeps } from './job-deps.ts'
import { lookAgain } from './look-again.ts'

/** Where no chat takes cards yet, one is looked for so often (ms). */
const LOOK_MS = 60_000

/** How long an approved post is followed, if nothing is heard of it (ms). */
const FOLLOWED_MS = 26 * 3_600_000

/**
 * Job "approval": brings a card in line with its row. It is sent, changed, and ended in its last words; the
 * one who asked is told. The row comes first at every step, so a crash anywhere goes on here.
 */
export function approvalJob(id: string, deps: JobDeps): Promise<void> {
  return deps.turns(`approval ${id.slice(0, 1)}`, 0, deps.stopping, () => tend(id, deps))
}

async function tend(id: string, deps: JobDeps): Promise<void> {
  const { store, clock } = deps
  const asked = await current(id, deps)
  if (asked?.again) await chooseAgain(asked, deps)
  const approval = asked?.again ? await store.approvals.get(id) : asked
  if (!approval) return
  if (approval.asker.feed && approval.outcome) await noteStory(approval, deps)
  if (approval.outcome === 'approved') await deps.queue.add({ kind: 'publish', id })
  const channel = approval.channel ?? (await approvalPlace(approval, deps))
  const platform = channel && deps.platforms.get(channel.platform)
  if (!channel || !platform) return noPlace(approval, deps)
  const here = { ...deps, words: await deps.wordsOf(channel) }
  const fate = await fateOf(approval, deps)
  const outcome = await shown(approval, channel, platform, here)
  if (approval.messages.length === 0 || approval.outcome) await tellAsker(approval, deps)
  const late = clock.now() > approval.askedAt + 2 * APPROVAL_MS
  const at = lookAgain(outcome, { now: clock.now(), late }) ?? (await nextLook(approval, deps))
  // Somebody decided, or the post got there, while the card was on its way: a job at work is not queued again.
  if ((await fateOf(approval, deps)) !== fate || !(await store.approvals.tended(approval, at)))
    await tend(id, deps)
}

/** /feeds says what became of a feed's item. */
async function noteStory({ digestId, target, outcome }: Approval, { store }: JobDeps): Promise<void> {
  if (outcome === 'rejected') await store.feeds.noteStory(digestId, target, 'rejected')
  if (outcome === 'expired') await store.feeds.noteStory(digestId, target, 'undecided')
}

/** What has become of the post, as the card says it; null: there is none. */
const fateOf = async ({ id }: Approval, { store }: JobDeps): Promise<string | null> =>
  (await store.outbox.get(id))?.state ?? null

/** The card as it is; over when nobody decided in time. */
async function current(id: string, { store, clock }: JobDeps): Promise<Approval | null> {
  const approval = await store.approvals.get(id)
  if (!approval || approval.outcome || clock.now() < approval.askedAt + APPROVAL_MS) return approval
  await store.approvals.expire(id)
  return store.approvals.get(id)
}

/** An undecided one is looked after when its time is over, an approved one until it has come to an end. */
async function nextLook(approval: Approval, { store, clock }: JobDeps): Promise<number | null> {
  if (approval.outcome === null) return approval.askedAt + APPROVAL_MS
  if (approval.outcome !== 'approved') return null
  const delivery = await store.outbox.get(approval.id)
  const open = delivery?.state === 'pending' || delivery?.state === 'sending'
  const until = (approval.due ?? approval.askedAt + APPROVAL_MS) + FOLLOWED_MS
  return open && clock.now() < until ? Math.max(approval.due ?? 0, clock.now()) + LOOK_MS : null
}

/** Its words as they are now, in as many messages as they take. */
async function shown(
  approval: Approval,
  channel: Channel,
  platform: Platform,
  deps: JobDeps,
): Promise<Outcome | null> {
  const post = await cardOf(approval, deps)
  if (!post) return null
  const parts = platform.split(post, channel)
  const messages = [...(approval.messages.length > 0 ? approval.messages : noticeIn(approval, channel))]
  let last: Outcome | null = null
  for (const [index, part] of parts.entries()) {
    const message = messages[index]
    const nonce = `${approval.id.slice(0, 18)}${approval.edits % 1000}c${index}`
    last = message ? await platform.edit(message, part) : await platform.publish(part, channel, { nonce })
    if (last.kind !== 'done') return last
    messages[index] = last.message
    await deps.store.approvals.sent(approval.id, channel, messages)
  }
  for (const message of messages.slice(parts.length)) await platform.remove(message)
  if (messages.length > parts.length)
    await deps.store.approvals.sent(approval.id, channel, messages.slice(0, parts.length))
  return last
}

/** Where the card stands where it was asked for, our answer there becomes the card. */
const noticeIn = ({ asker: { notice } }: Approval, channel: Channel): readonly MessageRef[] =>
  notice && notice.token === undefined && notice.channel.chat === channel.chat ? [notice] : []

async function cardOf(approval: Approval, deps: JobDeps): Promise<Post | null> {
  const { store, words } = deps
  const [stored, article] = await Promise.all([
    store.digests.get(approval.digestId),
    store.articles.get(approval.articleId),
  ])
  if (!stored || !article) return null
  const title = await titleFor(approval, deps)
  const questions = await questionsOf(approval, title, deps)
  const { end, link } = await endOf(approval, title, deps)
  const card = {
    approval,
    article,
    rejected: stored.rejected,
    title,
    questions,
    end,
    link,
  }
  return approvalCard(card, { words, budget: deps.budget })
}

/** What there is to think about first, and that no other sentences are left. */
async function questionsOf(
  { digestId, digest, target, noOther, outcome }: Approval,
  title: string,
  { store, words, clock, platforms }: JobDeps,
): Promise<readonly PostBlock[]> {
  if (outcome !== null) return []
  const copies = await store.outbox.copies(digestId)
  const doubts = doubtsBefore(digest, target, copies, { now: clock.now(), title, words })
  const said = [...doubts.map(({ text }) => text), ...(noOther ? [words('approval-again-none')] : [])]
  const message = doubts.find(({ copy }) => copy)?.copy?.messages[0]
  const url = message && platforms.get(target.platform)?.linkTo(message)
  return [
    ...said.map((text): PostBlock => ({ kind: 'paragraph', text, strong: [[0, text.length]] })),
    ...(url ? [{ kind: 'link', text: words('posted-link'), url } as const] : []),
  ]
}

const titleFor = ({ target, asker }: Approval, deps: Pick<JobDeps, 'store' | 'words'>): Promise<string> =>
  titleOf({ channel: target, notice: asker.notice }, deps)

/** "Approved by Mo. Posted in @news." */
async function endOf(
  { id, target, outcome, decidedBy, reason, due }: Approval,
  title: string,
  { store, words, platforms, clock, settingsOf }: JobDeps,
): Promise<{ readonly end: string | null; readonly link: string | null }> {
  const name = decidedBy ?? ''
  if (outcome === null) return { end: null, link: null }
  if (outcome === 'expired') return { end: words('approval-expired'), link: null }
  if (outcome === 'rejected')
    return {
      end: reason ? words('approval-rejected-why', { name, reason }) : words('approval-rejected', { name }),
      link: null,
    }
  const delivery = await store.outbox.get(id)
  const message = delivery?.state === 'posted' ? delivery.messages[0] : undefined
  const link = (message && platforms.get(target.platform)?.linkTo(message)) ?? null
  // For the time that somebody chose, or for the hours of its channel.
  const later = due !== null || delivery?.held ? (delivery?.due ?? 0) : 0
  const { settings } = await settingsOf(target)
  const how =
    delivery?.state === 'pending' && later > clock.now()
      ? words('approval-due', { title, when: whenIn(settings.timezone, later, words) })
      : await fateIn(delivery?.state)
  return { end: `${words('approval-approved', { name })} ${how}`, link }

  async function fateIn(state: string | undefined): Promise<string> {
    switch (state) {
      case 'posted':
        return words('posted', { title })
      case 'removed':
        return words('approval-retracted')
      case 'pending':
      case 'sending':
        return words('posting', { title })
      default:
        return words('approval-trouble')
    }
  }
}

/** The one who asked is told that it waits, and if it was not to be. What became of a post its delivery tells. */
async function tellAsker(approval: Approval, deps: JobDeps): Promise<void> {
  const { id, asker, outcome, decidedBy, reason, messages } = approval
  const { wordsOf, platforms } = deps
  if (asker.feed) return
  if (outcome === 'approved') return tellPosted(approval, deps)
  if (messages.some((message) => message.id === asker.notice?.id)) return
  const words = await wordsOf(asker.channel)
  const title = await titleFor(approval, { ...deps, words })
  const headline = approval.digest.claims.headline[0]?.text ?? ''
  const text =
    outcome === null
      ? words('approval-waits', { title })
      : outcome === 'expired'
        ? words('approval-told-expired', { headline, title })
        : words(reason ? 'approval-told-rejected-why' : 'approval-told-rejected', {
            headline,
            title,
            name: decidedBy ?? '',
            ...(reason ? { reason } : {}),
          })
  await tell(approval, { blocks: [{ kind: 'paragraph', text }] }, `${id.slice(0, 16)}told`, platforms)
}

/** Its delivery says so as well, unless it was cut off in between: an edit twice is one edit. */
async function tellPosted({ id }: Approval, deps: JobDeps): Promise<void> {
  const delivery = await deps.store.outbox.get(id)
  if (delivery?.state === 'posted') await reportDelivery(delivery, null, deps)
}

async function tell(
  { asker: { channel, notice }, outcome }: Approval,
  post: Post,
  nonce: string,
  platforms: JobDeps['platforms'],
): Promise<void> {
  const edited = notice && (await tellIn(notice, post, platforms))
  // What was for one person's eyes is said to nobody else.
  if (notice?.token !== undefined || outcome === null) return
  if (!edited || edited.kind === 'refused')
    await platforms.get(channel.platform)?.publish(post, channel, { nonce })
}

/** Nobody can decide it yet: the one who asked hears why, once. */
async function noPlace(approval: Approval, deps: JobDeps): Promise<void> {
  const { store, clock, wordsOf, platforms } = deps
  const { asker } = approval
  const words = await wordsOf(asker.channel)
  const title = await titleFor(approval, { ...deps, words })
  const post: Post = {
    blocks: [{ kind: 'paragraph', own: true, text: words('approval-no-place', { title }) }],
  }
  if (asker.notice && approval.outcome === null)
    await platforms.get(asker.notice.channel.platform)?.edit(asker.notice, post)
  if (approval.outcome) await tellAsker(approval, deps)
  await store.approvals.tended(approval, approval.outcome ? null : clock.now() + LOOK_MS)
}
