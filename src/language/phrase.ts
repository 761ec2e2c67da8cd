/** A noun phrase that may name a speaker, in token indexes, `end` exclusive. */
export interface Phrase {
  readonly start: number
  readonly end: number
  /** The phrase without what is set off by commas, dashes or brackets. */
  readonly head: readonly [number, number]
  /** What is set off and describes the head. */
  readonly aside: readonly [number, number] | null
}
