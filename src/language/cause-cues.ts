/**
 * Connectives as regular expressions without boundaries, lower case, one a line; white space stands
 * for any white space. `after`: the cause follows the signal (because); `before`: it comes first (led to).
 */
export interface CauseCues {
  readonly strongAfter: string
  readonly strongBefore: string
  /**
   * Strong ones of a single act, its aim or its ground (to protest, arrested for): a reason only where
   * the headline's event is told.
   */
  readonly acts?: string
  /** Those of them that stand behind the aim: “protesto etmek için”. */
  readonly actsBefore?: string
  /** Weak ones that tell what came with it or before it (after, amid): a reason only where the headline's event is told. */
  readonly circumstances: string
  readonly weakAfter: string
  readonly weakBefore: string
  /** How those strong signals begin whose subject gives the reason: “X blames …”. */
  readonly opinions?: RegExp
  /** Circumstances that as often only tell what went on meanwhile, where a comma parts them off: “…, as rescuers dug”. */
  readonly concurrent?: RegExp
}
