import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { overlaps } from '../model/span.ts'
import { datelineOf } from './dateline.ts'
import { cuesFor } from './languages.ts'
import { centroidOf, cosine, type Weights, weightsOf } from './word-weights.ts'
import { wordsOf } from './words.ts'

/**
 * How much each sentence of the reading is worth as a key point, by index; headings score -Infinity.
 * Deterministic; linear in the text.
 */
export function salienceOf(reading: Reading): number[] {
  return scored(reading, vectorsOf(reading))
}

/**
 * The indexes of the `count` sentences that best tell the whole together, in text order. A sentence
 * that points back is taken only with the one it points to, unless nothing else is left.
 */
export function choose(reading: Reading, count: number, allowed: (index: number) => boolean): number[] {
  const vectors = vectorsOf(reading)
  const scores = scored(reading, vectors).map((score, index) => (allowed(index) ? score : -Infinity))
  const chosen: number[] = []
  const likeness = scores.map(() => 0)
  while (chosen.length < count) {
    const next =
      best(scores, likeness, (index) => !chosen.includes(index) && readable(reading, index, chosen)) ??
      best(scores, likeness, (index) => !chosen.includes(index))
    if (next === null) break
    chosen.push(next)
    const taken = vectors[next]
    vectors.forEach((vector, index) => {
      if (taken) likeness[index] = Math.max(likeness[index] ?? 0, cosine(vector.weights, taken.weights))
    })
  }
  return chosen.sort((a, b) => a - b)
}

const readable = (reading: Reading, index: number, chosen: readonly number[]): boolean =>
  chosen.includes(index - 1) || !danglingAt(reading, index)

/** How much a likeness to what is chosen already costs (MMR); between 0.1 and 0.5 the bench sees no difference. */
const LIKENESS_COST = 0.3
/** Alike to this degree it says the same again. */
const REPEATS = 0.8

const likenessCost = (likeness: number): number => LIKENESS_COST * likeness + (likeness > REPEATS ? 1 : 0)

function best(
  scores: readonly number[],
  likeness: readonly number[],
  eligible: (index: number) => boolean,
): number | null {
  let found: number | null = null
  let highest = -Infinity
  scores.forEach((score, index) => {
    const value = score - likenessCost(likeness[index] ?? 0)
    if (value > highest && eligible(index)) {
      found = index
      highest = value
    }
  })
  return found
}

/**
 * True when the sentence opens with a word that points back (he, this, but): alone it would leave
 * its reader asking who or what. The first sentence has nothing to point to.
 */
export function danglingAt(reading: Reading, index: number): boolean {
  const { salience: cues, trim } = cuesFor(reading.language)
  const span = reading.sentences[index]
  if (!cues || !span || index === 0) return false
  const opening = openingWords(bodyOf(reading, span))
  if (opensWith(opening, trim?.leadingConnectives)) return true
  const [first, second] = opening
  if (first === undefined || !cues.backPointers.has(first)) return false
  return second === undefined || !cues.plainAfterPointer?.has(second)
}

const openingWords = (sentence: string): string[] =>
  (sentence.slice(0, 80).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, 4).map((word) => word.toLowerCase())

/** "For example", "In fact": what follows is said of the sentence before. */
const opensWith = (opening: readonly string[], phrases: ReadonlySet<string> = new Set()): boolean =>
  opening.some((_, count) => phrases.has(opening.slice(0, count + 1).join(' ')))

interface SentenceVector {
  readonly words: readonly string[]
  readonly weights: Weights
}

function vectorsOf(reading: Reading): SentenceVector[] {
  const functionWords = cuesFor(reading.language).salience?.functionWords ?? NO_WORDS
  return wordsBySentence(reading).map((words) => ({ words, weights: weightsOf(words, functionWords) }))
}

const NO_WORDS: ReadonlySet<string> = new Set()

/** One pass over the text's words: a segmenter for each sentence would cost more than the rest together. */
function wordsBySentence({ text, sentences, language }: Reading): string[][] {
  const words = wordsOf(text, language)
  let at = 0
  return sentences.map(([start, end]) => {
    while ((words[at]?.[0] ?? Infinity) < start) at++
    const own: string[] = []
    for (let word = words[at]; word && word[0] < end; word = words[++at])
      own.push(text.slice(...word).toLowerCase())
    return own
  })
}

function scored(reading: Reading, vectors: readonly SentenceVector[]): number[] {
  const centroid = centroidOf(vectors.map(({ weights }) => weights))
  const closeness = vectors.map(({ weights }) => cosine(weights, centroid))
  const closest = closeness.reduce((a, b) => Math.max(a, b), 1e-9)
  const titles = isTitle(reading)
  let position = 0
  return reading.sentences.map((span, index) => {
    if (titles(span)) return -Infinity
    return (
      earliness(position++) +
      CENTROID_SHARE * ((closeness[index] ?? 0) / closest) +
      form(bodyOf(reading, span), vectors[index]?.words.length ?? 0)
    )
  })
}

/*
 * The weights come from a coordinate search on the development half of a newsroom-highlights
 * benchmark, where all of them lie on plateaus: doubling or halving one moves ROUGE by 0.3 at most.
 */
const CENTROID_SHARE = 0.75
const earliness = (position: number): number => 1 / (1 + 0.1 * position)

/** Words of a sentence that says enough and can still be taken in. */
const BEST_LENGTH = 22
const LENGTH_SHARE = 0.1

/** What the sentence's form alone says: names speak for it; questions, quotations, fragments and endless ones against. */
function form(sentence: string, words: number): number {
  const capitals = sentence.match(/(?<=\s)\p{Lu}/gu)?.length ?? 0
  return (
    0.1 * (Math.min(4, capitals) / 4) -
    (words < 5 ? 1 : words < 8 ? 0.2 : 0) -
    LENGTH_SHARE * (Math.abs(Math.min(45, words) - BEST_LENGTH) / 20) -
    (words > 45 ? 0.1 : 0) -
    (/^["“„«”]|["”“»]$/u.test(sentence) ? 0.1 : 0) -
    (/[?？؟]["”»]?$/u.test(sentence) ? 0.3 : 0) -
    (/[\p{L}\p{N}]$/u.test(sentence) ? 0.2 : 0)
  )
}

/** Sentences in headings and in the headline, told in one pass: blocks and sentences are both in text order. */
function isTitle({ blocks, headline }: Reading): (sentence: Span) => boolean {
  const titles = blocks.filter(({ kind }) => kind === 'heading')
  let at = 0
  return (sentence) => {
    while ((titles[at]?.end ?? Infinity) <= sentence[0]) at++
    const title = titles[at]
    if (title && overlaps([title.start, title.end], sentence)) return true
    return headline !== null && overlaps(headline, sentence)
  }
}

function bodyOf({ text, language }: Reading, span: Span): string {
  const sentence = text.slice(...span)
  const dateline = datelineOf(sentence, language)
  return dateline ? sentence.slice(dateline[1]) : sentence
}
