/**
 * The table of contents: a source is collected, distilled and grounded, each stage giving the next
 * noun. The jobs save what comes of it; jobs/publish-job.ts presents and publishes it.
 */
import { isCorrectionNote } from '../language/correction-note.ts'
import { loadLanguage } from '../language/languages.ts'
import { readArticle } from '../language/read.ts'
import type { Article, Problem } from '../model/article.ts'
import { type Digest, type GroundedClaim, type Rejection, shortId } from '../model/digest.ts'
import type { Language } from '../model/language.ts'
import type { Reading } from '../model/reading.ts'
import type { Source } from '../model/source.ts'
import type { Translation } from '../model/translation.ts'
import type { Emit } from '../ports.ts'
import type { Wanted } from '../sections/section.ts'
import { collect } from './collect/collect.ts'
import type { CollectDeps } from './collect/collect-deps.ts'
import { distillExtractive } from './distill/extractive/extractive.ts'
import type { ModelEngine, Request } from './distill/model/engine.ts'
import { claimFor } from './ground/claim-for.ts'
import { type Compared, compare } from './ground/compare.ts'
import { type GroundLimits, ground } from './ground/ground.ts'
import { translatedLines } from './ground/translated/translated-lines.ts'

export interface DistillDeps extends CollectDeps {
  readonly emit: Emit
  readonly quotes: GroundLimits
  /** The engine with a model; absent: the extractive one. */
  readonly model?: ModelEngine | undefined
}

/** What became of a source: a digest, or the article and why there is none. */
export type Distilled =
  | {
      readonly kind: 'digested'
      readonly article: Article
      readonly digest: Digest
      readonly rejected: readonly Rejection[]
    }
  | { readonly kind: 'refused'; readonly article: Article; readonly problem: Problem }

/** Source → Article → Draft → Digest. Faults: a source without any text. */
export async function digestSource(source: Source, wanted: Wanted, deps: DistillDeps): Promise<Distilled> {
  const article = await collect(source, deps)
  return article.problem
    ? { kind: 'refused', article, problem: article.problem }
    : { kind: 'digested', article, ...(await digestArticle(article, wanted, NOBODY, deps)) }
}

/** Whoever runs the command line is no channel. */
const NOBODY: Request = { channel: '', scope: null }

/** Article → Draft → Digest. Pure but for what it emits, a model that is asked, and its language, loaded once. */
export async function digestArticle(
  article: Article,
  wanted: Wanted,
  request: Request,
  deps: DistillDeps,
): Promise<{
  readonly digest: Digest
  readonly rejected: readonly Rejection[]
  readonly fellBack: string | null
}> {
  await loadLanguage(article.language)
  const reading = readArticle(article)
  const { draft, rejected, fellBack } = await draftOf(reading, article, wanted, request, deps)
  const grounded = ground(draft, article, {
    emit: deps.emit,
    limits: deps.quotes,
    digestId: shortId(article.hash),
    reading,
  })
  return { digest: grounded.digest, rejected: [...rejected, ...grounded.rejected], fellBack }
}

/** What an engine proposes. The one with a model is loaded when it is used. */
async function draftOf(
  reading: Reading,
  article: Article,
  wanted: Wanted,
  request: Request,
  { model: engine, emit, signal }: DistillDeps,
) {
  if (!engine) return { draft: distillExtractive(reading, wanted), rejected: [], fellBack: null }
  const { distillModel } = await import('./distill/model/distill-model.ts')
  return distillModel(reading, article, wanted, { engine, request: { ...request, signal }, emit })
}

/** What is to be translated, for whom, and what stands translated already. */
export interface Translating {
  readonly language: Language
  /** Names the digest and its revision. */
  readonly about: string
  readonly before: Translation | null
}

/**
 * A digest's lines in another language: what a model gives, as far as code can check it. A line that fails
 * a check stays in the article's language, a claim of responsibility and what answers it together.
 */
export async function translateDigest(
  digest: Digest,
  article: Article,
  { language, about, before }: Translating,
  request: Pick<Request, 'channel' | 'signal'>,
  { engine, emit }: { readonly engine: ModelEngine; readonly emit: Emit },
): Promise<{ readonly translation: Translation; readonly fellBack: string | null }> {
  await loadLanguage(article.language)
  const { sinceBefore, sourceLines, translate } = await import('./distill/translate/translate.ts')
  const all = sourceLines(digest, article.text, engine.limits.maxOutputTokens)
  const { standing, lines } = sinceBefore(all, before)
  if (lines.length === 0) return { translation: { language, lines: standing }, fellBack: null }
  const asking = { lines, language, about, hash: article.hash }
  const said = await translate(asking, engine, { ...request, scope: null })
  if ('failed' in said) {
    emit({ type: 'model.fell-back', why: said.failed })
    return { translation: { language, lines: standing }, fellBack: said.failed }
  }
  const { passed, refused } = await translatedLines(lines, said.answer, article, language)
  for (const refusal of refused) emit({ type: 'translation.dropped', ...refusal })
  return { translation: { language, lines: [...standing, ...passed] }, fellBack: null }
}

/** A line of somebody's, where the article says just that; see ground/claim-for.ts. */
export async function claimIn(
  text: string,
  article: Article,
  options: { readonly title: boolean },
): Promise<GroundedClaim | null> {
  await loadLanguage(article.language)
  return claimFor(text, article, options)
}

/**
 * What of a digest its article, as it reads now, no longer bears out; see ground/compare.ts. Where a line is
 * gone, sources and timeline are read anew: a word that changed in a sentence must not cost its speaker.
 */
export async function compareWith(digest: Digest, article: Article, deps: DistillDeps): Promise<Compared> {
  await loadLanguage(article.language)
  const compared = compare(digest, article)
  if (compared.changes.length === 0) return compared
  const wanted = { points: 2 } as const
  const { digest: anew } = await digestArticle(article, wanted, NOBODY, { ...deps, model: undefined })
  const { claims } = compared.moved
  const fuller = (section: 'timeline' | 'sources') =>
    anew.claims[section].length < claims[section].length ? claims[section] : anew.claims[section]
  const sections = { timeline: fuller('timeline'), sources: fuller('sources') }
  return { ...compared, moved: { ...compared.moved, claims: { ...claims, ...sections } } }
}

/** What an article says about a correction of it, and did not say before; null when it says nothing new. */
export function correctionNote(article: Article, before: Article | null): string | null {
  const paragraphs = article.blocks.map(({ start, end }) => article.text.slice(start, end).trim())
  return paragraphs.find((one) => isCorrectionNote(one) && !before?.text.includes(one)) ?? null
}
