import { answering, type Command, refusing } from './command.ts'
import { whichDigest } from './which-digest.ts'

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
    const { url } = stored.digest.article
    if (!url) return refusing(words('check-pasted'))
    const id = `${platform.name}-${call.id}`
    // The row first, then the answer, then the job.
    if (!(await store.watches.ask(stored.id, { id, channel: call.channel }, GAP_MS)))
      return refusing(words('check-soon'))
    const headline = stored.digest.claims.headline[0]?.text ?? ''
    const reading = words('check-reading', { headline, id: stored.digest.id, host: new URL(url).hostname })
    const notice = await platform.answer(
      call,
      { blocks: [{ kind: 'paragraph', text: reading }] },
      { toOne: true },
    )
    if (notice) await store.watches.tell(stored.id, id, notice)
    await queue.add({ kind: 'recheck', id: stored.id })
    return { kind: 'silent' }
  },
}
