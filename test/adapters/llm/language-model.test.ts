import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { boundFetch, formsOf } from '../../../src/adapters/llm/bound-fetch.ts'
import { languageModel } from '../../../src/adapters/llm/language-model.ts'
import type { Event } from '../../../src/model/event.ts'
import type { ModelProvider } from '../../../src/model/model-place.ts'
import { answering, type ModelServer, modelServer, sending, silent } from '../../fakes/model-server.ts'

const KEY = 'sk-canary-0123456789abcdef'
const QUESTION = { system: 's', prompt: 'p', schema: { type: 'object' }, maxTokens: 100 }

let server: ModelServer
let now = 0
let events: Event[] = []

beforeEach(async () => {
  server = await modelServer()
  now = 0
  events = []
})
afterEach(() => server.close())

const opened = (provider: ModelProvider = 'openai-compatible', callTimeout = 5_000) =>
  languageModel({
    place: { provider, model: 'm', baseUrl: server.url, key: KEY },
    callTimeout,
    clock: { now: () => now },
    emit: (event) => events.push(event),
  })

describe('a call', () => {
  it('comes back as text with the tokens that the server counts', async () => {
    server.play(answering(() => '{"a": 1}'))
    expect(await opened().ask(QUESTION, {})).toEqual({
      kind: 'said',
      text: '{"a": 1}',
      tokens: { input: 900, output: 80 },
    })
  })

  it('is never repeated, whatever the server says of trying again', async () => {
    for (const status of [408, 409, 429, 500, 502, 503]) {
      server.play(sending(status, { error: { message: 'again' } }, { 'retry-after': '0' }))
      const before = server.requests.length
      expect((await opened().ask(QUESTION, {})).kind).toBe('failed')
      expect(server.requests.length).toBe(before + 1)
    }
  })

  it('ends with its own time, and with the caller’s', async () => {
    server.play(silent)
    expect(await opened('openai-compatible', 100).ask(QUESTION, {})).toMatchObject({ why: 'late' })
    const signal = AbortSignal.timeout(100)
    expect(await opened().ask(QUESTION, { signal })).toMatchObject({ kind: 'failed', why: 'late' })
  })

  it.each([
    ['openai', '/v1/chat/completions'],
    ['anthropic', '/v1/messages'],
    ['google', '/v1/models/m:generateContent'],
  ] as const)('goes to the address given, in the form of %s', async (provider, path) => {
    server.play(sending(400, { error: { message: 'no' } }))
    expect(await opened(provider).ask(QUESTION, {})).toMatchObject({ why: 'refused', detail: 'status 400' })
    expect(server.requests.map((request) => request.path)).toEqual([path])
    expect(server.requests[0]?.body.tools).toBeUndefined()
  })

  it('tells of an error its status and nothing that the server wrote', async () => {
    server.play(sending(400, { error: { message: `the secret article and ${KEY.slice(0, 5)}` } }))
    const reply = await opened().ask(QUESTION, {})
    expect(reply).toEqual({ kind: 'failed', why: 'refused', detail: 'status 400' })
    expect(JSON.stringify(events)).not.toContain('secret article')
  })
})

describe('the key', () => {
  let elsewhere: Server
  let caught: (string | undefined)[] = []
  beforeEach(async () => {
    caught = []
    elsewhere = createServer((request, response) => {
      caught.push(request.headers.authorization)
      response.end('{}')
    })
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  })
  afterEach(() => new Promise((resolve) => elsewhere.close(resolve)))
  const address = () => `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/v1/chat/completions`

  it.each([301, 302, 303, 307, 308])('follows no redirect (%i)', async (status) => {
    server.play(sending(status, '', { location: address() }))
    expect(await opened().ask(QUESTION, {})).toMatchObject({ kind: 'failed' })
    expect(caught).toEqual([])
  })

  it('goes to no other origin, whoever asks for it', async () => {
    const bound = boundFetch(server.url, KEY)
    await expect(bound(address(), { headers: { authorization: KEY } })).rejects.toThrow('another origin')
    await expect(bound(new Request(address()))).rejects.toThrow('another origin')
    expect(caught).toEqual([])
  })

  it.each(formsOf(KEY))('lets no answer through that has it as %s', async (form) => {
    server.play(answering(() => `{"text": "${form}"}`))
    expect(await opened().ask(QUESTION, {})).toMatchObject({ kind: 'failed', why: 'leaky' })
  })
})

describe('the circuit breaker', () => {
  it('leaves a model alone for five minutes after ten failures in a row, and says so once', async () => {
    const model = opened()
    server.play(sending(500, {}))
    for (let i = 0; i < 10; i += 1) await model.ask(QUESTION, {})
    expect(await model.ask(QUESTION, {})).toMatchObject({ why: 'paused' })
    expect(server.requests).toHaveLength(10)
    now = 5 * 60_000 - 1
    expect(await model.ask(QUESTION, {})).toMatchObject({ why: 'paused' })
    expect(events.filter(({ type }) => type === 'model.paused')).toHaveLength(1)
    now += 1
    server.play(answering(() => '{}'))
    expect((await model.ask(QUESTION, {})).kind).toBe('said')
  })

  it('opens again at once when the first call after the pause fails too', async () => {
    const model = opened()
    server.play(sending(500, {}))
    for (let i = 0; i < 10; i += 1) await model.ask(QUESTION, {})
    now = 5 * 60_000
    expect(await model.ask(QUESTION, {})).toMatchObject({ why: 'broken' })
    expect(await model.ask(QUESTION, {})).toMatchObject({ why: 'paused' })
  })

  it('counts failures in a row alone', async () => {
    const model = opened()
    const failing = sending(500, {})
    server.play(
      ...Array.from({ length: 9 }, () => failing),
      answering(() => '{}'),
      failing,
    )
    for (let i = 0; i < 12; i += 1) await model.ask(QUESTION, {})
    expect(await model.ask(QUESTION, {})).toMatchObject({ why: 'broken' })
  })
})
