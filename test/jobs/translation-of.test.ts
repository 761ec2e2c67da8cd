import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Database } from '../../src/adapters/database/database.ts'
import { openStore } from '../../src/adapters/store/open-store.ts'
import type { JobDeps } from '../../src/jobs/job-deps.ts'
import { partsOf } from '../../src/jobs/parts-of.ts'
import { loadLanguages } from '../../src/language/languages.ts'
import { DEFAULT_SETTINGS } from '../../src/model/channel-settings.ts'
import type { Question, Reply } from '../../src/model/model-call.ts'
import type { Delivery } from '../../src/model/outbox.ts'
import type { Post } from '../../src/model/post.ts'
import { DEFAULT_STYLE } from '../../src/model/post-style.ts'
import { revise } from '../../src/model/revise.ts'
import { collect } from '../../src/pipeline/collect/collect.ts'
import { digestArticle } from '../../src/pipeline/pipeline.ts'
import type { Store } from '../../src/ports.ts'
import { delivery } from '../contracts/store-samples.ts'
import { embeddedDatabase } from '../run/embedded.ts'
import { english } from '../run/english.ts'

const clock = { now: () => Date.UTC(2026, 2, 24, 8), id: () => `id-${Math.random()}` }

let database: Database
let store: Store
let copy: Delivery
let questions: Question[]
let answer: (question: Question, signal: AbortSignal | undefined) => Promise<Reply>
let hasModel: boolean
let stopping: AbortController
let sleep: JobDeps['sleep']
let round = 0

beforeAll(async () => {
  await loadLanguages()
  database = await embeddedDatabase()
  store = await openStore(database.pool, clock)
}, 60_000)
afterAll(() => database?.close())

/** As long as an English line, with its numbers. */
const german = (line: string): string => {
  const numbers = (line.match(/\d+/g) ?? []).join(' sowie ')
  const head = 'Der Hafenrat der Stadt berichtet über die alte Brücke und die Arbeiten an den Pfeilern'
  return `${head.slice(0, Math.max(20, line.length - 25)).replace(/\s+\S*$/, '')} ${numbers}.`.replace(
    ' .',
    '.',
  )
}

const said = async ({ prompt }: Question, word = german): Promise<Reply> => {
  const lines = [...prompt.matchAll(/^\[(\d+)\] (.*)$/gm)]
  const text = JSON.stringify({
    lines: lines.map(([, n, line = '']) => ({ number: Number(n), text: word(line) })),
  })
  return { kind: 'said', text, tokens: { input: 1, output: 1 } }
}

const deps = (): JobDeps =>
  ({
    store,
    clock,
    ...english,
    limits: { minWords: 30, maxBytes: 1_000_000 },
    quotes: { minQuoteChars: 12, minQuoteWords: 3 },
    budget: { maxChars: 3000, maxShare: 1 },
    emit: () => {},
    sleep,
    stopping: stopping.signal,
    platforms: new Map(),
    settingsOf: async () => ({ settings: DEFAULT_SETTINGS, locked: [] }),
    modelFor: () =>
      hasModel
        ? {
            model: {
              name: 'p/m',
              ask: (question: Question, { signal }: { signal?: AbortSignal }) => {
                questions.push(question)
                return answer(question, signal)
              },
            },
            prompts: { version: 'v', system: '', translate: '{{language}}\n{{fence}}\n{{lines}}' },
            limits: { maxInputTokens: 9_000, maxOutputTokens: 2_000 },
          }
        : undefined,
  }) as unknown as JobDeps

/** The post as its delivery would be sent now, in one text. */
async function post(revision?: number): Promise<string> {
  const one = await store.outbox.get(copy.id)
  if (!one) throw new Error('gone')
  const parts = await partsOf(one, { split: (whole: Post) => [whole] }, deps(), revision)
  return JSON.stringify(parts)
}

beforeEach(async () => {
  ;[questions, hasModel, stopping] = [[], true, new AbortController()]
  answer = (question) => said(question)
  sleep = (_, signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve()))
  round += 1
  const text = [
    `The harbour council closed bridge ${round} of the town to lorries on Monday evening after a count of cracks.`,
    `Engineers counted ${round + 14} cracks in the northern pier of the bridge on Monday morning.`,
    'Buses and bicycles may still cross the bridge while the repairs of the pier go on.',
  ].join('\n\n')
  const article = await collect({ kind: 'text', text, context: {} }, deps())
  const { digest } = await digestArticle(article, { points: null }, { channel: '', scope: null }, deps())
  const { id } = await store.digests.save(await store.articles.save(null, article), digest, [])
  const style = { ...DEFAULT_STYLE, language: 'de' } as const
  copy = await store.outbox.add(delivery(id, { style }))
})

it('keeps the words of a post, whatever the model says by then', async () => {
  const first = await post()
  expect(first).toContain('Hafenrat')
  answer = (question) => said(question, (line) => german(line).replace('berichtet', 'erzählt'))
  expect(await post()).toBe(first)
  hasModel = false
  expect(await post()).toBe(first)
  expect(questions).toHaveLength(1)
})

it('keeps the article’s words once they were settled for', async () => {
  answer = async () => ({ kind: 'failed', why: 'late', detail: 'no answer in time' })
  const first = await post()
  expect(first).toContain('Engineers counted')
  expect(first).not.toContain('translated')
  answer = (question) => said(question)
  expect(await post()).toBe(first)
  expect(questions).toHaveLength(1)
})

it('is in the article’s words where the channel’s model is gone', async () => {
  hasModel = false
  expect(await post()).toContain('Engineers counted')
  expect(questions).toEqual([])
})

it('does not wait for a model for longer than it may', async () => {
  sleep = async () => {}
  answer = (_, signal) =>
    new Promise((resolve) => {
      const late = () => resolve({ kind: 'failed', why: 'late', detail: 'x' })
      if (signal?.aborted) late()
      signal?.addEventListener('abort', late)
    })
  expect(await post()).toContain('Engineers counted')
})

it('settles for nothing when the service stops: whoever goes on asks again', async () => {
  answer = async () => {
    stopping.abort()
    return { kind: 'failed', why: 'late', detail: 'x' }
  }
  await post()
  expect(await store.translations.get(copy.id, 0)).toBeNull()
  stopping = new AbortController()
  answer = (question) => said(question)
  expect(await post()).toContain('Hafenrat')
})

it('asks after a correction for the line that is new, and leaves the others in their words', async () => {
  const first = await post()
  await store.outbox.reserve(copy.channel, clock.now(), { every: 0, burst: 9 })
  const stored = await store.digests.get(copy.digestId)
  const index =
    stored?.digest.claims['key-points'].findIndex(({ text }) => text.startsWith('Engineers')) ?? -1
  const point = stored?.digest.claims['key-points'][index]
  if (!stored || !point) throw new Error('no such point')
  const after = { ...point, text: point.text.replace(/\d+ cracks/, '77 cracks') }
  const lines = [{ section: 'key-points', index, before: point.text, after }] as const
  await store.revisions.add(
    {
      digestId: stored.id,
      at: 1,
      by: 'article',
      articleId: stored.articleId,
      digest: revise(stored.digest, lines, '2026-03-24'),
      lines,
    },
    { intent: `i${round}`, base: 0, copies: [copy.id] },
  )
  answer = (question) => said(question, (line) => german(line).replace('berichtet', 'erzählt'))
  const corrected = await post(1)
  expect(questions[1]?.prompt.match(/^\[\d+\]/gm)).toHaveLength(1)
  expect(questions[1]?.prompt).toContain('77 cracks')
  expect(corrected).toMatch(/erzählt[^"]*77/)
  expect(corrected.match(/berichtet/g)?.length).toBe((first.match(/berichtet/g)?.length ?? 0) - 1)
})
