import { reportModel } from '../delivery/report-model.ts'
import { scopeOf } from '../model/channel.ts'
import type { Delivery } from '../model/outbox.ts'
import type { Translation } from '../model/translation.ts'
import { translateDigest } from '../pipeline/pipeline.ts'
import type { StoredDigest } from '../ports.ts'
import { inTime } from './in-time.ts'
import type { JobDeps } from './job-deps.ts'

/** Whether a delivery's channel asks for one language, whatever the article's is. */
export const mayBeTranslated = ({ style }: Pick<Delivery, 'style'>): boolean =>
  (style?.language ?? 'article') !== 'article'

/** The digest as it stands at a revision, and its article. */
export interface Standing {
  readonly stored: Pick<StoredDigest, 'id' | 'articleId' | 'digest'>
  readonly revision: number
}

/**
 * The words in which a delivery's lines stand, where its channel has another language than the article;
 * null: the article's. Asked for once, and kept before anything is sent: whoever sends, edits or looks for
 * the post later has the same words. Whatever the model does, it ends within so many milliseconds.
 */
export async function translationOf(
  delivery: Pick<Delivery, 'id' | 'channel' | 'style' | 'shown'>,
  { stored, revision }: Standing,
  within: number,
  deps: TranslationDeps,
): Promise<Translation | null> {
  const language = delivery.style?.language ?? 'article'
  const from = stored.digest.article.language
  if (language === 'article' || from === null || from === language) return null
  const { translations, articles } = deps.store
  const kept = await translations.get(delivery.id, revision)
  if (kept) return kept
  const reader = scopeOf(delivery.channel)
  const engine = deps.modelFor(reader)
  const article = engine && within > 0 ? await articles.get(stored.articleId) : null
  if (!engine || !article) return translations.settle(delivery.id, revision, { language, lines: [] })
  // What stands in the post already keeps its words.
  const before = revision > delivery.shown ? await translations.get(delivery.id, delivery.shown) : null
  const about = `${stored.id} ${revision}`
  const made = await inTime(within, deps, [deps.stopping], (signal) =>
    translateDigest(
      stored.digest,
      article,
      { language, about, before },
      { channel: reader, signal },
      { engine, emit: deps.emit },
    ),
  )
  if (made.fellBack) await reportModel(made.fellBack, deps)
  // A stop is no answer: whoever goes on asks again.
  if (made.fellBack && deps.stopping.aborted) return null
  return translations.settle(delivery.id, revision, made.translation)
}

export type TranslationDeps = Pick<
  JobDeps,
  'store' | 'modelFor' | 'emit' | 'sleep' | 'stopping' | 'clock' | 'words' | 'wordsOf' | 'platforms'
>
