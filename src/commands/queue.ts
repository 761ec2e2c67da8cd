import type { Delivery, DeliveryState } from '../model/outbox.ts'
import type { PostBlock, PostButton } from '../model/post.ts'
import type { Store } from '../ports.ts'
import { type Command, type CommandDeps, said } from './command.ts'
import { heldBlocks } from './queue-held.ts'
import { queueLine } from './queue-line.ts'
import { roundupBlocks } from './queue-roundups.ts'
import { scopesFor } from './scopes-for.ts'
import { titleOf } from './title-of.ts'

/** Of each kind so many are shown; the rest is counted. */
const SHOWN = 5

/** What failed longer ago is history. */
const RECENT_MS = 7 * 24 * 3_600_000

/** /queue: what waits, what is in doubt and what failed: here, in one's own channels, or (operators) everywhere. */
export const queue: Command = {
  name: 'queue',
  role: 'moderator',
  menus: ['private', 'group', 'channel'],
  toOne: true,
  run: async (call, deps) => {
    const { words, store } = deps
    const scopes = await scopesFor(call, deps)
    const waiting = await listed(scopes, ['pending', 'sending'], deps)
    const doubtful = await listed(scopes, ['uncertain'], deps)
    const failed = await listed(scopes, ['refused', 'dead'], deps)
    const stopped = await store.lanes.stopped(scopes)
    const cards = await store.approvals.waiting(scopes, SHOWN)
    const blocks: PostBlock[] = [
      ...said(words('queue-waiting', { count: waiting.count })).blocks,
      ...(await roundupBlocks(scopes, deps)),
      ...(await heldBlocks(scopes, deps)),
      ...(await cardsWaiting(cards, deps)),
      ...(await section('queue-doubtful', doubtful, ['there', 'again'], deps)),
      ...(await section('queue-failed', failed, ['try'], deps)),
      ...(stopped.size > 0 ? said(words('queue-stopped', { count: stopped.size })).blocks : []),
    ]
    return { kind: 'answer', post: { blocks } }
  },
}

/** What waits for approval, each with a link to its card where it has one. */
async function cardsWaiting(
  { count, oldest }: Awaited<ReturnType<Store['approvals']['waiting']>>,
  deps: CommandDeps,
): Promise<readonly PostBlock[]> {
  if (count === 0) return []
  const { words, platform } = deps
  const items = await Promise.all(
    oldest.map(async ({ digest, target }) => ({
      text: words('queue-line', {
        headline: digest.claims.headline[0]?.text ?? '',
        title: await titleOf(target, deps),
        id: digest.id,
      }),
    })),
  )
  const links = oldest.flatMap(({ messages: [message] }, index): PostBlock[] => {
    const url = message?.channel.platform === platform.name ? platform.linkTo(message) : null
    return url ? [{ kind: 'link', text: words('queue-card', { number: index + 1 }), url }] : []
  })
  return [
    ...said(words('queue-approval', { count })).blocks,
    { kind: 'list', ordered: true, items },
    ...links,
  ]
}

type Listed = { readonly count: number; readonly newest: readonly Delivery[] }

const listed = (
  scopes: readonly string[] | null,
  states: readonly DeliveryState[],
  { store, clock }: CommandDeps,
): Promise<Listed> => store.outbox.list(scopes, states, { limit: SHOWN, since: clock.now() - RECENT_MS })

/** One line for each delivery, with the buttons that settle it. */
async function section(
  heading: string,
  { count, newest }: Listed,
  answers: readonly Answer[],
  deps: CommandDeps,
): Promise<readonly PostBlock[]> {
  if (count === 0) return []
  const lines = await Promise.all(newest.map((delivery) => queueLine(delivery, deps)))
  const buttons = newest.flatMap((delivery, index) =>
    answers.map((answer) => button(answer, delivery, index + 1, deps)),
  )
  return [
    ...said(deps.words(heading, { count })).blocks,
    { kind: 'list', ordered: true, items: lines.map((text) => ({ text })) },
    { kind: 'buttons', buttons },
  ]
}

type Answer = 'there' | 'again' | 'try'

function button(answer: Answer, { token }: Delivery, number: number, { words }: CommandDeps): PostButton {
  const label = words(answer === 'try' ? 'try-again' : `doubt-${answer}`)
  return {
    label: `${number}. ${label}`,
    command: 'settle',
    argument: `${token}.${answer === 'there' ? 'there' : 'again'}`,
  }
}
