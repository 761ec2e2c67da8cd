import { type Channel, channelKey } from '../model/channel.ts'
import { dayIn } from '../model/local-time.ts'
import type { Delivery } from '../model/outbox.ts'
import type { PostBlock } from '../model/post.ts'
import { type Planned, planned } from '../model/posting-plan.ts'
import type { PostingRules } from '../model/posting-time.ts'
import { soonIn } from '../model/when-in.ts'
import { type CommandDeps, said } from './command.ts'
import { queueLine } from './queue-line.ts'
import { titleOf } from './title-of.ts'

/** So many are planned; what comes after them is counted alone. */
const PLANNED = 200

/** So many are shown. */
const SHOWN = 5

/** What waits for the hours or the cap of its channel, with when each goes and a button to have it now. */
export async function heldBlocks(
  scopes: readonly string[] | null,
  deps: CommandDeps,
): Promise<readonly PostBlock[]> {
  const { words, store, clock } = deps
  const now = clock.now()
  const { count, next } = await store.outbox.held(scopes, now, PLANNED)
  if (count === 0) return []
  const channels = Map.groupBy(next, ({ channel }) => channelKey(channel))
  const plans = await Promise.all([...channels.values()].map((waiting) => planOf(waiting, now, deps)))
  const shown = plans
    .flatMap(({ plan, rules }) => plan.map((one) => ({ ...one, rules })))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, SHOWN)
  const items = await Promise.all(
    shown.map(async ({ delivery, at, rules }) => ({
      text: words('queue-held-line', {
        what: await queueLine(delivery, deps),
        when: soonIn(rules.timezone, at, now, words),
      }),
    })),
  )
  const buttons = shown.map(({ delivery }, index) => ({
    label: `${index + 1}. ${words('held-now')}`,
    command: 'held',
    argument: `${delivery.token}.now`,
  }))
  return [
    ...said(words('queue-held', { count })).blocks,
    { kind: 'list', ordered: true, items },
    ...plans.flatMap(({ over, title, rules }) =>
      over > 0 ? said(words('queue-held-cap', { count: over, title, cap: rules.cap })).blocks : [],
    ),
    { kind: 'buttons', buttons },
  ]
}

interface ChannelPlan {
  readonly title: string
  readonly rules: PostingRules
  readonly plan: readonly Planned[]
  /** How many the cap puts off. */
  readonly over: number
}

async function planOf(waiting: readonly Delivery[], now: number, deps: CommandDeps): Promise<ChannelPlan> {
  const [first] = waiting
  const channel: Channel = first?.channel ?? { platform: deps.platform.name, chat: '', topic: null }
  const { settings: rules } = await deps.settingsOf(channel)
  const today = dayIn(rules.timezone, now)
  const places = new Map([[today, await deps.store.outbox.places(channel, today)]])
  const plan = planned(waiting, rules, { now, places })
  const over = plan.filter((one) => one.over).length
  return { title: await titleOf(channel, deps), rules, plan, over }
}
