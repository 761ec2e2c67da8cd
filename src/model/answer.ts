import { type Article, type ArticleFacts, factsOf } from './article.ts'
import type { Claim, Digest, Rejection } from './digest.ts'
import type { Reading, ReasonItem } from './reading.ts'
import type { Span } from './span.ts'

/**
 * The JSON that the command line answers with. These names and shapes are promises to those who
 * pipe it: add to them, change one only with a note in the CHANGELOG.
 */
export interface DigestAnswer {
  readonly digest: {
    readonly id: string
    readonly headline: Claim | null
    readonly keyPoints: readonly Claim[]
    readonly reasons: {
      readonly promised: number | null
      readonly found: number
      readonly items: readonly Claim[]
    }
    readonly timeline: readonly Claim[]
    readonly sources: readonly Claim[]
    readonly wording: Digest['wording']
    readonly engine: Digest['engine']
    readonly part?: Digest['part']
    readonly article: ArticleFacts & { readonly text?: string }
  }
  readonly rejected: readonly Rejection[]
}

export function digestAnswer(
  digest: Digest,
  rejected: readonly Rejection[],
  article: Article,
  withText: boolean,
): DigestAnswer {
  const { id, claims, reasons, wording, engine, part } = digest
  return {
    digest: {
      id,
      headline: claims.headline[0] ?? null,
      keyPoints: claims['key-points'],
      reasons: { ...reasons, items: claims.reasons },
      timeline: claims.timeline,
      sources: claims.sources,
      wording,
      engine,
      ...(part ? { part } : {}),
      article: { ...factsOf(article), ...(withText ? { text: article.text } : {}) },
    },
    rejected,
  }
}

/** What the language layer saw; offsets point into the text as given. */
export function readingAnswer(reading: Reading) {
  const { text, language, sentences, names, dates, events, quotes, sources, causes, reasons } = reading
  return {
    language,
    sentences,
    names,
    dates: dates.map(({ start, end, type, value }) => ({ start, end, type, value })),
    events: events.map(({ date, basis, start, end }) => ({ date, basis, start, end })),
    quotes,
    sources: sources.map(({ name, kind, role }) => ({ name, kind, role })),
    causes,
    reasons: { promised: reasons.promised, items: reasons.items.map((item) => reasonAnswer(text, item)) },
  }
}

function reasonAnswer(text: string, { title, evidence, owner }: ReasonItem) {
  return { title: title && text.slice(...title), evidence: hull(evidence) ?? title ?? [0, 0], owner }
}

/** From the first span's start to the last one's end. */
function hull(spans: readonly Span[]): Span | null {
  const [first, last] = [spans[0], spans.at(-1)]
  return first && last ? [first[0], last[1]] : null
}
