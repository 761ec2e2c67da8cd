import type { Span } from './span.ts'

/** Longer lines are not compared word by word: the table grows with the square. */
const MAX_WORDS = 250

/** With less than this share of words in common nothing stands out: it is another sentence. */
const ALIKE = 0.4

/** Which words of two wordings of a line differ, as stretches of each; none where little is alike. */
export function changedWords(
  before: string,
  after: string,
): { readonly before: readonly Span[]; readonly after: readonly Span[] } {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const none = { before: [], after: [] }
  if (Math.max(old.length, now.length) > MAX_WORDS) return none
  const common = commonWords(old, now)
  if (common.length < ALIKE * Math.max(old.length, now.length)) return none
  const stay = [new Set(common.map(([at]) => at)), new Set(common.map(([, at]) => at))] as const
  return { before: apart(old, stay[0]), after: apart(now, stay[1]) }
}

interface Word {
  readonly text: string
  readonly span: Span
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ text: word, span: [index, index + word.length] }))

/** The longest common subsequence, as pairs of places. */
function commonWords(old: readonly Word[], now: readonly Word[]): readonly (readonly [number, number])[] {
  const table = old.map(() => new Array<number>(now.length + 1).fill(0))
  table.push(new Array<number>(now.length + 1).fill(0))
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--) {
      const row = table[i] ?? []
      row[j] = old[i]?.text === now[j]?.text ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    if (old[i]?.text === now[j]?.text) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}

/** Words side by side that do not stay are one stretch. */
function apart(words: readonly Word[], stay: ReadonlySet<number>): readonly Span[] {
  const spans: Span[] = []
  for (const [index, { span }] of words.entries()) {
    if (stay.has(index)) continue
    const last = index > 0 && !stay.has(index - 1) ? spans.pop() : undefined
    spans.push([last?.[0] ?? span[0], span[1]])
  }
  return spans
}
