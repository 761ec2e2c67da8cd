import type { Article } from '../../../model/article.ts'
import type { Draft, Rejection } from '../../../model/digest.ts'
import type { Reading } from '../../../model/reading.ts'
import type { Emit } from '../../../ports.ts'
import type { Wanted } from '../../../sections/section.ts'
import { distillExtractive } from '../extractive/extractive.ts'
import { type Answer, answerIn } from './answer.ts'
import { ask } from './ask.ts'
import { chosenIn } from './draft-of.ts'
import type { ModelEngine, Request } from './engine.ts'
import { type Answered, keptAnswer } from './kept-answer.ts'
import { type Numbered, numbered } from './numbered.ts'
import { questionOf } from './prompt-of.ts'

/** Raised when the same answer of a model may become another draft: digests remember it. */
const VERSION = '1'

export interface Distilled {
  readonly draft: Draft
  /** What the model asked for and the article does not give. */
  readonly rejected: readonly Rejection[]
  /** Why the draft is the extractive engine's; null when it is the model's. */
  readonly fellBack: string | null
}

/**
 * The engine with a model: it chooses sentences by number and may shorten them; one question, and one
 * more when the answer cannot be used. Where that fails the digest is the extractive engine's, and says
 * so. Never throws for what a model did.
 */
export async function distillModel(
  reading: Reading,
  article: Pick<Article, 'title' | 'hash'>,
  wanted: Wanted,
  deps: { readonly engine: ModelEngine; readonly request: Request; readonly emit: Emit },
): Promise<Distilled> {
  const { engine, request, emit } = deps
  const extractive = distillExtractive(reading, wanted)
  const sentences = numbered(reading, engine.limits.maxInputTokens)
  const points = wanted.points ?? Math.max(2, extractive.claims['key-points'].length)
  const key = [
    request.scope ?? '',
    article.hash,
    points,
    engine.prompts.version,
    engine.model.name,
    // Somebody wants another choice: what was kept is not that.
    ...(wanted.again === undefined ? [] : [`again ${wanted.again}`]),
  ].join(' ')
  const answered = await keptAnswer(key, engine, request, answerIn, () =>
    answerTo(sentences, article, points, engine, request),
  )
  if ('failed' in answered) {
    emit({ type: 'model.fell-back', why: answered.failed })
    return { draft: extractive, rejected: [], fellBack: answered.failed }
  }
  const { claims, rejected: refused } = chosenIn(answered.answer, points, reading, sentences, extractive)
  for (const refusal of refused) emit({ type: 'claim.dropped', ...refusal })
  const rejected = refused.map(({ section: _section, ...rejection }): Rejection => rejection)
  const { read, of } = sentences.part
  const draft: Draft = {
    claims,
    reasons: extractive.reasons,
    instead: extractive.claims,
    engine: {
      name: 'model',
      version: `${VERSION} ${engine.model.name}`,
      promptVersion: engine.prompts.version,
    },
    ...(read < of ? { part: { read, of } } : {}),
  }
  return { draft, rejected, fellBack: null }
}

/** The first answer that can be used whole; the second question says what was wrong with the first answer. */
async function answerTo(
  sentences: Numbered,
  { title, hash }: Pick<Article, 'title' | 'hash'>,
  points: number,
  engine: ModelEngine,
  request: Request,
): Promise<Answered<Answer>> {
  let problem: string | null = null
  let best: Answer | null = null
  for (let call = 0; call < MAX_CALLS; call += 1) {
    const about = { title, hash, points, maxTokens: engine.limits.maxOutputTokens }
    const reply = await ask(questionOf(engine.prompts, sentences, about, problem), engine, request)
    if (reply.kind === 'failed') return best ? kept(best) : { failed: `${reply.why}: ${reply.detail}` }
    const read = answerIn(reply.text)
    problem = 'problem' in read ? read.problem : strangeIn(read.answer, sentences)
    if ('answer' in read && problem === null) return kept(read.answer)
    if ('answer' in read) best = read.answer
  }
  return best ? kept(best) : { failed: `broken: ${problem}` }
}

const kept = (answer: Answer): Answered<Answer> => ({ answer, kept: JSON.stringify(answer) })

/** One question and one repair: at a minute a call a digest waits two minutes at most. */
const MAX_CALLS = 2

/** What an answer names that is not there; null when all is. */
function strangeIn(answer: Answer, { offered, cuts }: Numbered): string | null {
  const { headline, keyPoints, reasons, timeline, sources } = answer
  const numbers = [
    ...(headline.sentence === null ? [] : [headline.sentence]),
    ...keyPoints.flatMap((point) => point.sentences),
    ...reasons.map(({ sentence }) => sentence),
    ...timeline,
    ...sources,
  ]
  const missing = [...new Set(numbers)].filter((number) => !offered.has(number - 1))
  if (missing.length > 0) return `there is no sentence ${missing.slice(0, 5).join(', ')}`
  const odd = keyPoints.flatMap((point) => point.cuts).some((name) => !cuts.has(name))
  return odd ? 'it left out parts that may not be left out' : null
}
