import { correctionFinder } from '../language/corrections.ts'
import { answersClaim, claimsResponsibility } from '../language/responsibility.ts'
import { choose, danglingAt } from '../language/salience.ts'
import type { Claim } from '../model/digest.ts'
import { noted } from '../model/joined.ts'
import type { Reading } from '../model/reading.ts'
import { contains, overlaps, type Span } from '../model/span.ts'
import type { Words } from '../model/words.ts'
import type { Section, Wanted } from './section.ts'
import { sentenceClaim } from './sentence-claim.ts'

/** The two to four sentences of the article that say most of it, in its own order. */
export const keyPoints: Section<'key-points'> = {
  key: 'key-points',
  count: { min: 2, max: 4 },
  extract: (reading, wanted) => {
    const stands = mayStandIn(reading)
    const passed = passedOver(reading, wanted)
    const may = (index: number): boolean => stands(index) && !passed(index)
    const chosen = wanted.picks?.filter(may) ?? choose(reading, countFor(reading, wanted), may)
    const correctionsOf = correctionFinder(reading.text, reading.sentences, reading.language)
    const groups = chosen.map((index) => withCorrections(withAnswer(reading, index), correctionsOf))
    return merged(groups).map((group) => pointOf(reading, group))
  },
  present: ({ claims }, words) => [
    {
      kind: 'list',
      ordered: false,
      items: claims['key-points'].map((claim) => ({ text: lineText(shown(claim), words) })),
    },
  ],
}

const shown = (claim: Claim): Claim => ({ ...claim, text: claim.translation?.lines.join(' ') ?? claim.text })

/** A point as it is shown: a claim of responsibility that nothing answers says so, and so do words of the editors'. */
export const lineText = ({ text, unconfirmed, wording, translation }: Claim, words: Words): string =>
  noted(
    text,
    [
      ...(translation ? [words('translated-mark')] : []),
      ...(unconfirmed ? [words('point-unconfirmed')] : []),
      ...(wording === 'editors' ? [`(${words('editors-words')})`] : []),
    ],
    words,
  )

/** Sentences that stood in a point before, when others are wanted. */
function passedOver({ sentences }: Reading, { passed = [] }: Wanted): (index: number) => boolean {
  return (index) => {
    const [start, end] = sentences[index] ?? [0, 0]
    return passed.some((at) => at >= start && at < end)
  }
}

/** Two points for a short article, one more at 12 and at 24 sentences: about a sentence in eight. */
function countFor(reading: Reading, wanted: Wanted): number {
  if (wanted.points !== null) return wanted.points
  return reading.sentences.length < 12 ? 2 : reading.sentences.length < 24 ? 3 : 4
}

/**
 * Headings, list items' titles and the own words of who claims a violent act are never points. What
 * they are is found once for a reading, not for each of its sentences.
 */
function mayStandIn(reading: Reading): (index: number) => boolean {
  const headings = reading.blocks.filter(({ kind }) => kind === 'heading')
  const own: Span[] = [
    ...(reading.headline ? [reading.headline] : []),
    ...headings.map(({ start, end }): Span => [start, end]),
    ...quotedOfClaimants(reading),
  ]
  return (index) => {
    const sentence = reading.sentences[index]
    return (
      sentence !== undefined &&
      !own.some((span) => overlaps(span, sentence)) &&
      !saidByClaimant(reading, sentence)
    )
  }
}

function quotedOfClaimants({ sources, quotes }: Reading): Span[] {
  const claimants = new Set(sources.filter((s) => s.claimsResponsibility).map((s) => s.name))
  return quotes.flatMap(({ kind, speaker, content }) =>
    kind !== 'indirect' && speaker !== null && claimants.has(speaker) ? content : [],
  )
}

/** What a claimant says beside its claim ("The group said …") is not told as news of its own. */
const saidByClaimant = ({ sources, text, language }: Reading, sentence: Span): boolean =>
  sources.some(
    ({ claimsResponsibility: claims, evidence }) =>
      claims && evidence.some((span) => overlaps(span, sentence)),
  ) && !claimsResponsibility(text.slice(...sentence), language)

interface Group {
  readonly sentences: readonly number[]
  readonly unconfirmed: boolean
}

/**
 * A claim of responsibility never stands alone: the nearest sentence that doubts, denies or confirms
 * it goes with it (and that sentence's own neighbour, where it cannot be read without it).
 */
function withAnswer(reading: Reading, index: number): Group {
  if (!isClaimOfAct(reading, index)) return { sentences: [index], unconfirmed: false }
  const answer = nearest(index, answerIndexes(reading, index))
  if (answer === null) return { sentences: [index], unconfirmed: true }
  return {
    sentences: [...new Set([index, ...readable(reading, answer)])].sort(ascending),
    unconfirmed: false,
  }
}

/** No figure is shown that the article corrects further on: the correction stands in the same point. */
function withCorrections(group: Group, correctionsOf: (index: number) => readonly number[]): Group {
  const sentences = new Set([...group.sentences, ...group.sentences.flatMap(correctionsOf)])
  return { ...group, sentences: [...sentences].sort(ascending) }
}

/** The answer, preceded by what it leans on and followed by the answer that takes it up at once. */
function readable(reading: Reading, answer: number): number[] {
  const before = danglingAt(reading, answer) && answer > 0 ? [answer - 1] : []
  const next = answer + 1
  const follows = answers(reading, next) && danglingAt(reading, next) && sameBlock(reading, answer, next)
  return [...before, answer, ...(follows ? [next] : [])]
}

const answerIndexes = (reading: Reading, claim: number): number[] =>
  reading.sentences.flatMap((_, index) => (index !== claim && answers(reading, index) ? [index] : []))

const answers = (reading: Reading, index: number): boolean =>
  answersClaim(sentenceText(reading, index), reading.language)

const isClaimOfAct = (reading: Reading, index: number): boolean =>
  claimsResponsibility(sentenceText(reading, index), reading.language)

const sentenceText = (reading: Reading, index: number): string => {
  const span = reading.sentences[index]
  return span ? reading.text.slice(...span) : ''
}

function sameBlock(reading: Reading, a: number, b: number): boolean {
  const [first, second] = [reading.sentences[a], reading.sentences[b]]
  if (!first || !second) return false
  return reading.blocks.some((block) => contains([block.start, block.end], [first[0], second[1]]))
}

function nearest(from: number, indexes: readonly number[]): number | null {
  const byDistance = [...indexes].sort((a, b) => Math.abs(a - from) - Math.abs(b - from) || a - b)
  return byDistance[0] ?? null
}

/** Groups that share a sentence are one point. */
function merged(groups: readonly Group[]): Group[] {
  const result: Group[] = []
  for (const group of groups) {
    const at = result.findIndex((other) => other.sentences.some((index) => group.sentences.includes(index)))
    const other = result[at]
    if (!other) result.push(group)
    else
      result[at] = {
        sentences: [...new Set([...other.sentences, ...group.sentences])].sort(ascending),
        unconfirmed: other.unconfirmed && group.unconfirmed,
      }
  }
  return result
}

function pointOf(reading: Reading, { sentences, unconfirmed }: Group): Claim {
  const spans = sentences.flatMap((index) => reading.sentences.slice(index, index + 1))
  const claim = sentenceClaim(reading, spans)
  return unconfirmed ? { ...claim, unconfirmed } : claim
}

const ascending = (a: number, b: number): number => a - b
