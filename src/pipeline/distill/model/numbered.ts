import { claimsResponsibility } from '../../../language/responsibility.ts'
import { cutsOf } from '../../../language/trim.ts'
import type { Reading } from '../../../model/reading.ts'
import type { Span } from '../../../model/span.ts'
import { instructs } from './instruction-cues.ts'

/** The article as a model sees it: sentences by number from 1, their white-listed parts by letter. */
export interface Numbered {
  readonly lines: string
  /** Indexes of the reading's sentences that were offered. */
  readonly offered: ReadonlySet<number>
  /** "3a" → the sentence's index and the part, as offsets into the sentence. */
  readonly cuts: ReadonlyMap<string, { readonly sentence: number; readonly cut: Span }>
  /** How many of the article's sentences were read. */
  readonly part: { readonly read: number; readonly of: number }
}

/** Six letters are enough; ground tries no more cuts of a sentence than that. */
const LETTERS = 'abcdef'

/** Sentences in order, whole paragraphs, until the tokens run out. The first paragraph is always read. */
export function numbered(reading: Reading, maxTokens: number): Numbered {
  const read = sentencesWithin(reading, maxTokens)
  const cuts = new Map<string, { sentence: number; cut: Span }>()
  const offered = new Set<number>()
  const lines = reading.sentences.slice(0, read).flatMap((span, index) => {
    const sentence = reading.text.slice(...span)
    if (instructs(sentence)) return []
    offered.add(index)
    const parts = partsOf(sentence, index, reading.language)
    for (const { name, cut } of parts) cuts.set(name, { sentence: index, cut })
    return [
      `[${index + 1}] ${onOneLine(sentence)}`,
      ...parts.map(({ name, cut }) => `[${name}] ${onOneLine(sentence.slice(...cut))}`),
    ]
  })
  return { lines: lines.join('\n'), offered, cuts, part: { read, of: reading.sentences.length } }
}

/** What says who did a violent act is never trimmed. */
function partsOf(sentence: string, index: number, language: string | null): { name: string; cut: Span }[] {
  if (claimsResponsibility(sentence, language)) return []
  return cutsOf(sentence, language)
    .slice(0, LETTERS.length)
    .map((cut, at) => ({ name: `${index + 1}${LETTERS[at]}`, cut }))
}

/** How many sentences fit, cut where a paragraph ends. */
function sentencesWithin({ text, sentences, blocks }: Reading, maxTokens: number): number {
  let tokens = 0
  let whole = 0
  for (const [index, [start, end]] of sentences.entries()) {
    tokens += tokensOf(text.slice(start, end)) + TOKENS_PER_LINE
    const opensBlock = blocks.some((block) => block.start === start)
    if (opensBlock && index > 0) whole = index
    if (tokens > maxTokens) return whole || index || 1
  }
  return sentences.length
}

/** The number and its brackets. */
const TOKENS_PER_LINE = 5

/**
 * About how many tokens a text has: a quarter of its letters in Latin script, half of them in others.
 * Vocabularies differ; budgets are set with room for that.
 */
export function tokensOf(text: string): number {
  const others = text.match(/[\u0370-\uffff]/g)?.length ?? 0
  return Math.ceil((text.length - others) / 4 + others / 2)
}

/** No line break of the article may end a numbered line. */
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
