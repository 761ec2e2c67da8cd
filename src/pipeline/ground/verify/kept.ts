import type { Token } from '../../../language/tokens.ts'
import { type Pair, wordsOf } from './pair.ts'

/**
 * Words of the kind must be the same on both sides, one by one: a second "not" does not stand for the
 * first. `within` is how far before its first word a statement is still governed by what stands there.
 */
export function kept(pair: Pair, kind: ReadonlySet<string>, within: number): string[] {
  const { statement, alignment } = pair
  const said = new Set(pair.evidence.map(({ word }) => word))
  const lost = unpaired(reached(pair, within), pair).filter(({ word }) => kind.has(word))
  const claimed = new Set(statement.tokens.map(({ word }) => word))
  const added = statement.tokens.filter(
    ({ word }, at) => kind.has(word) && (!said.has(word) || (alignment[at] === null && !claimed.has(word))),
  )
  return wordsOf([...lost, ...added])
}

/** "It is not likely that she left": what turns a statement round stands this near before it. */
export const NEAR = 4

/** "If the vote fails, the bridge closes": what weakens it may stand anywhere in its evidence. */
export const ANYWHERE = Number.POSITIVE_INFINITY

/** The places of the evidence from `within` words before the statement's first partner to its last one. */
function reached({ alignment, evidence }: Pair, within: number): readonly [from: number, to: number] {
  const partners = alignment.filter((partner) => partner !== null)
  const first = partners[0]
  const last = partners.at(-1)
  return first === undefined || last === undefined
    ? [0, evidence.length]
    : [Math.max(0, first - within), within === ANYWHERE ? evidence.length : last + 1]
}

/** Of a stretch of the evidence the words that no word of the statement stands for. */
export function unpaired([from, to]: readonly [number, number], { alignment, evidence }: Pair): Token[] {
  const paired = new Set(alignment)
  return evidence.filter((_, at) => at >= from && at < to && !paired.has(at))
}
