/** Number words from rows `one first | two second | …`: the first row says 1. `-` skips a number. */
export function wordNumbers(rows: string): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const [index, row] of rows.split('|').entries()) {
    for (const word of row.trim().split(/\s+/u)) if (word !== '-') numbers.set(word, index + 1)
  }
  return numbers
}
