import type { Token } from './tokens.ts'

/** A number a text states, with the unit that changes its meaning. */
export interface Quantity {
  readonly value: number
  /** "%", a currency sign, or null. */
  readonly unit: string | null
  /** The token it begins at, and one past its last. */
  readonly at: number
  readonly next: number
}

/** The numbers in figures and English number words: "1.2m" and "1,200,000", "ten per cent" and "10%" are one. */
export function quantitiesOf(folded: string, tokens: readonly Token[]): Quantity[] {
  const quantities: Quantity[] = []
  for (let at = 0; at < tokens.length; ) {
    const read = readFigures(tokens, at) ?? readWords(folded, tokens, at)
    if (!read) {
      at++
      continue
    }
    quantities.push({ value: read.value, unit: unitOf(folded, tokens, at, read.next), at, next: read.next })
    at = read.next
  }
  return quantities
}

interface Read {
  readonly value: number
  readonly next: number
}

const FIGURES = /^(\d[\d.,]*)(st|nd|rd|th|s|m|mn|bn|tn|k)?$/

function readFigures(tokens: readonly Token[], at: number): Read | null {
  const match = FIGURES.exec(tokens[at]?.word ?? '')
  if (!match?.[1]) return null
  const suffix = MAGNITUDES.get(match[2] ?? '')
  const value = figureValue(match[1])
  if (suffix !== undefined) return { value: value * suffix, next: at + 1 }
  const magnitude = MAGNITUDES.get(tokens[at + 1]?.word ?? '')
  return magnitude === undefined ? { value, next: at + 1 } : { value: value * magnitude, next: at + 2 }
}

/** Commas group in threes; otherwise a single comma is a decimal one. */
function figureValue(figures: string): number {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(figures)) return Number(figures.replaceAll(',', ''))
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(figures)) return Number(figures.replaceAll('.', ''))
  return Number(figures.replace(',', '.').replace(/[.,](?=.*[.,])/g, ''))
}

function readWords(folded: string, tokens: readonly Token[], at: number): Read | null {
  let next = at
  let total = 0
  let group = 0
  for (; next < tokens.length; next++) {
    if (next > at && !runsOn(folded, tokens, next)) break
    const word = tokens[next]?.word ?? ''
    const small = SMALL.get(word)
    const magnitude = MAGNITUDES.get(word)
    if (small !== undefined) group += small
    else if (next === at) return null
    else if (word === 'hundred') group *= 100
    else if (magnitude !== undefined && word.length > 2) {
      total += group * magnitude
      group = 0
    } else break
  }
  return next === at ? null : { value: total + group, next }
}

/** A number in words is written with spaces and hyphens only. */
const runsOn = (folded: string, tokens: readonly Token[], next: number): boolean =>
  /^[ -]+$/.test(folded.slice(tokens[next - 1]?.end, tokens[next]?.start))

function unitOf(folded: string, tokens: readonly Token[], at: number, next: number): string | null {
  const first = tokens[at]
  const last = tokens[next - 1]
  if (!first || !last) return null
  const before =
    folded
      .slice(Math.max(0, first.start - 2), first.start)
      .trimEnd()
      .at(-1) ?? ''
  if (/\p{Sc}/u.test(before)) return before
  if (
    folded
      .slice(last.end, last.end + 2)
      .trimStart()
      .startsWith('%')
  )
    return '%'
  const word = tokens[next]?.word ?? ''
  if (word === 'percent' || word === 'pc' || (word === 'per' && tokens[next + 1]?.word === 'cent')) return '%'
  return CURRENCIES.get(word) ?? null
}

const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
  ['tn', 1e12],
  ['trillion', 1e12],
])

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['dollar', '$'],
  ['dollars', '$'],
  ['pound', '£'],
  ['pounds', '£'],
  ['euro', '€'],
  ['euros', '€'],
  ['yen', '¥'],
  ['yuan', '¥'],
  ['rupees', '₹'],
])

const SMALL: ReadonlyMap<string, number> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
    'seventeen eighteen nineteen twenty',
  ]
    .join(' ')
    .split(' ')
    .map((word, value): [string, number] => [word, value])
    .concat(
      'thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, i): [string, number] => [word, 30 + 10 * i]),
      'first second third fourth fifth sixth seventh eighth ninth tenth'
        .split(' ')
        .map((word, i): [string, number] => [word, 1 + i]),
      [['dozen', 12]],
    ),
)
