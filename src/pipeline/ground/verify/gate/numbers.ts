import type { Pair } from '../pair.ts'
import type { GateCheck } from './gate-check.ts'

/** Every number with its unit stands in the evidence: one from elsewhere in the article counts something else. */
export const numbers: GateCheck = {
  name: 'numbers',
  failing: newNumbers,
  says: (words, count) =>
    count > 1 ? `the numbers ${words} are not in that passage` : `the number ${words} is not in that passage`,
}

function newNumbers({ statement, evidenceQuantities }: Pair): string[] {
  return statement.quantities
    .filter(
      ({ value, unit }) => !evidenceQuantities.some((other) => other.value === value && other.unit === unit),
    )
    .map(({ value, unit }) => (unit === null || unit === '%' ? `${value}${unit ?? ''}` : `${unit}${value}`))
}
