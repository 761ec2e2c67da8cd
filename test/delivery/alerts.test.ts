import { describe, expect, it } from 'vitest'
import { type AlertDeps, watchOver } from '../../src/delivery/alerts.ts'
import type { Measured } from '../../src/model/alert.ts'
import type { Outcome } from '../../src/model/outbox.ts'
import { OPERATORS } from '../../src/model/setting.ts'

const FINE: Measured = {
  database: true,
  queue: true,
  posts: null,
  articles: null,
  doubts: null,
  freeMegabytes: null,
  lagMilliseconds: 0,
  backup: null,
}

/** A store that outlives the program, an operators' chat, and what was said there. */
function world() {
  const state = {
    settings: new Map([[OPERATORS, 'telegram/-5']]),
    measured: FINE,
    said: [] as string[],
    outcome: { kind: 'done', message: { channel: {}, id: '1' } } as unknown as Outcome,
  }
  const away = (): void => {
    if (!state.measured.database) throw new Error('no database')
  }
  const settings = {
    async get(key: string) {
      away()
      return state.settings.get(key) ?? null
    },
    async set(key: string, value: string) {
      away()
      state.settings.set(key, value)
    },
  }
  const platform = {
    name: 'telegram',
    async publish(post: { blocks: { text: string }[] }, channel: { chat: string }) {
      if (state.outcome.kind === 'done') state.said.push(`${channel.chat} ${post.blocks[0]?.text}`)
      return state.outcome
    },
  }
  const words = (key: string, args = {}) => [key, ...Object.values(args)].join(' ')
  const deps = {
    store: { settings },
    platforms: new Map([['telegram', platform]]),
    words,
    wordsOf: async () => words,
    clock: { now: () => 1 },
    rules: {
      postsMinutes: 10,
      articlesMinutes: 10,
      doubtsMinutes: 60,
      diskMegabytes: 500,
      lagMilliseconds: 0,
    },
    measure: async () => state.measured,
  } as unknown as AlertDeps
  return { state, started: () => watchOver(deps) }
}

const NO_QUEUE = { ...FINE, queue: false }

describe('operators', () => {
  it('are told once of what has gone wrong, and once that it is over', async () => {
    const { state, started } = world()
    const look = started()
    state.measured = NO_QUEUE
    for (let n = 0; n < 5; n += 1) await look()
    expect(state.said).toEqual(['-5 alert-queue'])
    state.measured = FINE
    for (let n = 0; n < 5; n += 1) await look()
    expect(state.said).toEqual(['-5 alert-queue', '-5 alert-over alert-queue'])
  })

  it('are told nothing again after a restart, and the end by the program that follows', async () => {
    const { state, started } = world()
    state.measured = NO_QUEUE
    const first = started()
    await first()
    await first()
    const second = started()
    for (let n = 0; n < 3; n += 1) await second()
    state.measured = FINE
    await second()
    expect(state.said).toEqual(['-5 alert-queue', '-5 alert-over alert-queue'])
  })

  it('are told of a database that is away, in the chat that was known before', async () => {
    const { state, started } = world()
    const look = started()
    await look()
    state.measured = { ...FINE, database: false, queue: null }
    for (let n = 0; n < 4; n += 1) await look()
    expect(state.said).toEqual(['-5 alert-database'])
    state.measured = FINE
    for (let n = 0; n < 2; n += 1) await look()
    expect(state.said).toEqual(['-5 alert-database', '-5 alert-over alert-database'])
  })

  it('are told later when the platform does not take it now', async () => {
    const { state, started } = world()
    const look = started()
    const { outcome } = state
    state.measured = NO_QUEUE
    state.outcome = { kind: 'wait', ms: 1_000 }
    for (let n = 0; n < 3; n += 1) await look()
    state.outcome = outcome
    for (let n = 0; n < 3; n += 1) await look()
    expect(state.said).toEqual(['-5 alert-queue'])
  })

  it('are told nothing while no chat has been claimed', async () => {
    const { state, started } = world()
    state.settings.clear()
    state.measured = NO_QUEUE
    const look = started()
    for (let n = 0; n < 3; n += 1) await look()
    expect(state.said).toEqual([])
  })
})
