import type { Pair } from '../pair.ts'
import type { GateCheck } from './gate-check.ts'

/** Every number with its unit stands in the evidence: one from elsewhere in the article counts something else. */
export const numbers: GateCheck = { name: 'numbers', failing: newNumbers }

function newNumbers({ statement, evidenceQuantities }: Pair): string[] {
  return statement.quantities
    .filter(
      ({ value, unit }) => !evidenceQuantities.some((other) => other.value === value && other.unit === unit),
    )
    .map(({ value, unit }) => `${value}${unit ?? ''}`)
}
