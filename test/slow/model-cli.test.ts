import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import {
  answering,
  type ModelServer,
  modelServer,
  rightAnswer,
  saying,
  sending,
  translating,
} from '../fakes/model-server.ts'
import { dataDirWithDatabase } from '../run/embedded.ts'
import { groundwire } from '../run/groundwire.ts'

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

it('puts lines into another language beside the article’s own, and counts them', async () => {
  const filler = 'Der Bericht nennt Gründe für den Anschlag und die Lage der Gruppe in der Region. '.repeat(9)
  server.play(translating((of) => filler.slice(0, Math.max(30, of.length))))
  const { digest } = JSON.parse((await digested(['--engine', 'model', '--language', 'de'])).stdout)
  const lines = [...digest.keyPoints, ...digest.reasons.items]
  const translated = lines.filter(({ translation }) => translation)
  expect(translated.length).toBeGreaterThan(0)
  expect(digest.wording.translated).toBe(translated.length)
  for (const { text, translation } of translated) {
    expect(translation.language).toBe('de')
    expect(translation.lines.join(' ')).toContain('Der Bericht')
    expect(text).not.toContain('Der Bericht')
  }
})

it('says that another language needs a model', async () => {
  const { stderr, code } = await digested(['--engine', 'extractive', '--language', 'de'])
  expect(stderr).toContain('Another language needs a model')
  expect(code).toBe(2)
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

it('is looked at by doctor, which says what to do', async () => {
  const DATA_DIR = await dataDirWithDatabase()
  const examined = (more: NodeJS.ProcessEnv) =>
    groundwire(['doctor'], {
      env: {
        ...env(),
        GROUNDWIRE_ENGINE: 'model',
        TELEGRAM_BOT_TOKEN: '7123456789:AAHcanaryCanaryCanaryCanary1234567',
        TELEGRAM_API_ROOT: 'http://127.0.0.1:1',
        DATA_DIR,
        ...more,
      },
    })
  expect((await examined({})).stdout).toMatch(
    /^ok {2}model: openai-compatible\/fake at 127\.0\.0\.1:\d+ answers$/m,
  )
  server.play(sending(401, { error: { message: KEY } }))
  const { stdout, code } = await examined({})
  expect(code).toBe(1)
  expect(stdout).toMatch(/^!! {2}model: .*status 401/m)
  expect(stdout).toMatch(/^\d\. model: Check LLM_BASE_URL/m)
  expect(stdout).not.toContain(KEY.slice(0, 13))
})

it('is loaded by nobody who does not ask for it', async () => {
  const hook = `import { registerHooks } from 'node:module'
    registerHooks({ resolve(name, context, next) {
      const found = next(name, context)
      if (/node_modules.(?:@ai-sdk|ai|zod).|distill-model/.test(found.url)) process.stderr.write('LOADED ' + found.url + '\\n')
      return found
    } })`
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(hook)}`
  const plain = await digested(['--engine', 'extractive'], { NODE_OPTIONS })
  expect(plain.code).toBe(0)
  expect(plain.stderr).not.toContain('LOADED')
  const asking = await digested(['--engine', 'model'], { NODE_OPTIONS })
  expect(asking.stderr).toContain('LOADED')
})
