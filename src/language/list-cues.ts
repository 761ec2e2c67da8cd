/** The words by which one language announces and numbers what it lists. */
export interface ListCues {
  /** Counting words and ordinals, lower case: `three` and `third` are 3. */
  readonly numbers: ReadonlyMap<string, number>
  /** Nouns whose number is a promise of reasons: reasons, causes, factors. */
  readonly reasons: ReadonlySet<string>
  /** Nouns whose number is a promise of a list: things, ways, tips. People, parts and goals are none. */
  readonly things: ReadonlySet<string>
  /** Words that may stand between number and noun: big, main, more. */
  readonly qualifiers: ReadonlySet<string>
  /** Words that ask for reasons or name them, lower case. */
  readonly why: readonly string[]
  /** What opens the first, second … item in running text, lower case; the last entry closes a row. */
  readonly sequence: readonly (readonly string[])[]
  /** How lines open that speak about the page, lower case: read more, subscribe. */
  readonly notices: readonly string[]
}
