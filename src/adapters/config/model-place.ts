import { Fault } from '../../model/fault.ts'
import { MODEL_PROVIDERS, type ModelPlace, type ModelProvider } from '../../model/model-place.ts'

type Env = Readonly<Record<string, string | undefined>>

/** What the providers' own libraries ask when no address is given. */
const HOME: Readonly<Record<ModelProvider, string | null>> = {
  'openai-compatible': null,
  openai: 'https://api.openai.com/v1',
  anthropic: 'https://api.anthropic.com/v1',
  google: 'https://generativelanguage.googleapis.com/v1beta',
}

/** Which engine the environment asks for. Faults: `config`. */
export function engineIn(env: Env): 'extractive' | 'model' {
  const engine = env['GROUNDWIRE_ENGINE'] || 'extractive'
  if (engine === 'extractive' || engine === 'model') return engine
  throw new Fault('config', { why: 'Environment: GROUNDWIRE_ENGINE is extractive or model' })
}

/** Reads `LLM_PROVIDER`, `LLM_MODEL`, `LLM_BASE_URL` and `LLM_API_KEY`. Faults: `config`, naming every bad one and no value. */
export function modelPlaceIn(env: Env): ModelPlace {
  const provider = MODEL_PROVIDERS.find((name) => name === (env['LLM_PROVIDER'] || 'openai-compatible'))
  const model = env['LLM_MODEL']?.trim()
  const key = env['LLM_API_KEY']?.trim() || null
  const baseUrl = env['LLM_BASE_URL']?.trim() || (provider ? HOME[provider] : null)
  const wrong = [
    ...(provider ? [] : [`LLM_PROVIDER is one of ${MODEL_PROVIDERS.join(', ')}`]),
    ...(model ? [] : ['LLM_MODEL names the model']),
    ...wrongAddress(baseUrl, key),
    ...(key === null && provider && provider !== 'openai-compatible'
      ? [`LLM_API_KEY is needed for ${provider}`]
      : []),
  ]
  if (!provider || !model || !baseUrl || wrong.length > 0)
    throw new Fault('config', { why: `Environment: ${wrong.join('; ')}` })
  return { provider, model, baseUrl: baseUrl.replace(/\/+$/, ''), key }
}

/** A key or an article never crosses a network that anybody reads: plain http is for machines of one's own. */
function wrongAddress(baseUrl: string | null, key: string | null): string[] {
  if (baseUrl === null) return ['LLM_BASE_URL says where the model answers, as http://127.0.0.1:11434/v1']
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null
  if (!url || !/^https?:$/.test(url.protocol))
    return ['LLM_BASE_URL is not an address: write it as https://…']
  if (url.username || url.password) return ['LLM_BASE_URL holds a password: put it in LLM_API_KEY']
  if (url.protocol === 'http:' && !isOwn(url.hostname))
    return [
      `LLM_BASE_URL would send ${key === null ? 'articles' : 'the key and articles'} unencrypted: use https`,
    ]
  return []
}

/** Loopback, private networks (RFC 1918, RFC 4193), and names without a dot or of a home network. */
const isOwn = (host: string): boolean =>
  /^(?:localhost|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|\[(?:::1|f[cd].*)\])$/.test(
    host,
  ) ||
  !host.includes('.') ||
  /\.(?:local|internal|lan|home\.arpa)$/.test(host)
