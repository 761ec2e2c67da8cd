import type { Article } from '../model/article.ts'
import type { Channel } from '../model/channel.ts'
import type { Digest } from '../model/digest.ts'
import { dayIn } from '../model/local-time.ts'
import type { Delivery } from '../model/outbox.ts'
import { atRevision, type Revision } from '../model/revision.ts'
import { withTranslation } from '../model/translation.ts'
import type { JobDeps } from './job-deps.ts'
import { type TranslationDeps, translationOf } from './translation-of.ts'

/** A delivery's digest as it stands at a revision, in its channel's language and days; null when it is gone. */
export async function shownDigest(
  delivery: Delivery,
  revision: number,
  within: number,
  deps: Pick<JobDeps, 'settingsOf'> & TranslationDeps,
): Promise<{ readonly digest: Digest; readonly article: Article } | null> {
  const made = await deps.store.digests.get(delivery.digestId)
  const revised = made && (await deps.store.revisions.get(made.id, revision))
  const stored = made && atRevision(made, revised)
  const article = stored && (await deps.store.articles.get(stored.articleId))
  if (!stored || !article) return null
  const translation = await translationOf(delivery, { stored, revision }, within, deps)
  const said = translation ? withTranslation(stored.digest, translation) : stored.digest
  return { digest: await datedIn(delivery.channel, said, revised, deps), article }
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
