import type { DateRule } from './date-rule.ts'

/** What the date tagger knows of a language. */
export interface DateCues {
  /** The language's rules; built on first use, as some need Intl. Where two match at the same length, the first wins. */
  readonly rules: () => readonly DateRule[]
  /** What may stand between a day and a time of day that make one expression, as a whole: ", at", "of the". */
  readonly joint: RegExp
  /** The words of a sentence before a date that something is only measured against: "the lowest since". */
  readonly yardstick?: RegExp
  /** The words around the first date of a range, `\uFFFC`, up to the second: “between \uFFFC and”. */
  readonly range?: RegExp
}
