import type { Span } from '../model/span.ts'
import { cuesFor } from './languages.ts'

/**
 * Tells which sentences correct a figure that an earlier one gives: by index, in text order; empty
 * for most. Both speak of the same count, or the later one names the earlier number; of several
 * corrections of one count the last holds.
 */
export function correctionFinder(
  text: string,
  sentences: readonly Span[],
  language: string | null,
): (index: number) => readonly number[] {
  const cues = cuesFor(language).corrections
  if (!cues) return () => []
  const figuresAt = (index: number): Figures =>
    figuresIn(text.slice(...(sentences[index] ?? [0, 0])), cues.subjects)
  const correcting = sentences
    .flatMap((span, index) =>
      cues.corrects.test(text.slice(...span)) ? [{ index, ...figuresAt(index) }] : [],
    )
    .filter(({ numbers }) => numbers.length > 0)
  if (correcting.length === 0) return () => []
  return (index) => {
    const given = figuresAt(index)
    const later = correcting.filter((one) => one.index > index)
    const bySubject = given.subjects.map((subject) =>
      later.findLast((one) => one.subjects.includes(subject) && !sameNumbers(one, given)),
    )
    const byNumber = later.findLast((one) => one.numbers.some((number) => given.numbers.includes(number)))
    const found =
      given.numbers.length === 0 ? [] : [...bySubject, ...(bySubject.some(Boolean) ? [] : [byNumber])]
    return [...new Set(found.flatMap((one) => (one ? [one.index] : [])))].sort((a, b) => a - b)
  }
}

interface Figures {
  /** As written, without grouping marks. */
  readonly numbers: readonly string[]
  /** Indexes of the subjects that are spoken of. */
  readonly subjects: readonly number[]
}

function figuresIn(sentence: string, subjects: readonly RegExp[]): Figures {
  const numbers = (sentence.match(NUMBER) ?? []).map((number) => number.replaceAll(/[.,](?=\d{3})/g, ''))
  return { numbers, subjects: subjects.flatMap((subject, at) => (subject.test(sentence) ? [at] : [])) }
}

const NUMBER = /\d+(?:[.,]\d+)*/g

/** True when the later sentence tells no number that the earlier one does not show. */
const sameNumbers = (later: Figures, given: Figures): boolean =>
  later.numbers.every((number) => given.numbers.includes(number))
