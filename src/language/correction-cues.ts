/** How one language says that a count given before was wrong. */
export interface CorrectionCues {
  /** Verbs and phrases that correct: lowered … to, now put at, not 41 as reported. */
  readonly corrects: RegExp
  /** What is counted, an expression a subject: a corrected number of the dead says nothing of the injured. */
  readonly subjects: readonly RegExp[]
}
