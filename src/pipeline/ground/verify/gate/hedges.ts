import { ANYWHERE, kept } from '../kept.ts'
import { isNumber } from '../number-stems.ts'
import { type Pair, wordsOf } from '../pair.ts'
import type { GateCheck } from './gate-check.ts'

/** What weakens, limits or puts off stays with what it stands by. */
export const hedges: GateCheck = {
  name: 'hedges',
  failing: (pair) => [...kept(pair, pair.cues.hedges, ANYWHERE), ...lostLimits(pair)],
  says: (words) => `what weakens or limits it is not the same: ${words}`,
}

/** "Over 900 cars" does not say "900 cars". */
function lostLimits({ statement, alignment, evidence, cues }: Pair): string[] {
  const paired = new Set(alignment)
  const before = alignment.flatMap((partner, at) => {
    const token = statement.tokens[at]
    return partner !== null && partner > 0 && token && isNumber(token) ? [partner - 1] : []
  })
  return wordsOf(
    before
      .filter((at) => !paired.has(at))
      .flatMap((at) => evidence.slice(at, at + 1))
      .filter(({ word }) => cues.limits.has(word)),
  )
}
