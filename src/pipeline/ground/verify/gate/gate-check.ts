import type { Pair } from '../pair.ts'

/** One condition of the strict gate. */
export interface GateCheck {
  /** Its reason code. */
  readonly name: string
  /** The words that fail; empty when it is passed. */
  readonly failing: (pair: Pair) => readonly string[]
}
