import type { Call } from '../model/call.ts'
import { channelKey, scopeOf } from '../model/channel.ts'
import type { Delivery } from '../model/outbox.ts'
import { REPORT_OUTCOMES, type ReportCard, type ReportOutcome } from '../model/reader-report.ts'
import { atRevision, linesOf } from '../model/revision.ts'
import { OPERATORS } from '../model/setting.ts'
import { answering, type Command, type CommandDeps, type Reply, said } from './command.ts'
import { correct } from './correct.ts'
import { logElsewhere, logInCopies } from './log-elsewhere.ts'
import { ownCopies } from './own-copies.ts'
import { roleIn } from './roles.ts'
import { titleOf } from './title-of.ts'

/**
 * The buttons of a card about a line that readers called wrong: the first press decides. A worker carries
 * a retraction out and ends the card; Correct opens /correct for the one who pressed.
 */
export const reported: Command = {
  name: 'reported',
  role: 'anybody',
  menus: [],
  toOne: true,
  buttonOnly: true,
  run: async (call, deps) => {
    const { store, queue, words } = deps
    const [id = '', wanted = ''] = call.argument.split('.')
    const card = await store.reports.card(id)
    const outcome = REPORT_OUTCOMES.find((one) => one === wanted)
    const delivery = card && (await store.outbox.get(card.deliveryId))
    if (!card || !delivery || !outcome || !standsHere(card, call)) return answering(words('button-stale'))
    if (!(await mayDecide(card, call, deps))) {
      await log(card, outcome, 'denied', call, deps)
      // Where it is not written down yet that the card stands here, a stranger may have its id from elsewhere.
      if (card.messages.length === 0) return answering(words('button-stale'))
      return answering(words('report-denied', { title: await titleOf(card.channel, deps) }))
    }
    const { ours } = await ownCopies(card.digestId, call, deps)
    if (ours.length === 0 && outcome !== 'leave') return answering(words('correct-none'))
    const copies = outcome === 'retract' ? ours.map((copy) => copy.id) : []
    const by = { call: call.id, name: call.person.name, copies, message: call.message }
    const decided = await store.reports.decide(id, outcome, by)
    await queue.add({ kind: 'report', id })
    // The same event again after a crash goes on where it was; another person's press came second.
    if (decided?.decidedIn !== call.id)
      return answering(
        words(`report-already-${decided?.outcome ?? 'stale'}`, { name: decided?.decidedBy ?? '' }),
      )
    await log(card, outcome, 'done', call, deps)
    const action = await actionOf(card, outcome, deps)
    if (outcome === 'retract') await logInCopies(ours, { action, outcome: 'done' }, call, deps)
    return outcome === 'correct' ? openCorrect(card, delivery, call, deps) : { kind: 'silent' }
  },
}

/** A press before it was written down where the card stands comes from the card all the same: its id is no guess. */
const standsHere = ({ messages }: ReportCard, call: Call): boolean =>
  messages.every(({ channel }) => scopeOf(channel) === scopeOf(call.channel))

/** Whoever moderates the chat of the post, wherever the card stands; in the operators' chat everybody. */
async function mayDecide({ channel }: ReportCard, call: Call, deps: CommandDeps): Promise<boolean> {
  if ((await deps.store.settings.get(OPERATORS)) === channelKey(call.channel)) return true
  return channel.platform === deps.platform.name && (await roleIn(call.person, channel, deps)) === 'moderator'
}

/** Where there are forms a press opens one, and only /correct's own button does: it is handed over. */
async function openCorrect(
  card: ReportCard,
  delivery: Delivery,
  call: Call,
  deps: CommandDeps,
): Promise<Reply> {
  const { words, platform } = deps
  const number = await numberNow(card, delivery, deps)
  if (number === null) return answering(words('report-already-stale'))
  const argument = `${delivery.token}.${delivery.revision}.${number}`
  if (platform.deepLink('correct', '') !== null)
    return correct.run({ ...call, command: 'correct', argument }, deps)
  const button = { label: words('correct-line', { number }), command: 'correct', argument }
  const { blocks } = said(words('report-correct-form', { number }))
  return { kind: 'answer', post: { blocks: [...blocks, { kind: 'buttons', buttons: [button] }] } }
}

/** Lines before it may have gone since. */
async function numberNow(
  card: ReportCard,
  { revision }: Delivery,
  { store }: CommandDeps,
): Promise<number | null> {
  const made = await store.digests.get(card.digestId)
  if (!made) return null
  const { digest } = atRevision(made, await store.revisions.get(made.id, revision))
  const at = linesOf(digest).findIndex(({ claim }) => claim.text === card.text)
  return at < 0 ? null : at + 1
}

async function actionOf(card: ReportCard, outcome: ReportOutcome, { store }: CommandDeps): Promise<string> {
  const made = await store.digests.get(card.digestId)
  return `report ${outcome} ${made?.digest.id ?? ''}`.trim()
}

/** Both the chat of the card and that of the post have it in their logs. */
async function log(
  card: ReportCard,
  outcome: ReportOutcome,
  how: 'done' | 'denied',
  call: Call,
  deps: CommandDeps,
): Promise<void> {
  const { channel, person } = call
  const action = await actionOf(card, outcome, deps)
  await deps.store.audit.add({ at: deps.clock.now(), channel, person, action, outcome: how })
  // A retraction stands in the logs of all chats that lose a copy.
  if (how === 'denied' || outcome !== 'retract')
    await logElsewhere(card.channel, call, { action, outcome: how }, deps)
}
