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
  /** Of them, those that what stands before them seldom does without: "the roof of the hall", "agreed to pay". */
  readonly complements: ReadonlySet<string>
  /** Words that say when, without a preposition. */
  readonly moments: ReadonlySet<string>
  /** Words that open a phrase about a thing. */
  readonly articles: ReadonlySet<string>
  /** Words that, right before a number, say that it is not just that number. */
  readonly limits: ReadonlySet<string>
  /** Words after which a clause of its own may begin. */
  readonly clauseOpeners: ReadonlySet<string>
  /** Words that join things of one kind: what stands on one side of them alone is half of what is said. */
  readonly coordinators: ReadonlySet<string>
  /** Words that open a clause about what stands before them: after a comma, it is an aside. */
  readonly relatives: ReadonlySet<string>
  /** Articles and auxiliaries: they may be missing where a headline leaves them out. */
  readonly grammar: ReadonlySet<string>
  /** Words before a verb that say whether it is done and who did it. */
  readonly helpers: ReadonlySet<string>
  /** Of them, those that make a doer of whom it was done to. */
  readonly passives: ReadonlySet<string>
  /** Words for saying, plainly: `Lee said that …` and `…, Lee said` give the same words to the same person. */
  readonly speech: ReadonlySet<string>
  /** Words that a claim may have and its evidence lack: articles, auxiliaries, the emptiest prepositions. */
  readonly fillers: ReadonlySet<string>
  /** Kinds of words that exclude each other, each kind as its sides: rise, grow … against fall, drop … */
  readonly contrasts: readonly Contrast[]
}

export type Contrast = readonly ReadonlySet<string>[]

/** A contrast written on one line, its sides parted by bars. */
export const contrast = (line: string): Contrast =>
  line.split('|').map((side) => new Set(side.trim().split(/\s+/)))
