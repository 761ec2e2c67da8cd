import { createHash } from 'node:crypto'
import { languageOf } from '../../language/language.ts'
import { loadLanguage } from '../../language/languages.ts'
import type { Article } from '../../model/article.ts'
import type { SourceContext } from '../../model/source.ts'
import type { CollectDeps } from './collect-deps.ts'
import type { Gathered } from './gathered.ts'
import { problemOf } from './problem-of.ts'

/**
 * The article that a gathered text is; what the submitter said wins over what the page says. Its
 * language is ready to be read when this resolves.
 */
export async function articleOf(
  gathered: Gathered,
  context: SourceContext,
  deps: Pick<CollectDeps, 'limits' | 'words'>,
): Promise<Article> {
  const { text, blocks, byline, publisher, canonicalUrl, image } = gathered
  // The text itself is the better witness: templates often declare a language nobody writes in.
  const language = (await languageOf(text)) ?? primarySubtag(gathered.language)
  await loadLanguage(language)
  return {
    title: context.title ?? gathered.title,
    byline,
    publisher,
    publishedAt: context.publishedAt ?? gathered.publishedAt,
    language,
    url: context.url ?? gathered.url,
    canonicalUrl,
    image,
    text,
    blocks,
    hash: hashOf(text),
    problem: problemOf(text, language, gathered.suspicion, deps),
  }
}

/** The same for the same words, however they are spaced. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/gu, '')).digest('hex')
}

const primarySubtag = (tag: string | null): string | null =>
  tag?.match(/^[a-z]{2,3}(?![a-z])/i)?.[0].toLowerCase() ?? null
