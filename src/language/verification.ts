/** Words that decide whether a claim still says what its evidence says. Lower case. */
export interface VerificationCues {
  /** Words that turn a statement round. */
  readonly negations: ReadonlySet<string>
  /** Words that weaken, limit or put off: what they stand by is not simply so. */
  readonly hedges: ReadonlySet<string>
  /** Words that give a statement to somebody. */
  readonly reporting: ReadonlySet<string>
  /** Words that need somebody named before them. */
  readonly pronouns: ReadonlySet<string>
  /** Prepositions: what follows one is not the subject of what comes later. */
  readonly subordinate: ReadonlySet<string>
  /** Words after which a clause of its own may begin. */
  readonly clauseOpeners: ReadonlySet<string>
  /** Words that a claim may have and its evidence lack: articles, auxiliaries, the emptiest prepositions. */
  readonly fillers: ReadonlySet<string>
  /** Words of one kind that exclude each other: "rise grow | fall drop", groups parted by a bar. */
  readonly contrasts: readonly string[]
}
