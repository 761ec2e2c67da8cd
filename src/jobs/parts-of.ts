import type { Delivery } from '../model/outbox.ts'
import type { Post } from '../model/post.ts'
import { isRoundup } from '../model/roundup.ts'
import type { Words } from '../model/words.ts'
import { present } from '../pipeline/present/present.ts'
import { withOffers } from '../pipeline/present/with-offers.ts'
import type { Platform } from '../ports.ts'
import type { JobDeps } from './job-deps.ts'
import { roundupPost } from './roundup-post.ts'
import { shownDigest } from './shown-digest.ts'
import type { TranslationDeps } from './translation-of.ts'

/** So long a lane, or a copy that is being corrected, waits for a translation (ms). */
const IN_HAND_MS = 20_000

/** The messages that a delivery is made of at a revision, always the same; null when its digest is gone. */
export async function partsOf(
  delivery: Delivery,
  platform: Pick<Platform, 'split'>,
  deps: Pick<JobDeps, 'budget' | 'settingsOf' | 'languages'> & TranslationDeps,
  revision = delivery.shown,
  within = IN_HAND_MS,
): Promise<readonly Post[] | null> {
  const words = await wordsFor(delivery, deps)
  if (isRoundup(delivery)) {
    const post = await roundupPost(delivery, revision, { platform, words, within }, deps)
    return post && platform.split(post, delivery.channel)
  }
  const shown = await shownDigest(delivery, revision, within, deps)
  if (!shown) return null
  const { post } = present(shown.digest, shown.article, {
    budget: deps.budget,
    words,
    token: delivery.token,
    style: delivery.style,
  })
  const submission = delivery.form === 'preview' ? await deps.store.submissions.get(delivery.intent) : null
  const whole = submission ? withOffers(post, submission.offers, delivery.token, words) : post
  return platform.split(whole, delivery.channel)
}

/**
 * A post goes out, and is looked for, in the words that its channel had when it was made, so that all its
 * parts are the same whenever they are sent. Once it is there, an edit takes the words of today, all of it.
 */
async function wordsFor(
  { state, style, channel }: Delivery,
  { settingsOf, languages }: Pick<JobDeps, 'settingsOf' | 'languages'>,
): Promise<Words> {
  if (style && state !== 'posted') return languages.wordsIn(style.interface)
  return languages.wordsIn((await settingsOf(channel)).settings.interface)
}
