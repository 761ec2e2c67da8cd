import type { Span } from '../../model/span.ts'

/**
 * The sentences of a text without any capital, where a capital cannot show that one begins: they end at
 * a mark that stands by itself, as tokenisers leave it. Other texts keep the sentences they have.
 */
export function splitWithoutCapitals(text: string, sentences: readonly Span[]): readonly Span[] {
  return /\p{Lu}/u.test(text) ? sentences : sentences.flatMap((span) => parted(text, span))
}

/** A mark between spaces, and the quotation mark that closes behind it. */
const END = /\s[.!?](?:\s(?:''|”|"|'|\)))?(?=\s)/g

function parted(text: string, [start, end]: Span): Span[] {
  const sentence = text.slice(start, end)
  const ends = [...sentence.matchAll(END)].map(({ index, 0: mark }) => index + mark.length)
  const parts: Span[] = []
  let from = 0
  for (const to of [...ends, sentence.length]) {
    const lead = /^\s*/.exec(sentence.slice(from, to))?.[0].length ?? 0
    if (from + lead < to) parts.push([start + from + lead, start + to])
    from = to
  }
  return parts
}
