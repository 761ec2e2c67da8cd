import type { Pair } from '../pair.ts'

/** One condition of the strict gate. */
export interface GateCheck {
  /** Its reason code. */
  readonly name: string
  /** The words that fail; empty when it is passed. */
  readonly failing: (pair: Pair) => readonly string[]
  /** What is wrong, for a moderator who sees the claim and the passage; `words` are those that fail, listed. */
  readonly says: (words: string, count: number) => string
}
