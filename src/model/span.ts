/** A stretch of a text: UTF-16 indexes, `end` exclusive. */
export type Span = readonly [start: number, end: number]

/** The slice of `text` that `span` points at. */
export const slice = (text: string, [start, end]: Span): string => text.slice(start, end)

/** True when the two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

/** True when `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1]
