import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import {
  answering,
  type ModelServer,
  modelServer,
  rightAnswer,
  saying,
  sending,
} from './fakes/model-server.ts'
import { groundwire } from './run/groundwire.ts'

const KEY = 'sk-canary-0123456789abcdef'
const EXAMPLE = 'examples/concert-hall-attack.txt'

let server: ModelServer
beforeAll(async () => {
  server = await modelServer()
})
beforeEach(() => server.play(answering(rightAnswer)))
afterAll(() => server.close())

const env = () => ({ LLM_BASE_URL: server.url, LLM_MODEL: 'fake', LLM_API_KEY: KEY })
const digested = (more: readonly string[] = [], extra: NodeJS.ProcessEnv = {}) =>
  groundwire(['digest', EXAMPLE, '--json', ...more], { env: { ...env(), ...extra } })

it('asks a model with --engine model, and with GROUNDWIRE_ENGINE alike', async () => {
  for (const { stdout, code } of [
    await digested(['--engine', 'model']),
    await digested([], { GROUNDWIRE_ENGINE: 'model' }),
  ]) {
    expect(code).toBe(0)
    expect(JSON.parse(stdout).digest.engine).toMatchObject({ name: 'model' })
  }
})

it('asks none with --engine extractive, whatever the environment says', async () => {
  const before = server.requests.length
  const { stdout } = await digested(['--engine', 'extractive'], { GROUNDWIRE_ENGINE: 'model' })
  expect(JSON.parse(stdout).digest.engine.name).toBe('extractive')
  expect(server.requests).toHaveLength(before)
})

it('says on stderr that the model was of no use, and answers all the same', async () => {
  server.play(sending(401, { error: { message: `Incorrect API key provided: ${KEY}` } }))
  const { stdout, stderr, code } = await digested(['--engine', 'model'])
  expect(code).toBe(0)
  expect(JSON.parse(stdout).digest.engine.name).toBe('extractive')
  expect(stderr).toContain('The model was of no use')
  expect(stdout + stderr).not.toContain(KEY.slice(0, 13))
})

it('tells in `rejected` what the model said and the article does not', async () => {
  server.play(saying((sentence) => sentence.replace(/\.$/, ' at a cost of 9,731 dollars.')))
  const { digest, rejected } = JSON.parse((await digested(['--engine', 'model'])).stdout)
  expect(JSON.stringify(digest)).not.toContain('9,731')
  expect(rejected[0]).toMatchObject({
    check: 'wording-kept',
    detail: expect.stringContaining('nearest passage'),
  })
})

it.each([
  [{ LLM_MODEL: '' }, 'LLM_MODEL'],
  [{ LLM_BASE_URL: 'http://models.example/v1' }, 'unencrypted'],
  [{ LLM_PROVIDER: 'acme' }, 'LLM_PROVIDER'],
  [{ PROMPTS_DIR: '/nonexistent' }, 'distill.md: is missing'],
])('ends with 78 and what to do when it is set up wrong: %o', async (wrong, says) => {
  const { stderr, code } = await digested(['--engine', 'model'], wrong)
  expect(code).toBe(78)
  expect(stderr).toContain(says)
  expect(stderr).not.toContain(KEY)
})
