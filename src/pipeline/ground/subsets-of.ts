/** Every choice among the things, none and all of them included: 2 to the power of their number. */
export function subsetsOf<T>(things: readonly T[]): T[][] {
  return Array.from({ length: 2 ** things.length }, (_, choice) =>
    things.filter((_, bit) => choice & (1 << bit)),
  )
}
