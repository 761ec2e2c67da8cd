import type { Folded } from '../../language/fold.ts'
import type { Article } from '../../model/article.ts'
import type { Claim, SectionKey } from '../../model/digest.ts'
import type { Reading } from '../../model/reading.ts'
import type { Borders } from './borders.ts'

/**
 * One condition a claim must meet. It returns the claim, mended where the article itself shows how
 * (offsets, spaces, quotation marks), or why it refuses it. A check may rely on those before it.
 */
export interface Check {
  readonly name: string
  readonly run: (claim: Claim, about: Grounds) => Claim | Refusal
}

export interface Refusal {
  readonly refused: string
}

export const refuse = (refused: string): Refusal => ({ refused })

export const isRefusal = (result: Claim | Refusal): result is Refusal => 'refused' in result

/** What checks hold a claim against; made once an article. */
export interface Grounds {
  readonly section: SectionKey
  readonly article: Article
  readonly reading: Reading
  readonly foldedText: Folded
  readonly borders: Borders
  readonly limits: GroundLimits
}

export interface GroundLimits {
  /** The shortest quote that proves anything: without a floor, quoting "the" passes (gbrain#4706). */
  readonly minQuoteChars: number
  readonly minQuoteWords: number
}
