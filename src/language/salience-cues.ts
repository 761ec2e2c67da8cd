export interface SalienceCues {
  /** Words of grammar: they say nothing of what a text is about. Lower case. */
  readonly functionWords: ReadonlySet<string>
  /** First words that point back to the sentence before: he, this, but. Lower case. */
  readonly backPointers: ReadonlySet<string>
  /** Words after which a back-pointing first word names a time or opens plainly: "this week", "so far". */
  readonly plainAfterPointer?: ReadonlySet<string>
}
