import type { Token } from '../../../../language/tokens.ts'
import { type Pair, wordsOf } from '../pair.ts'
import type { GateCheck } from './gate-check.ts'

/** "Improvements and upgrades" does not say "improvements": neither end of the statement halves a list. */
export const lists: GateCheck = {
  name: 'lists',
  failing: halfLists,
  says: (words) => `it cuts a list or a pair of statements at ${words}`,
}

/** In "apples, pears and plums" the co-ordinator stands this near behind what is joined. */
const LIST = 4

function halfLists(pair: Pair): string[] {
  const { alignment, evidence, cues, between } = pair
  const partners = alignment.filter((partner) => partner !== null)
  const [first, last] = [partners[0], partners.at(-1)]
  if (first === undefined || last === undefined) return []
  const joins = (token: Token | undefined) => token !== undefined && cues.coordinators.has(token.word)
  const before = joins(evidence[first - 1]) && !opensSentence(first - 1) ? [evidence[first - 1]] : []
  const listed = /^,/.test(between(last)) && !cues.relatives.has(evidence[last + 1]?.word ?? '') ? LIST : 1
  const after = evidence.slice(last + 1, last + 1 + listed).filter(joins)
  return wordsOf([...before, ...after].filter((token) => token !== undefined))

  function opensSentence(at: number): boolean {
    return at === 0 || /[.!?]/.test(between(at - 1))
  }
}

/** Of "apples, pears, plums and nuts" the pears stand between commas, and are no aside. */
export function isListed(
  skipped: readonly Token[],
  next: number,
  { evidence, cues, between }: Pair,
): boolean {
  const after = between(next - 1)
  const follows = evidence.slice(next, next + LIST).some(({ word }) => cues.coordinators.has(word))
  return skipped.length < LIST && after.startsWith(',') && follows
}
