/** What one language's sentence ends look like. Words are listed without their full stop. */
export interface SentenceCues {
  /** Words that end in a full stop without ending a sentence, without that stop: Mr, Gen, p. */
  readonly abbreviations: ReadonlySet<string>
  /** Abbreviations that may also be a sentence's last word: U.S, Inc, p.m; a starter after them ends it. */
  readonly closers?: ReadonlySet<string>
  /** Abbreviations only where a number follows: No, p, Art. */
  readonly beforeNumbers?: ReadonlySet<string>
  /** Capitalised words that open sentences and seldom follow an abbreviation inside one: The, In, However. */
  readonly starters?: ReadonlySet<string>
  /** A number with a full stop is an ordinal: 3. Oktober. */
  readonly ordinalStop?: boolean
  /** Nouns are written with a capital, so one after a full stop does not tell a stray stop. */
  readonly capitalNouns?: boolean
  /** Verbs after which `“Why?” Smith asked.` goes on. */
  readonly speechVerbs?: ReadonlySet<string>
}
