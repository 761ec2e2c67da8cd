import { findVerbatim } from '../../language/fold.ts'
import { type Evidence, evidenceAt } from '../../model/digest.ts'
import type { Reading } from '../../model/reading.ts'

export interface Verdict {
  /** The strict gate: the article says this, in these or in nearly these words. */
  readonly supported: boolean
  /** 0..1, for ranking only. */
  readonly score: number
  /** The sentences that come nearest. */
  readonly evidence: readonly Evidence[]
  readonly checks: readonly VerdictCheck[]
}

export interface VerdictCheck {
  readonly name: string
  readonly passed: boolean
  readonly detail: string
}

/** Does this article say this claim? Never judges whether it is true. */
export function verify(reading: Reading, claim: string): Verdict {
  const [place] = findVerbatim(reading.text, claim)
  return {
    supported: place !== undefined,
    score: place ? 1 : 0,
    evidence: place ? [evidenceAt(reading.text, place)] : [],
    checks: [{ name: 'verbatim', passed: place !== undefined, detail: '' }],
  }
}
