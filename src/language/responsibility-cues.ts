/** How one language claims a violent act and answers such a claim. Every pattern is case-insensitive. */
export interface ResponsibilityCues {
  /** The words of claiming: "claimed responsibility". */
  readonly claim: RegExp
  /** Words for violent acts. */
  readonly act: RegExp
  /** What makes it no claim: nobody claimed, denied. */
  readonly nobody: RegExp
  /** What an answer speaks of: the claim, the responsibility, somebody's part in it. */
  readonly claimed: RegExp
  /** Words that doubt, deny or confirm. */
  readonly answer: RegExp
}
