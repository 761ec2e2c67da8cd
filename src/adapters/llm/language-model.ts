import { type GenerateTextResult, generateText, jsonSchema, NoObjectGeneratedError, Output } from 'ai'
import type { Question, Reply, Tokens } from '../../model/model-call.ts'
import type { ModelPlace } from '../../model/model-place.ts'
import type { Clock, Emit, LanguageModel } from '../../ports.ts'
import { boundFetch } from './bound-fetch.ts'
import { Breaker } from './breaker.ts'
import { openModel } from './providers.ts'
import { whyFailed } from './why-failed.ts'

export interface LanguageModelDeps {
  readonly place: ModelPlace
  /** Milliseconds that one call may take. */
  readonly callTimeout: number
  readonly clock: Pick<Clock, 'now'>
  readonly emit: Emit
}

/** A model through the AI SDK. One question is one request: no retries, no redirects, no tools. */
export function languageModel({ place, callTimeout, clock, emit }: LanguageModelDeps): LanguageModel {
  const breaker = new Breaker()
  const opened = openModel(place, boundFetch(place.baseUrl, place.key))
  const name = `${place.provider}/${place.model}`
  return {
    name,
    async ask(question, { signal }) {
      const until = breaker.pausedUntil(clock.now())
      if (until !== null) return { kind: 'failed', why: 'paused', detail: 'the last calls failed' }
      const start = clock.now()
      const timeout = AbortSignal.timeout(callTimeout)
      const reply = await asked(question, await opened, signal ? AbortSignal.any([signal, timeout]) : timeout)
      if (reply.kind === 'said') breaker.succeeded()
      else if (!signal?.aborted && breaker.failed(clock.now())) emit({ type: 'model.paused', model: name })
      const outcome = reply.kind === 'said' ? 'said' : `${reply.why}: ${reply.detail}`
      const { input, output } = reply.kind === 'said' ? reply.tokens : NOTHING
      emit({ type: 'model.asked', model: name, outcome, input, output, ms: clock.now() - start })
      return reply
    },
  }
}

const NOTHING: Tokens = { input: null, output: null }

async function asked(
  { system, prompt, schema, maxTokens }: Question,
  model: Awaited<ReturnType<typeof openModel>>,
  abortSignal: AbortSignal,
): Promise<Reply> {
  try {
    const result = await generateText({
      model,
      system,
      prompt,
      output: Output.object({ schema: jsonSchema(schema), name: 'digest' }),
      maxOutputTokens: maxTokens,
      temperature: 0,
      maxRetries: 0,
      // Else an answer in a given form is asked for as the call of a tool, for models that it does not know.
      providerOptions: { anthropic: { structuredOutputMode: 'outputFormat' } },
      abortSignal,
    })
    return { kind: 'said', text: result.text, tokens: tokensOf(result.usage) }
  } catch (error) {
    // Text that the library could not read as JSON is read by us: one code fence is no reason to give up.
    if (NoObjectGeneratedError.isInstance(error))
      return { kind: 'said', text: error.text ?? '', tokens: tokensOf(error.usage) }
    return whyFailed(error, abortSignal)
  }
}

type Usage = GenerateTextResult<never, never, never>['usage'] | undefined

const tokensOf = (usage: Usage): Tokens => ({
  input: counted(usage?.inputTokens),
  output: counted(usage?.outputTokens),
})

/** A server may say anything: what is no count of tokens is nothing said. */
const counted = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null
