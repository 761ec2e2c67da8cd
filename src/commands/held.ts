import type { Call } from '../model/call.ts'
import { channelKey } from '../model/channel.ts'
import type { Delivery } from '../model/outbox.ts'
import { OPERATORS } from '../model/setting.ts'
import { byToken } from './by-token.ts'
import { answering, type Command, type CommandDeps, said } from './command.ts'
import { logElsewhere } from './log-elsewhere.ts'
import { roleIn } from './roles.ts'
import { titleOf } from './title-of.ts'

/** The buttons of a post that waits for its hour: now, or not at all. The right is asked of its channel at the press. */
export const held: Command = {
  name: 'held',
  role: 'anybody',
  menus: [],
  toOne: true,
  run: async (call, deps) => {
    const { store, queue, words, clock, platform } = deps
    const [token = '', answer = ''] = call.argument.split('.')
    const delivery = await byToken(token, call, deps)
    const noticed = delivery?.notice != null && delivery.notice.id === call.message?.id
    // A press that comes again after a crash: the notice says, or will, what became of the post.
    if (noticed && delivery.state === 'posted') return { kind: 'silent' }
    if (delivery?.state !== 'pending') return answering(words('button-stale'))
    const inOperatorsChat = (await store.settings.get(OPERATORS)) === channelKey(call.channel)
    const may = inOperatorsChat || (await roleIn(call.person, delivery.channel, deps)) === 'moderator'
    if (answer !== 'now' && answer !== 'never' && answer !== 'all') return answering(words('button-stale'))
    await logged(delivery, answer, may, call, deps)
    const title = await titleOf(delivery.channel, deps)
    if (!may) return answering(words('held-denied', { title }))
    if (answer === 'never') {
      await store.outbox.retract([delivery.id])
      return { kind: 'replace', post: said(words('held-dropped', { title })) }
    }
    const hurried =
      answer === 'all'
        ? await store.roundups.hurry(delivery.channel, clock.now())
        : await store.outbox.hurry(delivery.id, clock.now())
    if (!hurried) return answering(words('button-stale'))
    // Before the job: what became of the post is written over it.
    if (noticed && delivery.notice) await platform.edit(delivery.notice, said(words('posting', { title })))
    await queue.add({ kind: 'publish', id: delivery.id })
    return noticed ? { kind: 'silent' } : answering(words('posting', { title }))
  },
}

/** Stands in the log of the chat where it was pressed, and in that of the channel which it is about. */
async function logged(
  { channel }: Delivery,
  answer: 'now' | 'never' | 'all',
  may: boolean,
  call: Call,
  deps: CommandDeps,
): Promise<void> {
  const outcome = may ? 'done' : 'denied'
  const entry = { at: deps.clock.now(), person: call.person, action: `held ${answer}`, outcome } as const
  await deps.store.audit.add({ ...entry, channel: call.channel })
  await logElsewhere(channel, call, entry, deps)
}
