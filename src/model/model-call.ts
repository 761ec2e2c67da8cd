/** What a language model is asked: words, the form of the answer, and how long it may be. */
export interface Question {
  readonly system: string
  readonly prompt: string
  /** JSON Schema of the answer. */
  readonly schema: object
  readonly maxTokens: number
}

/** What came back. The text is data: nothing in it is ever run, followed or trusted. */
export type Reply =
  | { readonly kind: 'said'; readonly text: string; readonly tokens: Tokens }
  | { readonly kind: 'failed'; readonly why: ModelFailure; readonly detail: string }

/** As the model's server counts them; null where it does not say. */
export interface Tokens {
  readonly input: number | null
  readonly output: number | null
}

/**
 * `late`: no answer in time; `busy`: too many requests; `refused`: the server turned the call down;
 * `broken`: no usable answer; `paused`: not asked, because the last calls failed; `spent`: not asked,
 * because the budget is used up; `leaky`: the answer repeated the key.
 */
export type ModelFailure = 'late' | 'busy' | 'refused' | 'broken' | 'paused' | 'spent' | 'leaky'
