import type { Block } from '../model/article.ts'
import type { NameSpan } from '../model/reading.ts'
import type { Span } from '../model/span.ts'

/** A paragraph of an interview: who speaks it, or that it asks. */
export interface Turn {
  readonly label: Span
  readonly content: Span
  readonly asks: boolean
  readonly speaker: string | null
}

const LABEL =
  /^((?:Q|A|Question|Answer)|\p{Lu}[\p{L}\p{M}.’'-]{0,24}(?: \p{Lu}[\p{L}\p{M}.’'-]{0,24}){0,3})(?::|\.(?=\s)(?<=^[QA]\.))\s+(?=\S)/u

interface Labelled {
  readonly block: number
  readonly label: string
  readonly span: Span
  readonly content: Span
}

/** The turns of an interview, by block: two labels or more, each of them used twice or more. */
export function turnsOf(
  text: string,
  blocks: readonly Block[],
  names: readonly NameSpan[],
): ReadonlyMap<number, Turn> {
  const labelled = blocks.flatMap((block, index) => labelOf(text, block, index))
  const groups = Map.groupBy(labelled, ({ label }) => label)
  const used = [...groups].filter(([, turns]) => turns.length > 1)
  if (used.length < 2) return new Map()
  const asking = new Set(used.filter(([label, turns]) => asks(text, label, turns)).map(([label]) => label))
  if (asking.size === 0 || asking.size === used.length) return new Map()
  const guest = guestOf(text, blocks[used[0]?.[1][0]?.block ?? 0]?.start ?? 0, names)
  const turns = used.flatMap(([label, own]) =>
    own.map(({ block, span, content }): [number, Turn] => [
      block,
      {
        label: span,
        content,
        asks: asking.has(label),
        speaker: isLetter(label) ? guest : fullName(text, label, names),
      },
    ]),
  )
  return new Map(turns)
}

function labelOf(text: string, { start, end }: Block, block: number): Labelled[] {
  const found = LABEL.exec(text.slice(start, Math.min(end, start + 120)))
  if (!found?.[1]) return []
  const span: Span = [start, start + found[1].length]
  return [{ block, label: found[1], span, content: [start + found[0].length, end] }]
}

const isLetter = (label: string): boolean => /^(?:Q|A|Question|Answer)$/.test(label)

/** Who mostly ends with a question mark asks. */
function asks(text: string, label: string, turns: readonly Labelled[]): boolean {
  if (isLetter(label)) return label.startsWith('Q')
  const questions = turns.filter(({ content: [from, to] }) => text.slice(from, to).trimEnd().endsWith('?'))
  return questions.length * 2 > turns.length
}

/** Whom the words before the first question introduce: the first person there. */
function guestOf(text: string, first: number, names: readonly NameSpan[]): string | null {
  const guest = names.find((name) => name.type === 'PERSON' && name.end <= first)
  return guest ? text.slice(guest.start, guest.end) : null
}

/** A label that is a last name stands for the name that ends in it. */
function fullName(text: string, label: string, names: readonly NameSpan[]): string {
  const wanted = label.toLowerCase()
  const long = names
    .filter((name) => name.type === 'PERSON')
    .map((name) => text.slice(name.start, name.end))
    .find((name) => name.toLowerCase().endsWith(` ${wanted}`))
  return long ?? label
}
