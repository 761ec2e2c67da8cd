import type { LineCheck } from './line-check.ts'
import { numbersIn } from './numbers-in.ts'

/** The same numbers, whether in figures or in words, and none besides. */
export const sameNumbers: LineCheck = {
  name: 'same-numbers',
  run: (of, text, { from, to }) => {
    const [theirs, ours] = [numbersIn(of, from), numbersIn(text, to)]
    const lost = without(theirs.figures, [...ours.figures, ...ours.words])
    if (lost.length > 0) return `the number ${lost[0]} is missing`
    const added = without([...ours.figures, ...ours.words], [...theirs.figures, ...theirs.words])
    return added.length > 0 ? `the number ${added[0]} is not in the article’s line` : null
  },
}

/** The numbers that have no equal of their own among the others. */
function without(numbers: readonly number[], others: readonly number[]): number[] {
  const left = [...others]
  return numbers.filter((number) => {
    const at = left.findIndex((other) => Math.abs(other - number) <= Math.abs(number) * 1e-9)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
