/** The known word that a typed one was meant to be; null when none is near: at most every third letter may be wrong. */
export function nearest(typed: string, known: readonly string[]): string | null {
  const word = typed.toLowerCase().slice(0, 60)
  const scored = known.map((one) => ({ one, far: distance(word, one.toLowerCase()) }))
  const best = scored.reduce<{ one: string; far: number } | null>(
    (found, next) => (found && found.far <= next.far ? found : next),
    null,
  )
  return best && best.far <= Math.max(1, Math.floor(word.length / 3)) ? best.one : null
}

/** Letters to add, take away, change or swap with their neighbour (Damerau, 1964). */
function distance(from: string, to: string): number {
  let older: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1
      const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      const steps = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same]
      row.push(Math.min(...steps, swapped ? (older[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY))
    }
    older = last
    last = row
  }
  return last[to.length] ?? from.length
}
