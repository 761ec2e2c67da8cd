import type { Channel } from '../model/channel.ts'
import type { Digest } from '../model/digest.ts'
import { dayIn } from '../model/local-time.ts'
import type { Delivery } from '../model/outbox.ts'
import type { Post } from '../model/post.ts'
import { atRevision, type Revision } from '../model/revision.ts'
import { withTranslation } from '../model/translation.ts'
import type { Words } from '../model/words.ts'
import { present } from '../pipeline/present/present.ts'
import { withOffers } from '../pipeline/present/with-offers.ts'
import type { Platform } from '../ports.ts'
import type { JobDeps } from './job-deps.ts'
import { type TranslationDeps, translationOf } from './translation-of.ts'

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
  const made = await deps.store.digests.get(delivery.digestId)
  const revised = made && (await deps.store.revisions.get(made.id, revision))
  const stored = made && atRevision(made, revised)
  const article = stored && (await deps.store.articles.get(stored.articleId))
  if (!stored || !article) return null
  const translation = await translationOf(delivery, { stored, revision }, within, deps)
  const said = translation ? withTranslation(stored.digest, translation) : stored.digest
  const digest = await datedIn(delivery.channel, said, revised, deps)
  const words = await wordsFor(delivery, deps)
  const { post } = present(digest, article, {
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

/** The day of its last correction is that of the channel's zone. */
async function datedIn(
  channel: Channel,
  digest: Digest,
  revised: Pick<Revision, 'at'> | null,
  { settingsOf }: Pick<JobDeps, 'settingsOf'>,
): Promise<Digest> {
  if (!revised || digest.corrected === undefined) return digest
  const { settings } = await settingsOf(channel)
  return { ...digest, corrected: dayIn(settings.timezone, revised.at) }
}
