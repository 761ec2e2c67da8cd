import { systemClock } from '../adapters/clock/system-clock.ts'
import type { ModelSetup } from '../adapters/config/load-model.ts'
import { lazyModel } from '../adapters/llm/lazy-model.ts'
import { redactor } from '../adapters/log/json-log.ts'
import { type Finding, hinders, ok } from './finding.ts'
import { ANSWER_MS } from './in-time.ts'

/** One question of a few tokens: whether the model answers at all, and takes the key. */
export async function ofModel({ place, prompts }: ModelSetup): Promise<Finding> {
  const model = lazyModel({ place, callTimeout: ANSWER_MS, clock: systemClock, emit: () => {} })
  const question = { system: prompts.system, prompt: '{}', schema: { type: 'object' }, maxTokens: 16 }
  const reply = await model.ask(question, {})
  const where = `${model.name} at ${new URL(place.baseUrl).host}`
  if (reply.kind === 'said') return ok('model', `${where} answers`)
  const detail = redactor([place.key ?? ''])(reply.detail)
  return hinders(
    'model',
    `${where} is of no use (${reply.why}: ${detail}). Until then digests are made without it.`,
    'Check LLM_BASE_URL, LLM_MODEL and LLM_API_KEY.',
  )
}
