import type { LanguageModel as SdkModel } from 'ai'
import type { ModelPlace, ModelProvider } from '../../model/model-place.ts'

type Opened = Exclude<SdkModel, string>

interface Access {
  readonly baseURL: string
  readonly fetch: typeof fetch
  readonly apiKey?: string
}

/** Each provider's library, loaded when it is used. A new one is a line here and in `MODEL_PROVIDERS`. */
const PROVIDERS: Readonly<Record<ModelProvider, (model: string, access: Access) => Promise<Opened>>> = {
  'openai-compatible': async (model, access) =>
    (await import('@ai-sdk/openai-compatible')).createOpenAICompatible({
      ...access,
      name: 'compatible',
      supportsStructuredOutputs: true,
    })(model),
  openai: async (model, access) => (await import('@ai-sdk/openai')).createOpenAI(access).chat(model),
  anthropic: async (model, access) => (await import('@ai-sdk/anthropic')).createAnthropic(access)(model),
  google: async (model, access) => (await import('@ai-sdk/google')).createGoogleGenerativeAI(access)(model),
}

/** The model behind a place, asked through `fetch` alone. */
export const openModel = (
  { provider, model, baseUrl, key }: ModelPlace,
  fetcher: typeof fetch,
): Promise<Opened> =>
  PROVIDERS[provider](model, {
    baseURL: baseUrl,
    fetch: fetcher,
    ...(key === null ? {} : { apiKey: key }),
  })
