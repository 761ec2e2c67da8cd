import type { Call } from '../model/call.ts'
import { answering, type Command, type CommandDeps, refusing } from './command.ts'
import { type Found, whichDigest } from './which-digest.ts'

/** An article is asked for so often at most (ms), whoever asks. */
const GAP_MS = 60_000

/** /check [id]: reads the article of a posted digest again, now, and says what became of it. */
export const check: Command = {
  name: 'check',
  role: 'moderator',
  menus: ['group', 'channel'],
  toOne: true,
  options: [{ name: 'id', kind: 'text' }],
  onMessage: true,
  logged: ({ argument, via }) => (via === 'command' && /^#?[a-z2-9]{4,8}$/i.test(argument) ? argument : ''),
  run: async (call, deps) => {
    const { store, queue, platform, words } = deps
    const which = await whichDigest(call, call.options['id'] ?? call.argument, deps)
    if (typeof which === 'string') return answering(words(`digest-${which}`))
    const { stored } = which
    if (!stored.digest.article.url) return refusing(words('check-pasted'))
    const id = `${platform.name}-${call.id}`
    // The row first, then the answer, then the job.
    const asked = await store.watches.ask(stored.id, { id, channel: call.channel }, GAP_MS)
    if (!asked) return refusing(words('check-soon'))
    if (!asked.notice) await answer(which, id, call, deps)
    await queue.add({ kind: 'recheck', id: stored.id })
    return { kind: 'silent' }
  },
}

async function answer({ stored }: Found, by: string, call: Call, deps: CommandDeps): Promise<void> {
  const { store, platform, words } = deps
  const { claims, article, id } = stored.digest
  const headline = claims.headline[0]?.text ?? ''
  const text = words('check-reading', { headline, id, host: new URL(article.url ?? '').hostname })
  const notice = await platform.answer(call, { blocks: [{ kind: 'paragraph', text }] }, { toOne: true })
  if (notice) await store.watches.tell(stored.id, by, notice)
}
