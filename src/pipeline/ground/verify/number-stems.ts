import type { Quantity } from '../../../language/quantities.ts'
import type { Token } from '../../../language/tokens.ts'

/**
 * Numbers by their value, so that "ten" meets "10" and what limits one limits the other. "First" is
 * not "one". The later words of a number, and its unit where it is a word, follow the first.
 */
export function withNumberStems(tokens: readonly Token[], quantities: readonly Quantity[]): Token[] {
  const stems = new Map<number, string>()
  for (const { value, at, next, unit } of quantities) {
    const rank = ORDINAL.test(tokens[next - 1]?.word ?? '') ? 'th' : ''
    stems.set(at, `${MARK}${value}${rank}`)
    const end = unit === null ? next : next + unitWords(tokens, next)
    for (let more = at + 1; more < end; more++) stems.set(more, `${MARK}${value}${rank}${MORE}${more - at}`)
  }
  return tokens.map((token, at) => ({ ...token, stem: stems.get(at) ?? token.stem }))
}

const MARK = '#'
const MORE = '+'

export const isNumber = ({ stem }: Token): boolean => stem.startsWith(MARK)

/** A number's first word stands for the others: "per cent" says no more than the sign behind its figure. */
export const firstWordOf = (stem: string): string =>
  stem.startsWith(MARK) ? (stem.split(MORE)[0] ?? stem) : stem

const ORDINAL = /^(?:first|second|third|fifth|ninth|[a-z]+(?<!mon)th|\d[\d.,]*(?:st|nd|rd|th))$/

/** How many words after a number are its unit. */
function unitWords(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.word ?? ''
  if (word === 'per' && tokens[at + 1]?.word === 'cent') return 2
  return UNITS.has(word) ? 1 : 0
}

const UNITS = new Set('percent pc dollar dollars pound pounds euro euros yen yuan rupees'.split(' '))
