import type { ChannelSettings } from './channel-settings.ts'
import type { Delivery } from './outbox.ts'
import type { Post } from './post.ts'
import { isQuiet, rangesIn } from './posting-hours.ts'
import { soonIn } from './when-in.ts'
import type { Words } from './words.ts'

/** "It is quiet hours in @news until 07:00 UTC. The post goes then." [Post now] [Do not post] */
export function heldPost(
  { token, due, held }: Pick<Delivery, 'token' | 'due' | 'held'>,
  { timezone, quiet, cap }: Pick<ChannelSettings, 'timezone' | 'quiet' | 'cap'>,
  { title, now, words }: { readonly title: string; readonly now: number; readonly words: Words },
): Post {
  const untilQuiet = isQuiet(due - 1, { windows: [], quiet: rangesIn(quiet) ?? [] }, timezone)
  const why = held === 'cap' || held === 'roundup' ? held : untilQuiet ? 'quiet' : 'windows'
  const when = soonIn(timezone, due, now, words)
  return {
    blocks: [
      { kind: 'paragraph', text: words(`held-${why}`, { title, when, cap }) },
      {
        kind: 'buttons',
        buttons: [
          { label: words('held-now'), command: 'held', argument: `${token}.now` },
          { label: words('held-never'), command: 'held', argument: `${token}.never` },
        ],
      },
    ],
  }
}
