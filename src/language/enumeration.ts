/** A place that may be numbered: what its marker says. */
export interface Numbered {
  readonly ordinal: number
  /** Its marker alone proves it (`Reason 2:`). */
  readonly explicit: boolean
  /** It stands alone as a heading does; a single `1.` is believed there only. */
  readonly alone: boolean
}

/**
 * Which of the numbered places form rows: 1, 2, 3 …, also with a number twice or one left out, or
 * 3, 2, 1. A year, a score or `1. FC` that stands by itself belongs to none.
 */
export function rowsOf<T extends Numbered>(places: readonly T[]): T[][] {
  const rows: T[][] = []
  let row: T[] = []
  for (const place of places) {
    const last = row.at(-1)
    if (last && follows(row, place)) row.push(place)
    else if (!last || place.ordinal === 1 || place.explicit || !isRow(row)) {
      rows.push(row)
      row = [place]
    }
  }
  rows.push(row)
  const countdown = descending(places)
  return countdown.length > 0 ? countdown : rows.filter(isRow)
}

/** At most one number may be missing between neighbours; a number may be given twice by mistake. */
function follows(row: readonly Numbered[], place: Numbered): boolean {
  const step = place.ordinal - (row.at(-1)?.ordinal ?? 0)
  return step >= 0 && step <= 2
}

function isRow(row: readonly Numbered[]): boolean {
  const first = row[0]
  const last = row.at(-1)
  if (!first || !last) return false
  if (row.length === 1) return first.explicit || (first.alone && first.ordinal === 1)
  if (first.ordinal === last.ordinal) return row.length > 2 && first.ordinal === 1
  return first.ordinal === 1 || row.length > 2
}

/** A countdown: ten to one. */
function descending<T extends Numbered>(places: readonly T[]): T[][] {
  const down = places.every((place, index) => place.ordinal === places.length - index)
  return down && places.length > 1 ? [[...places]] : []
}
