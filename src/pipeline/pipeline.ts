/**
 * The table of contents: a source is collected, distilled, grounded and presented. Each stage gives
 * the next noun; what is saved is saved here, between stages.
 */
import { readArticle } from '../language/read.ts'
import type { Article, Problem } from '../model/article.ts'
import { type Digest, type Rejection, shortId } from '../model/digest.ts'
import type { Source } from '../model/source.ts'
import type { Emit } from '../ports.ts'
import type { Wanted } from '../sections/section.ts'
import { type CollectDeps, collect } from './collect/collect.ts'
import { distillExtractive } from './distill/extractive/extractive.ts'
import { type GroundLimits, ground } from './ground/ground.ts'

export interface PipelineDeps extends CollectDeps {
  readonly emit: Emit
  readonly quotes: GroundLimits
}

/** What became of a source: a digest, or the article and why there is none. */
export type Outcome =
  | {
      readonly kind: 'digested'
      readonly article: Article
      readonly digest: Digest
      readonly rejected: readonly Rejection[]
    }
  | { readonly kind: 'refused'; readonly article: Article; readonly problem: Problem }

/** Source → Article → Draft → Digest. Faults: a source without any text. */
export async function digestSource(source: Source, wanted: Wanted, deps: PipelineDeps): Promise<Outcome> {
  const article = await collect(source, deps)
  if (article.problem) return { kind: 'refused', article, problem: article.problem }
  const reading = readArticle(article)
  const draft = distillExtractive(reading, wanted)
  const { digest, rejected } = ground(draft, article, {
    emit: deps.emit,
    limits: deps.quotes,
    digestId: shortId(article.hash),
  })
  return { kind: 'digested', article, digest, rejected }
}
