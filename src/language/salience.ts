import type { Reading } from '../model/reading.ts'

/** How much each sentence of the reading is worth as a key point, by index; headings score -Infinity. */
export function salienceOf(reading: Reading): number[] {
  return reading.sentences.map(() => 0)
}

/** True when the sentence points back to something said before it: it may not stand alone. */
export function danglingAt(_reading: Reading, _index: number): boolean {
  return false
}

/** The indexes of the `count` sentences that best tell the whole together, in text order. */
export function choose(reading: Reading, count: number, allowed: (index: number) => boolean): number[] {
  return [...reading.sentences.keys()].filter(allowed).slice(0, count)
}
