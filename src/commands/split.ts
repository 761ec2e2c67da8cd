import type { Call } from '../model/call.ts'
import { channelKey } from '../model/channel.ts'
import { listed } from '../model/joined.ts'
import type { Delivery } from '../model/outbox.ts'
import type { PostBlock } from '../model/post.ts'
import { isRoundup, type RoundupMember } from '../model/roundup.ts'
import { OPERATORS } from '../model/setting.ts'
import type { StoredDigest } from '../ports.ts'
import { byToken } from './by-token.ts'
import { answering, type Command, type CommandDeps, type Reply, refusing, said } from './command.ts'
import { logElsewhere } from './log-elsewhere.ts'
import { roleIn } from './roles.ts'
import { publicTitleOf, titleOf } from './title-of.ts'

/** So many stories are offered: a message takes no more buttons. */
const SHOWN = 20

/** The button under a roundup that lists reports as one story: which of them is none, and then it is told apart. */
export const split: Command = {
  name: 'split',
  role: 'anybody',
  menus: [],
  buttonOnly: true,
  toOne: true,
  run: async (call, deps) => {
    const { words, store, queue } = deps
    const [token = '', first = ''] = call.argument.split('.')
    const roundup = await byToken(token, call, deps)
    if (!roundup || !isRoundup(roundup) || roundup.state === 'removed')
      return answering(words('button-stale'))
    if (!(await may(call, roundup, deps)))
      return refusing(words('split-denied', { title: await publicTitleOf(roundup.channel, deps) }))
    if (first === '') return asking(roundup, deps)
    await store.roundups.apart(roundup.id, first)
    await queue.add({ kind: 'correct', id: roundup.id })
    const entry = { at: deps.clock.now(), person: call.person, action: 'split', outcome: 'done' } as const
    await logElsewhere(roundup.channel, call, entry, deps)
    return {
      kind: 'replace',
      post: said(words('split-done', { title: await titleOf(roundup.channel, deps) })),
    }
  },
}

async function may(call: Call, { channel }: Delivery, deps: CommandDeps): Promise<boolean> {
  if ((await deps.store.settings.get(OPERATORS)) === channelKey(call.channel)) return true
  return (await roleIn(call.person, channel, deps)) === 'moderator'
}

/** The stories that stand together, a button for each. */
async function asking({ id, revision, token }: Delivery, deps: CommandDeps): Promise<Reply> {
  const { words, store } = deps
  const stories = ((await store.roundups.stories(id, revision)) ?? []).filter(({ length }) => length > 1)
  if (stories.length === 0) return answering(words('split-none'))
  const shown = stories.slice(0, SHOWN)
  const items = await Promise.all(shown.map(async (story) => ({ text: await lineOf(story, deps) })))
  const buttons = shown.map(([first], index) => ({
    label: words('split-one', { number: index + 1 }),
    command: 'split',
    argument: `${token}.${first?.delivery ?? ''}`,
  }))
  const blocks: PostBlock[] = [
    ...said(words('split-which')).blocks,
    { kind: 'list', ordered: true, items },
    { kind: 'buttons', buttons },
  ]
  return { kind: 'answer', post: { blocks } }
}

async function lineOf(story: readonly RoundupMember[], { store, words }: CommandDeps): Promise<string> {
  const digests = await Promise.all(story.map(({ digestId }) => store.digests.get(digestId)))
  const [first, ...others] = digests.flatMap((digest) => digest ?? [])
  const outlets = others.map(({ digest: { article, id } }: StoredDigest) => article.publisher ?? id)
  return words('split-line', {
    headline: first?.digest.claims.headline[0]?.text ?? '',
    outlets: listed(outlets, words),
  })
}
