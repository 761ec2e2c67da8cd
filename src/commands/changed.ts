import type { Call } from '../model/call.ts'
import { CARD_OUTCOMES, type CardOutcome, type ChangeCard } from '../model/change-card.ts'
import { channelKey } from '../model/channel.ts'
import { revise } from '../model/revise.ts'
import { OPERATORS } from '../model/setting.ts'
import { answering, type Command, type CommandDeps, type Reply, said } from './command.ts'
import { ownCopies } from './own-copies.ts'
import { roleOf } from './roles.ts'

/** The buttons of a card that says an article changed: the first press decides. */
export const changed: Command = {
  name: 'changed',
  role: 'anybody',
  menus: [],
  toOne: true,
  run: async (call, deps) => {
    const { store, words } = deps
    const [id = '', wanted = ''] = call.argument.split('.')
    const card = await store.changeCards.get(id)
    const outcome = CARD_OUTCOMES.find((one) => one === wanted)
    if (!card || !outcome || channelKey(card.channel) !== channelKey(call.channel))
      return answering(words('button-stale'))
    const operators = (await store.settings.get(OPERATORS)) === channelKey(call.channel)
    if (!operators && (await roleOf(call, deps)) !== 'moderator') return answering(words('denied'))
    const decided = await store.changeCards.decide(id, outcome, { call: call.id, name: call.person.name })
    // The same event again after a crash goes on where it was; another person's press came second.
    if (decided?.decidedIn !== call.id || decided.outcome !== outcome)
      return answering(words(`already-${decided?.outcome ?? 'leave'}`, { name: decided?.decidedBy ?? '' }))
    return ACTS[outcome](card, call, deps)
  },
}

const ACTS: Readonly<
  Record<CardOutcome, (card: ChangeCard, call: Call, deps: CommandDeps) => Promise<Reply>>
> = {
  correct: async (card, call, deps) => {
    const { store, queue, clock, words } = deps
    const { digestId, base, articleId, lines, id } = card
    const now = clock.now()
    const digest = revise(card.digest, lines, new Date(now).toISOString().slice(0, 10))
    const { ours } = await ownCopies(digestId, call, deps)
    const added = await store.revisions.add(
      { digestId, at: now, by: 'article', articleId, digest, lines },
      { intent: `card-${id}`, base, copies: ours.map((copy) => copy.id) },
    )
    if (!added) {
      await store.changeCards.reopen(id)
      return answering(words('correct-changed'))
    }
    for (const copy of added.copies) await queue.add({ kind: 'correct', id: copy })
    return decidedAs('correct', call, deps, added.copies.length)
  },
  retract: async (card, call, deps) => {
    const { ours } = await ownCopies(card.digestId, call, deps)
    await deps.store.outbox.retract(ours.map(({ id }) => id))
    for (const { id } of ours) await deps.queue.add({ kind: 'remove', id })
    return decidedAs('retract', call, deps, ours.length)
  },
  leave: async (_, call, deps) => decidedAs('leave', call, deps, 0),
}

const decidedAs = (outcome: CardOutcome, { person }: Call, { words }: CommandDeps, count: number): Reply => ({
  kind: 'replace',
  post: said(words(`decided-${outcome}`, { name: person.name, count })),
})
