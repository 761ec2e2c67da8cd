export interface TrimCues {
  /** Connectives that may be dropped where they open a sentence with a comma after them. Lower case. */
  readonly leadingConnectives: ReadonlySet<string>
  /** Words that open a description of the name before: "a", "the". Lower case. */
  readonly appositiveOpeners: ReadonlySet<string>
  /** Words that no cut may take away: negations, hedges, reporting verbs, degrees, conditions. Lower case. */
  readonly untouchable: ReadonlySet<string>
}
