import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/language/read.ts'
import type { Reply } from '../../../src/model/model-call.ts'
import { answerIn } from '../../../src/pipeline/distill/model/answer.ts'
import { ask } from '../../../src/pipeline/distill/model/ask.ts'
import { distillModel } from '../../../src/pipeline/distill/model/distill-model.ts'
import type { ModelEngine } from '../../../src/pipeline/distill/model/engine.ts'
import { keptAnswer } from '../../../src/pipeline/distill/model/kept-answer.ts'
import type { SettledCall, Spend } from '../../../src/ports.ts'
import { article as sample } from '../../contracts/store-samples.ts'

const ANSWER = {
  headline: { sentence: null, text: null },
  keyPoints: [],
  reasons: [],
  timeline: [1],
  sources: [],
}
const NOBODY = { channel: 'telegram/1', scope: null }

/** An engine whose ledger is as given; time passes only where somebody waits. */
function engineWith(spend: Partial<Spend>, reply?: Reply): ModelEngine & { readonly now: () => number } {
  let now = 0
  const none = async (): Promise<never> => {
    throw new Error('not expected')
  }
  return {
    now: () => now,
    model: { name: 'p/m', ask: async () => reply ?? none() },
    prompts: { version: 'v', system: '', distill: '', repair: '', translate: '', sections: {} as never },
    limits: { maxInputTokens: 1000, maxOutputTokens: 100 },
    ledger: {
      spend: {
        reserve: none,
        settle: none,
        spent: none,
        claim: none,
        keep: none,
        release: none,
        releaseAll: none,
        ...spend,
      },
      clock: { now: () => now, id: () => 'id' },
      sleep: async (ms) => {
        now += ms
      },
      budget: { day: 1000, channel: 500 },
      prices: { input: 2, output: 10 },
    },
  }
}

const unasked = async (): Promise<never> => {
  throw new Error('was asked')
}

describe('a kept answer', () => {
  it('is taken without asking, and read as strictly as a fresh one', async () => {
    const kept = (answer: object) =>
      engineWith({ claim: async () => ({ kind: 'kept', answer: JSON.stringify(answer) }) })
    expect(await keptAnswer('k', kept(ANSWER), NOBODY, answerIn, unasked)).toMatchObject({ answer: ANSWER })
    expect(await keptAnswer('k', kept({ ...ANSWER, run: 'x' }), NOBODY, answerIn, unasked)).toHaveProperty(
      'failed',
    )
  })

  it('is waited for while somebody asks', async () => {
    let looks = 0
    const claim: Spend['claim'] = async () =>
      ++looks < 4 ? { kind: 'asked' } : { kind: 'kept', answer: JSON.stringify(ANSWER) }
    const engine = engineWith({ claim })
    expect(await keptAnswer('k', engine, NOBODY, answerIn, unasked)).toMatchObject({ answer: ANSWER })
    expect(engine.now()).toBe(1500)
  })

  it('is waited for two minutes at most, and not after a stop', async () => {
    const engine = engineWith({ claim: async () => ({ kind: 'asked' }) })
    expect(await keptAnswer('k', engine, NOBODY, answerIn, unasked)).toEqual({
      failed: 'late: another worker is asking',
    })
    expect(engine.now()).toBe(120_000)
    const stopped = { ...NOBODY, signal: AbortSignal.abort() }
    expect(await keptAnswer('k', engine, stopped, answerIn, unasked)).toHaveProperty('failed')
  })

  it('is let go of when there is none, so that the next one asks', async () => {
    const done: string[] = []
    const engine = engineWith({
      claim: async () => ({ kind: 'mine' }),
      keep: async (key, answer) => void done.push(`keep ${key} ${answer}`),
      release: async (key) => void done.push(`release ${key}`),
    })
    await keptAnswer('a', engine, NOBODY, answerIn, async () => ({
      answer: ANSWER,
      kept: JSON.stringify(ANSWER),
    }))
    await keptAnswer('b', engine, NOBODY, answerIn, async () => ({ failed: 'late: x' }))
    await expect(keptAnswer('c', engine, NOBODY, answerIn, unasked)).rejects.toThrow('was asked')
    expect(done).toEqual([`keep a ${JSON.stringify(ANSWER)}`, 'release b', 'release c'])
  })
})

it('is one for a public article whatever channels ask, and its chat’s own for a pasted one', async () => {
  const keys: string[] = []
  const engine = engineWith({
    claim: async (key) => {
      keys.push(key)
      return { kind: 'kept', answer: JSON.stringify(ANSWER) }
    },
  })
  const line = 'The council of Velm closed the old bridge to lorries on Monday after a count of its cracks.'
  const article = { title: null, hash: 'a'.repeat(64) }
  const reading = readArticle({ ...sample(line), ...article })
  for (const [channel, scope] of [
    ['telegram/1', null],
    ['discord/2', null],
    ['telegram/1', 'telegram/1'],
    ['discord/2', 'discord/2'],
  ] as const)
    await distillModel(
      reading,
      article,
      { points: null },
      { engine, request: { channel, scope }, emit: () => {} },
    )
  expect(keys[0]).toBe(keys[1])
  expect(new Set(keys).size).toBe(3)
})

describe('what a call costs', () => {
  const question = { system: 'x'.repeat(40), prompt: 'x'.repeat(360), schema: {}, maxTokens: 100 }
  async function settledFor(reply: Reply): Promise<SettledCall> {
    const calls: SettledCall[] = []
    const engine = engineWith(
      { reserve: async ({ tokens }) => tokens === 200, settle: async (_, result) => void calls.push(result) },
      reply,
    )
    await ask(question, engine, NOBODY)
    return calls[0] as SettledCall
  }
  const said = (input: number | null, output: number | null): Reply => ({
    kind: 'said',
    text: '',
    tokens: { input, output },
  })

  it('is what the server counts, where that can be', async () => {
    expect(await settledFor(said(90, 20))).toEqual({
      input: 90,
      output: 20,
      counted: 110,
      cost: 0.00038,
      outcome: 'said',
    })
  })

  it.each([said(null, null), said(90, null), said(0, 0), said(1e9, 1)])(
    'is all that was reserved where it counts nothing or nonsense: %o',
    async (reply) => {
      expect(await settledFor(reply)).toMatchObject({ input: null, output: null, counted: 200 })
    },
  )

  it('is nothing for a call that was turned down, and all of it for one that may have been answered', async () => {
    for (const why of ['busy', 'refused', 'paused'] as const)
      expect(await settledFor({ kind: 'failed', why, detail: '' })).toMatchObject({
        counted: 0,
        outcome: why,
      })
    for (const why of ['late', 'broken', 'leaky'] as const)
      expect(await settledFor({ kind: 'failed', why, detail: '' })).toMatchObject({ counted: 200 })
  })

  it('is reserved before the model is asked: without a budget it is not', async () => {
    const engine = engineWith({ reserve: async () => false })
    expect(await ask(question, engine, NOBODY)).toMatchObject({ kind: 'failed', why: 'spent' })
  })
})
