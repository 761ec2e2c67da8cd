import { Fault } from '../../model/fault.ts'
import { MODEL_PROVIDERS } from '../../model/model-place.ts'
import { whatIsWrongWithModel } from '../../setup/check-model.ts'
import type { Step, Variables } from './step.ts'

/** Who chooses the sentences; a model is asked one question at once. Faults: `config`, `usage`. */
export async function askEngine(step: Step): Promise<Variables> {
  const { asking, options, env } = step
  const before = env['GROUNDWIRE_ENGINE'] || 'extractive'
  let given = options.engine ?? null
  for (;;) {
    const engine =
      given ?? (await asking.ask('Engine: extractive (needs nothing) or model (docs/engines.md)', before))
    if (engine === 'extractive') return engine === before ? {} : { GROUNDWIRE_ENGINE: engine }
    if (engine === 'model') return { GROUNDWIRE_ENGINE: engine, ...(await askModel(step)) }
    if (!asking.live) throw new Fault('usage', { why: '--engine is extractive or model.' })
    asking.say('Write extractive or model.')
    given = null
  }
}

async function askModel({ asking, options, env }: Step): Promise<Variables> {
  for (;;) {
    const provider =
      options.llmProvider ??
      (await asking.ask(
        `Provider (${MODEL_PROVIDERS.join(', ')})`,
        env['LLM_PROVIDER'] || 'openai-compatible',
      ))
    const url = options.llmUrl ?? (await asking.ask('Address, if it is your own', env['LLM_BASE_URL'] || ''))
    const model = options.llmModel ?? (await asking.ask('Model', env['LLM_MODEL'] || ''))
    const key =
      options.llmKey ?? (env['LLM_API_KEY'] || (await asking.secret('Key (not shown; Enter: none)')))
    const given = { LLM_PROVIDER: provider, LLM_BASE_URL: url, LLM_MODEL: model, LLM_API_KEY: key }
    const kept = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
    const wrong = await whatIsWrongWithModel({ PROMPTS_DIR: env['PROMPTS_DIR'], ...kept })
    if (wrong === null) {
      asking.say(`The model ${model} answers.`)
      return kept
    }
    if (!asking.live) throw new Fault('config', { why: wrong })
    asking.say(wrong)
  }
}
