import { type Approval, approvalFor, needsApproval } from '../model/approval.ts'
import type { Call } from '../model/call.ts'
import type { Channel } from '../model/channel.ts'
import { heldPost } from '../model/held-post.ts'
import { type Delivery, newDelivery } from '../model/outbox.ts'
import { styleOf } from '../model/post-style.ts'
import { heldForHours } from '../model/posting-time.ts'
import { answering, type Command, type CommandDeps, type Reply, refusing, said } from './command.ts'
import { logElsewhere } from './log-elsewhere.ts'
import { type RepostWords, repostWords } from './repost-words.ts'
import { roleIn } from './roles.ts'
import { targetChannel } from './target.ts'
import { publicTitleOf, titleOf } from './title-of.ts'
import { type Found, whichDigest } from './which-digest.ts'

/** More of a moderator's own words would be an article of its own. */
const MAX_COMMENT = 500

/** /repost [target] [silent] [comment: …]: the same digest again, here or elsewhere; nothing is distilled anew. */
export const repost: Command = {
  name: 'repost',
  role: 'moderator',
  menus: ['group', 'channel'],
  toOne: true,
  options: [
    { name: 'channel', kind: 'channel' },
    { name: 'id', kind: 'text' },
    { name: 'comment', kind: 'text' },
    { name: 'silent', kind: 'flag' },
  ],
  run: async (call, deps) => {
    const { id, target, ...how } = repostWords(call)
    if ((how.comment?.length ?? 0) > MAX_COMMENT)
      return answering(deps.words('comment-too-long', { max: MAX_COMMENT }))
    const which = await whichDigest(call, id, deps)
    if (typeof which === 'string') return answering(deps.words(`digest-${which}`))
    const channel = target === '' ? call.channel : await targetChannel(target, deps)
    if (!channel) return answering(deps.words('target-unknown', { target }))
    return postTo(channel, which, call, deps, how)
  },
}

/** Puts a delivery into the outbox, if this person may post there; says what was done. */
export async function postTo(
  channel: Channel,
  found: Found,
  call: Call,
  deps: CommandDeps,
  { comment, silent }: Pick<RepostWords, 'comment' | 'silent'> = { comment: null, silent: false },
): Promise<Reply> {
  const { platform, words, store, clock, queue } = deps
  const { stored, revision } = found
  const title = await titleOf(channel, deps)
  const may = (await roleIn(call.person, channel, deps)) === 'moderator'
  await logElsewhere(channel, call, { action: call.command, outcome: may ? 'done' : 'denied' }, deps)
  if (!may) return refusing(words('target-denied', { title: await publicTitleOf(channel, deps) }))
  const right = await platform.missingRight(channel)
  if (right !== null) return refusing(words('target-right', { title, right }))
  const { settings } = await deps.settingsOf(channel)
  const made = newDelivery({
    id: clock.id(),
    digestId: stored.id,
    channel,
    intent: `${platform.name}-${call.id}`,
    token: clock.id(),
    form: 'post',
    revision,
    notice: null,
    style: { ...styleOf(settings, comment), silent: silent || settings.silent },
  })
  const delivery = heldForHours(made, settings, clock.now())
  if (needsApproval(settings, { feed: false }) && !(await isApproved(stored.id, call, deps)))
    return askFirst(delivery, found, call, deps)
  // The row first: what a kill leaves out in between is a word to the one who asked, not the post.
  const { id, held } = await store.outbox.add(delivery)
  const post = held
    ? heldPost(delivery, settings, { title, now: clock.now(), words })
    : said(words('posting', { title }))
  const notice = await platform.answer(call, post, { toOne: true })
  if (notice) await store.outbox.notice([id], notice)
  await queue.add({ kind: 'publish', id })
  return { kind: 'silent' }
}

/** /repost brings again what moderators have approved; a preview has been approved by nobody. */
async function isApproved(digestId: string, call: Call, deps: CommandDeps): Promise<boolean> {
  if (call.command !== 'repost') return false
  const targets = (await deps.store.approvals.approvedFor(digestId)).filter(
    ({ platform }) => platform === deps.platform.name,
  )
  const roles = await Promise.all(targets.map((target) => roleIn(call.person, target, deps)))
  return roles.includes('moderator')
}

/** The row first, then the answer, then the job: what a crash leaves out, the reconciler does. */
async function askFirst(
  delivery: Delivery,
  { stored }: Found,
  call: Call,
  deps: CommandDeps,
): Promise<Reply> {
  const { platform, words, store, clock, queue } = deps
  const { channel, person } = call
  const asker = { channel, personId: person.id, name: person.name, notice: null, feed: false }
  const { id }: Approval = await store.approvals.add(approvalFor(clock.id(), delivery, stored, asker))
  const title = await titleOf(delivery.channel, deps)
  const notice = await platform.answer(call, said(words('approval-waits', { title })), { toOne: true })
  if (notice) await store.approvals.notice(id, notice)
  await queue.add({ kind: 'approval', id })
  return { kind: 'silent' }
}
