import { countWords } from '../../language/words.ts'
import type { Article } from '../../model/article.ts'
import { Fault } from '../../model/fault.ts'
import type { Source } from '../../model/source.ts'
import { articleOf } from './article-of.ts'
import type { CollectDeps } from './collect-deps.ts'
import { gather } from './collectors/index.ts'

/**
 * Reads a source into an article. Throws a fault only when there is no text at all; a text that
 * makes no digest comes back with its `problem`.
 */
export async function collect(source: Source, deps: CollectDeps): Promise<Article> {
  deps.emit({ type: 'source.collecting', what: nameOf(source) })
  const gathered = await gather(source, deps)
  if (!/[\p{L}\p{N}]/u.test(gathered.text)) throw new Fault(gathered.suspicion ?? 'empty')
  const article = await articleOf(gathered, source.context ?? {}, deps)
  deps.emit({
    type: 'article.collected',
    hash: article.hash,
    words: countWords(article.text, article.language),
  })
  return article
}

function nameOf(source: Source): string {
  if (source.kind === 'file') return source.path
  if (source.kind === 'url') return source.url
  return source.context?.url ?? source.kind
}
