import type { Prompts } from '../../../model/prompts.ts'
import type { Clock, LanguageModel, Spend } from '../../../ports.ts'

/** A model to distill with, its words and its bounds. */
export interface ModelEngine {
  readonly model: LanguageModel
  readonly prompts: Prompts
  readonly limits: ModelLimits
  /** Absent on the command line: whoever types a command minds the costs. */
  readonly ledger?: Ledger
}

export interface ModelLimits {
  readonly maxInputTokens: number
  readonly maxOutputTokens: number
}

/** Where costs and answers are kept, and how much may be spent. */
export interface Ledger {
  readonly spend: Spend
  readonly clock: Clock
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>
  /** Tokens for a day (UTC), of all and of a channel. */
  readonly budget: { readonly day: number; readonly channel: number }
  /** Of a million tokens. */
  readonly prices: { readonly input: number; readonly output: number }
}

/** For whom a digest is made. */
export interface Request {
  /** The channel that pays. */
  readonly channel: string
  /** The chat that alone may see the article; null: everybody. */
  readonly scope: string | null
  readonly signal?: AbortSignal | undefined
}
