import type { Cause, ReasonItem } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { isCircumstance } from './cause-signals.ts'
import { contentWords } from './content-words.ts'
import { cuesFor } from './languages.ts'
import type { ListView } from './list-view.ts'
import { nameAtEnd } from './name-at-end.ts'

/** A sentence that states a reason. */
interface Stated {
  readonly sentence: Span
  readonly cause: Cause
  readonly closeness: number
}

/**
 * The reasons an article states in its running text: one a sentence, those nearest to what the
 * headline tells first. Weak signals (after, amid) count only where the sentence tells the headline's event.
 */
export function proseReasons(
  view: ListView,
  causes: readonly Cause[],
  headline: string | null,
  ownerOf: (span: Span) => string | null,
): ReasonItem[] {
  const event = new Set(contentWords(headline ?? firstSentence(view), view.language))
  const stated = view.blocks.flatMap((block, index) =>
    block.kind === 'heading' ? [] : (view.parts[index] ?? []),
  )
  const tells = (cause: Cause, [start, end]: Span) =>
    cause.strength === 'strong' ||
    isCircumstance(
      view.text.slice(start, end),
      [cause.signal[0] - start, cause.signal[1] - start],
      view.language,
    )
  return pair(stated, causes, tells)
    .map(
      ({ sentence, cause }): Stated => ({ sentence, cause, closeness: closenessOf(view, sentence, event) }),
    )
    .filter(({ cause, closeness }) => cause.strength === 'strong' || closeness >= NEAR)
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

/** The first cause inside each sentence, strong before weak; both lists are in text order. */
function pair(
  sentences: readonly Span[],
  causes: readonly Cause[],
  tells: (cause: Cause, sentence: Span) => boolean,
): { sentence: Span; cause: Cause }[] {
  const found: { sentence: Span; cause: Cause }[] = []
  let at = 0
  for (const sentence of sentences) {
    while ((causes[at]?.signal[0] ?? Infinity) < sentence[0]) at++
    const inside: Cause[] = []
    for (let next = at; (causes[next]?.signal[1] ?? Infinity) <= sentence[1]; next++)
      inside.push(causes[next] as Cause)
    const cause =
      inside.find(({ strength }) => strength === 'strong') ?? inside.find((weak) => tells(weak, sentence))
    if (cause) found.push({ sentence, cause })
  }
  return found
}

function closenessOf(view: ListView, sentence: Span, event: ReadonlySet<string>): number {
  const words = new Set(contentWords(view.text.slice(...sentence), view.language))
  return [...words].filter((word) => event.has(word)).length
}
