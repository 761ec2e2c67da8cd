/** Where a model answers. The key goes to that origin and nowhere else. */
export interface ModelPlace {
  readonly provider: ModelProvider
  readonly model: string
  readonly baseUrl: string
  readonly key: string | null
}

export const MODEL_PROVIDERS = ['openai-compatible', 'openai', 'anthropic', 'google'] as const
export type ModelProvider = (typeof MODEL_PROVIDERS)[number]
