import type { NameSpan } from '../model/reading.ts'

export function namesBetween(names: readonly NameSpan[], from: number, to: number): NameSpan[] {
  const found: NameSpan[] = []
  for (let i = firstAfter(names, from); i < names.length && (names[i]?.start ?? to) < to; i++) {
    const name = names[i]
    if (name && name.end <= to) found.push(name)
  }
  return found
}

/** The index of the first name that begins at or after `at`. */
export function firstAfter(names: readonly NameSpan[], at: number): number {
  let [low, high] = [0, names.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
