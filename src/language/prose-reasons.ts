import type { Cause, ReasonItem } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { contentWords } from './content-words.ts'
import { cuesFor } from './languages.ts'
import type { ListView } from './list-view.ts'
import { nameAtEnd } from './name-at-end.ts'

/** A sentence that states a reason. */
interface Stated {
  readonly sentence: Span
  readonly cause: Cause
}

/**
 * The reasons an article states in its running text: one a sentence, those nearest to what the
 * headline tells first. What came with it (after, amid) and an act's own aim (to protest) count only
 * where the sentence tells the headline's event.
 */
export function proseReasons(
  view: ListView,
  causes: readonly Cause[],
  headline: string | null,
  ownerOf: (span: Span) => string | null,
): ReasonItem[] {
  const event = new Set(contentWords(headline ?? firstSentence(view), view.language))
  const told = view.blocks.flatMap((block, index) =>
    block.kind === 'heading' ? [] : (view.parts[index] ?? []),
  )
  return statedIn(told, causes)
    .map((stated) => ({ ...stated, closeness: closenessOf(view, stated.sentence, event) }))
    .filter(({ cause, closeness }) => cause.reach === 'anywhere' || closeness >= NEAR)
    .sort((a, b) => b.closeness - a.closeness || a.sentence[0] - b.sentence[0])
    .map(({ sentence, cause }) => ({
      title: null,
      ordinal: null,
      evidence: [sentence],
      owner: ownerOf(sentence) ?? blamer(view, sentence, cause),
    }))
}

/** Who blames or explains: the subject of a signal that tells an opinion. */
function blamer({ text, language }: ListView, [start]: Span, { signal }: Cause): string | null {
  const opinions = cuesFor(language).causes?.opinions
  return opinions?.test(text.slice(...signal)) ? nameAtEnd(text.slice(start, signal[0]), language) : null
}

/** So many words of the headline in a sentence tell that it speaks of the same event. */
const NEAR = 2

function firstSentence(view: ListView): string {
  const first = view.parts.find((part) => part.length > 0)?.[0]
  return first ? view.text.slice(...first) : ''
}

/** The first cause inside each sentence, the far-reaching before the others; both lists are in text order. */
function statedIn(sentences: readonly Span[], causes: readonly Cause[]): Stated[] {
  const found: Stated[] = []
  let at = 0
  for (const sentence of sentences) {
    while ((causes[at]?.signal[0] ?? Infinity) < sentence[0]) at++
    const inside: Cause[] = []
    for (let next = at; (causes[next]?.signal[1] ?? Infinity) <= sentence[1]; next++)
      inside.push(causes[next] as Cause)
    const cause =
      inside.find(({ reach }) => reach === 'anywhere') ?? inside.find(({ reach }) => reach === 'event')
    if (cause) found.push({ sentence, cause })
  }
  return found
}

function closenessOf(view: ListView, sentence: Span, event: ReadonlySet<string>): number {
  const words = new Set(contentWords(view.text.slice(...sentence), view.language))
  return [...words].filter((word) => event.has(word)).length
}
