import type { RawBlock } from './raw-blocks.ts'

/** A vote that takes more of the text than this is a quarrel, and the first extractor's text stays. */
const MOST = 0.4

/** The first extractor's blocks of which the second has more than half of the three-word runs. */
export function agreed(first: RawBlock[], second: readonly RawBlock[]): RawBlock[] {
  const runs = new Set(second.flatMap(({ text }) => runsOf(text)))
  const kept = first.filter(({ text }) => {
    const own = runsOf(text)
    return own.filter((run) => runs.has(run)).length * 2 > own.length
  })
  return lengthOf(kept) >= lengthOf(first) * (1 - MOST) ? kept : first
}

/** The share of the first text's three-word runs that the second has too. */
export function overlap(first: readonly RawBlock[], second: readonly RawBlock[]): number {
  const runs = new Set(second.flatMap(({ text }) => runsOf(text)))
  const own = first.flatMap(({ text }) => runsOf(text))
  return own.length ? own.filter((run) => runs.has(run)).length / own.length : 0
}

function runsOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [text]
  if (words.length < 3) return [words.join(' ')]
  return words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`)
}

const lengthOf = (blocks: readonly RawBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0)
