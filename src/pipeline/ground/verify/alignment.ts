import type { Token } from '../../../language/tokens.ts'

/** For each token of a statement the place of its partner in the evidence; null where it has none in order. */
export type Alignment = readonly (number | null)[]

/** The longest common subsequence by stem: the most partners that keep the order. Quadratic in two sentences. */
export function align(statement: readonly Token[], evidence: readonly Token[]): Alignment {
  const width = evidence.length + 1
  const lengths = new Uint16Array((statement.length + 1) * width)
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0
  for (let row = statement.length - 1; row >= 0; row--) {
    for (let column = evidence.length - 1; column >= 0; column--) {
      lengths[row * width + column] =
        statement[row]?.stem === evidence[column]?.stem
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const partners: (number | null)[] = []
  let column = 0
  for (let row = 0; row < statement.length; row++) {
    while (
      column < evidence.length &&
      at(row, column + 1) === at(row, column) &&
      at(row, column) > at(row + 1, column)
    )
      column++
    const paired =
      column < evidence.length &&
      at(row, column) === at(row + 1, column + 1) + 1 &&
      statement[row]?.stem === evidence[column]?.stem
    partners.push(paired ? column : null)
    if (paired) column++
  }
  return partners
}
