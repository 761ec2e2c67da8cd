import type { PostBlock } from '../model/post.ts'
import { soonIn } from '../model/when-in.ts'
import { type CommandDeps, said } from './command.ts'
import { titleOf } from './title-of.ts'

/** So many channels are shown. */
const SHOWN = 5

/** "12 digests wait for the roundup of @news at 18:00 UTC." [Post now], a channel each. */
export async function roundupBlocks(
  scopes: readonly string[] | null,
  deps: CommandDeps,
): Promise<readonly PostBlock[]> {
  const { store, words, clock, settingsOf } = deps
  const now = clock.now()
  const waiting = (await store.roundups.waiting(scopes)).slice(0, SHOWN)
  const lines = await Promise.all(
    waiting.map(async ({ channel, count, due, token }): Promise<readonly PostBlock[]> => {
      const { settings } = await settingsOf(channel)
      const title = await titleOf(channel, deps)
      const when = soonIn(settings.timezone, Math.max(due, now), now, words)
      return [
        ...said(words('queue-roundup', { count, title, when })).blocks,
        {
          kind: 'buttons',
          buttons: [
            {
              label: waiting.length > 1 ? `${title}: ${words('held-now')}` : words('held-now'),
              command: 'held',
              argument: `${token}.all`,
            },
          ],
        },
      ]
    }),
  )
  return lines.flat()
}
