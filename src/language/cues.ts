import type { CauseCues } from './cause-cues.ts'
import type { CorrectionCues } from './correction-cues.ts'
import type { DateCues } from './date-cues.ts'
import type { ListCues } from './list-cues.ts'
import type { QuoteCues } from './quote-cues.ts'
import type { ResponsibilityCues } from './responsibility-cues.ts'
import type { SalienceCues } from './salience-cues.ts'
import type { SentenceCues } from './sentence-cues.ts'
import type { TrimCues } from './trim-cues.ts'
import type { VerificationCues } from './verification.ts'

/**
 * What src/language knows of one article language, a subject a field; a subject that is missing is
 * read by its language-free rules alone. Each subject's own file says what its cues mean.
 */
export interface LanguageCues {
  readonly sentences?: SentenceCues
  readonly dates?: DateCues
  readonly quotes?: QuoteCues
  readonly responsibility?: ResponsibilityCues
  readonly causes?: CauseCues
  readonly corrections?: CorrectionCues
  readonly lists?: ListCues
  readonly salience?: SalienceCues
  readonly trim?: TrimCues
  readonly verification?: VerificationCues
}
