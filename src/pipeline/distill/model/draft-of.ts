import { claimsResponsibility } from '../../../language/responsibility.ts'
import { danglingAt } from '../../../language/salience.ts'
import { applyCuts } from '../../../language/trim.ts'
import {
  type Claim,
  type Claims,
  type Draft,
  evidenceAt,
  type Rejection,
  type SectionKey,
} from '../../../model/digest.ts'
import type { Reading } from '../../../model/reading.ts'
import { overlaps, type Span } from '../../../model/span.ts'
import { SECTIONS } from '../../../sections/index.ts'
import { sentenceClaim } from '../../../sections/sentence-claim.ts'
import type { Answer } from './answer.ts'
import type { Numbered } from './numbered.ts'

type Point = Answer['keyPoints'][number]

/** What the model chose, as claims made of the article's own sentences, and what of it could not be used. */
export interface Chosen {
  readonly claims: Claims<Claim>
  readonly rejected: readonly (Rejection & { readonly section: SectionKey })[]
}

/**
 * The model picks among what the article gives; the words are the article's. A section it chose
 * nothing usable for is the extractive engine's.
 */
export function chosenIn(
  answer: Answer,
  count: number,
  reading: Reading,
  article: Numbered,
  extractive: Draft,
): Chosen {
  const rejected: (Rejection & { section: SectionKey })[] = []
  const refusing =
    (section: SectionKey): Refuse =>
    (text, check, detail) =>
      rejected.push({ section, text, check, detail })
  const picked = (key: SectionKey, numbers: readonly number[]): readonly Claim[] => {
    const spans = known(numbers, article, refusing(key)).flatMap((index) =>
      reading.sentences.slice(index, index + 1),
    )
    const some = extractive.claims[key].filter((claim) => touches(claim, spans))
    return some.length > 0 ? some : extractive.claims[key]
  }
  const headline = headlineOf(answer.headline, reading, article, refusing('headline'))
  const points = pointsOf(answer.keyPoints.slice(0, count), reading, article, refusing('key-points'))
  return {
    claims: {
      headline: headline.length > 0 ? headline : extractive.claims.headline,
      'key-points': points.length > 0 ? points : extractive.claims['key-points'],
      reasons: picked(
        'reasons',
        answer.reasons.map(({ sentence }) => sentence),
      ),
      timeline: picked('timeline', answer.timeline),
      sources: picked('sources', answer.sources),
    },
    rejected,
  }
}

/** Tells what could not be used: once for each thing that the model said. */
type Refuse = (text: string, check: string, detail: string) => void

/** The indexes of sentences that the model was given. */
const known = (numbers: readonly number[], { offered }: Numbered, refuse: Refuse): number[] =>
  numbers.flatMap((number) => {
    if (offered.has(number - 1)) return [number - 1]
    refuse(`sentence ${number}`, 'sentence-known', 'the article as it was given has no such sentence')
    return []
  })

const LEANS = 'it points back to a sentence that was not chosen'
/** As ground tells it. */
const nearest = (detail: string, sentence: string): string => `${detail}; nearest passage: “${sentence}”`

const ALONE = 'only a sentence that stands alone may be told shorter'
const CLAIMED = 'a claim of responsibility is told in the article’s own words only, and never as a headline'

const touches = ({ evidence }: Claim, spans: readonly Span[]): boolean =>
  evidence.some(({ in: where, start, end }) => !where && spans.some((span) => overlaps(span, [start, end])))

/** A headline of its own, to be tried before the article's title; none when it keeps the title. */
function headlineOf(
  { sentence, text }: Answer['headline'],
  reading: Reading,
  article: Numbered,
  refuse: Refuse,
): Claim[] {
  const [index] = sentence === null ? [] : known([sentence], article, refuse)
  const span = index === undefined ? undefined : reading.sentences[index]
  if (index === undefined || !span) return []
  const evidence = [evidenceAt(reading.text, span)]
  const words = reading.text.slice(...span)
  const leans = danglingAt(reading, index)
  if (leans) refuse(words, 'pronouns', LEANS)
  const claims = !leans && claimsResponsibility(words, reading.language)
  if (claims) refuse(text ?? words, 'wording-kept', nearest(CLAIMED, words))
  if (leans || claims) return []
  return text === null
    ? [{ text: words, wording: 'verbatim', evidence }]
    : [{ text, wording: 'rephrased', evidence }]
}

function pointsOf(points: readonly Point[], reading: Reading, article: Numbered, refuse: Refuse): Claim[] {
  const usable = points.map((point) => ({ ...point, indexes: known(point.sentences, article, refuse) }))
  for (const { text, indexes } of usable)
    if (text !== null && indexes.length > 1) refuse(text, 'wording-kept', ALONE)
  const taken = new Set(usable.flatMap(({ indexes }) => indexes))
  // The most telling ones, told in the article's order.
  const standing = [...taken].filter(stands).sort((a, b) => a - b)
  const claims = SECTIONS['key-points'].extract(reading, { points: null, picks: standing })
  return joined(claims, reading).map((claim) => reworded(claim, usable, reading, article, refuse))

  function stands(index: number): boolean {
    if (!danglingAt(reading, index) || taken.has(index - 1)) return true
    const [start, end] = reading.sentences[index] ?? [0, 0]
    refuse(reading.text.slice(start, end), 'pronouns', LEANS)
    return false
  }
}

/** A point that leans on the one before it is one point with it. */
function joined(claims: readonly Claim[], reading: Reading): Claim[] {
  const points: Claim[] = []
  for (const claim of claims) {
    const start = claim.evidence[0]?.start
    const index = reading.sentences.findIndex((sentence) => sentence[0] === start)
    const before = points.at(-1)
    if (!before || !danglingAt(reading, index)) points.push(claim)
    else {
      const evidence = [...before.evidence, ...claim.evidence]
      const spans = evidence.map(({ start, end }): Span => [start, end])
      points[points.length - 1] = { ...before, ...claim, ...sentenceClaim(reading, spans) }
    }
  }
  return points
}

/** A point of one sentence may be shorter than it: by white-listed cuts, or in words that the gate must admit. */
function reworded(
  claim: Claim,
  points: readonly (Point & { readonly indexes: readonly number[] })[],
  reading: Reading,
  article: Numbered,
  refuse: Refuse,
): Claim {
  const [evidence, ...more] = claim.evidence
  const index = reading.sentences.findIndex(([start]) => start === evidence?.start)
  const point = points.find(({ indexes }) => indexes.length === 1 && indexes[0] === index)
  if (!evidence || !point) return claim
  const claimed = claimsResponsibility(evidence.quote, reading.language)
  if (claimed || more.length > 0) {
    if (point.text !== null)
      refuse(point.text, 'wording-kept', nearest(claimed ? CLAIMED : ALONE, evidence.quote))
    return claim
  }
  if (point.text !== null) return { ...claim, text: point.text, wording: 'rephrased' }
  const cuts = point.cuts.flatMap((name) => {
    const cut = article.cuts.get(name)
    if (cut?.sentence === index) return [cut.cut]
    refuse(`cut ${name}`, 'cut-allowed', 'no part of that sentence that may be left out')
    return []
  })
  if (cuts.length === 0) return claim
  const inOrder = [...cuts].sort((a, b) => a[0] - b[0])
  return { ...claim, text: applyCuts(evidence.quote, inOrder).trim(), wording: 'trimmed' }
}
