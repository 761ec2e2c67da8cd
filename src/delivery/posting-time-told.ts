import { heldPost } from '../model/held-post.ts'
import type { Delivery } from '../model/outbox.ts'
import type { PostingRules } from '../model/posting-time.ts'
import type { Clock } from '../ports.ts'
import { type ReportDeps, titleOf } from './report.ts'

/** Tells the one who asked, if somebody did, why a post waits, and lets them have it now. */
export async function tellHeld(
  delivery: Delivery,
  rules: PostingRules,
  deps: ReportDeps & { readonly clock: Pick<Clock, 'now'> },
): Promise<void> {
  const { notice } = delivery
  if (!notice || delivery.held === null) return
  const words = await deps.wordsOf(notice.channel)
  const title = await titleOf(delivery, { ...deps, words })
  const post = heldPost(delivery, rules, { title, now: deps.clock.now(), words })
  await deps.platforms.get(notice.channel.platform)?.edit(notice, post)
}
