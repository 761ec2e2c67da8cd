import { needsApproval } from '../model/approval.ts'
import type { Feed } from '../model/feed.ts'
import { dayIn } from '../model/local-time.ts'
import { firstTime, nextDay } from '../model/posting-time.ts'
import { nextRoundup, roundupTimesIn } from '../model/roundup-times.ts'
import { soonIn } from '../model/when-in.ts'
import type { Words } from '../model/words.ts'
import type { Store } from '../ports.ts'
import type { PostingTimeDeps } from './posting-time.ts'

/** Why what a feed brings does not appear at once in its channel, as things stand, in words; null: it does. */
export async function feedWaits(
  { channel }: Pick<Feed, 'channel'>,
  taken: number,
  {
    settingsOf,
    clock,
    store,
  }: Pick<PostingTimeDeps, 'settingsOf' | 'clock'> & {
    readonly store: { readonly outbox: Pick<Store['outbox'], 'places'> }
  },
): Promise<((words: Words) => string) | null> {
  const { settings } = await settingsOf(channel)
  const now = clock.now()
  if (taken === 0) return null
  if (needsApproval(settings, { feed: true })) return (words) => words('feed-waits-approval', { taken })
  const at = (key: 'feed-waits-roundup' | 'feed-waits-hours', due: number) => (words: Words) =>
    words(key, { taken, when: soonIn(settings.timezone, due, now, words) })
  const roundup = nextRoundup(now, roundupTimesIn(settings.roundup) ?? [], settings.timezone)
  // It keeps to the channel's hours, too.
  if (roundup !== null) return at('feed-waits-roundup', firstTime(roundup, settings))
  const first = firstTime(now, settings)
  if (first > now) return at('feed-waits-hours', first)
  const full =
    settings.cap > 0 && (await store.outbox.places(channel, dayIn(settings.timezone, now))) >= settings.cap
  return full ? at('feed-waits-hours', nextDay(now, settings)) : null
}
