import type { Call } from '../model/call.ts'
import { CARD_OUTCOMES, type CardOutcome, type ChangeCard } from '../model/change-card.ts'
import { channelKey } from '../model/channel.ts'
import { OPERATORS } from '../model/setting.ts'
import { answering, type Command, type CommandDeps } from './command.ts'
import { logInCopies } from './log-elsewhere.ts'
import { ownCopies } from './own-copies.ts'
import { roleOf } from './roles.ts'

/**
 * The buttons of a card that says an article changed: the first press decides. What was decided is written
 * down with the copies that it is about; a worker carries it out and ends the card.
 */
export const changed: Command = {
  name: 'changed',
  role: 'anybody',
  menus: [],
  toOne: true,
  run: async (call, deps) => {
    const { store, queue, words } = deps
    const [id = '', wanted = ''] = call.argument.split('.')
    const card = await store.changeCards.get(id)
    const outcome = CARD_OUTCOMES.find((one) => one === wanted)
    if (!card || !outcome || channelKey(card.channel) !== channelKey(call.channel))
      return answering(words('button-stale'))
    if (!(await mayDecide(call, deps))) {
      await log(card, outcome, 'denied', call, deps)
      return answering(words('denied-press'))
    }
    const { ours } = await ownCopies(card.digestId, call, deps)
    if (ours.length === 0 && outcome !== 'leave') return answering(words('correct-none'))
    const { name } = call.person
    const copies = ours.map((copy) => copy.id)
    const by = { call: call.id, name, copies, message: call.message }
    const decided = await store.changeCards.decide(id, outcome, by)
    await queue.add({ kind: 'card', id })
    // The same event again after a crash goes on where it was; another person's press came second.
    if (decided?.decidedIn !== call.id)
      return answering(words(`already-${decided?.outcome ?? 'stale'}`, { name: decided?.decidedBy ?? '' }))
    await log(card, outcome, 'done', call, deps)
    const action = actionOf(card, outcome)
    if (outcome !== 'leave') await logInCopies(ours, { action, outcome: 'done' }, call, deps)
    return { kind: 'silent' }
  },
}

const mayDecide = async (call: Call, deps: CommandDeps): Promise<boolean> =>
  (await deps.store.settings.get(OPERATORS)) === channelKey(call.channel) ||
  (await roleOf(call, deps)) === 'moderator'

const actionOf = ({ digest }: ChangeCard, outcome: CardOutcome): string => `${outcome} ${digest.id}`

const log = (
  card: ChangeCard,
  outcome: CardOutcome,
  how: 'done' | 'denied',
  { channel, person }: Call,
  { store, clock }: CommandDeps,
): Promise<void> =>
  store.audit.add({ at: clock.now(), channel, person, action: actionOf(card, outcome), outcome: how })
