import type { Reading } from '../model/reading.ts'

/** How much each sentence of the reading is worth as a key point, by index; headings score -Infinity. */
export function salienceOf(reading: Reading): number[] {
  return reading.sentences.map(() => 0)
}
