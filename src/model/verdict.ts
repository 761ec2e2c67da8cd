import type { Evidence } from './digest.ts'

/** Whether a text says a claim, and what was looked at to tell. */
export interface Verdict {
  /** The strict gate: true only when nothing in the claim goes beyond the evidence. */
  readonly supported: boolean
  /** 0–1, for ranking; not a probability. */
  readonly score: number
  /** The sentences that say it, or come nearest to it. */
  readonly evidence: readonly Evidence[]
  readonly checks: readonly { readonly name: string; readonly passed: boolean; readonly detail: string }[]
}
