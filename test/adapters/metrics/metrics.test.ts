import { describe, expect, it } from 'vitest'
import { metrics } from '../../../src/adapters/metrics/metrics.ts'

const NOTHING = async () => null

describe('what Prometheus is told', () => {
  it('counts events by the program’s own words, and no word of an article, chat or person', async () => {
    const { emit, render } = metrics(NOTHING)
    const dropped = { type: 'claim.dropped', section: 'key-points', text: 'A canary sang.' } as const
    emit({ ...dropped, check: 'numbers', detail: 'the canary number' })
    emit({ ...dropped, check: 'numbers', detail: '' })
    emit({ ...dropped, check: 'names', detail: '' })
    emit({ type: 'delivery.settled', id: 'canary', platform: 'discord', state: 'posted', detail: 'canary' })
    emit({ type: 'lane.held', platform: 'telegram', all: false, ms: 3000 })
    emit({
      type: 'model.asked',
      model: 'canary',
      outcome: 'busy, status 429',
      input: 12,
      output: null,
      ms: 5,
    })
    const text = await render()
    expect(text).toContain('groundwire_claims_rejected_total{check="numbers"} 2\n')
    expect(text).toContain('groundwire_claims_rejected_total{check="names"} 1\n')
    expect(text).toContain('groundwire_deliveries_total{platform="discord",state="posted"} 1\n')
    expect(text).toContain('groundwire_rate_limited_total{platform="telegram"} 1\n')
    expect(text).toContain('groundwire_model_calls_total{outcome="busy"} 1\n')
    expect(text).toContain('groundwire_model_tokens_total{direction="input"} 12\n')
    expect(text).not.toContain('canary')
  })

  it('puts answers in buckets of seconds', async () => {
    const { emit, render } = metrics(NOTHING)
    for (const ms of [40, 240, 900])
      emit({ type: 'command.handled', command: 'sources', outcome: 'done', ms })
    const text = await render()
    expect(text).toContain('groundwire_command_seconds_bucket{le="0.25"} 2\n')
    expect(text).toContain('groundwire_command_seconds_bucket{le="1"} 3\n')
    expect(text).toContain('groundwire_commands_total{outcome="done"} 3\n')
  })

  it('shows what waits at the moment of asking, and the lag of the event loop', async () => {
    let oldest = 90_000
    const { render } = metrics(async () => ({
      deliveries: [{ state: 'pending', count: 7, oldest }],
      submissions: { count: 2, oldest: 1500 },
      model: { tokens: 120, cost: 0.5 },
    }))
    expect(await render()).toContain('groundwire_deliveries_open_oldest_seconds{state="pending"} 90\n')
    oldest = 0
    const text = await render()
    expect(text).toContain('groundwire_deliveries_open_oldest_seconds{state="pending"} 0\n')
    expect(text).toContain('groundwire_deliveries_open{state="pending"} 7\n')
    expect(text).toContain('groundwire_submissions_open_oldest_seconds 1.5\n')
    expect(text).toContain('groundwire_model_cost_today 0.5\n')
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m)
  })

  it('answers where the store does not', async () => {
    const { render } = metrics(() => Promise.reject(new Error('the database is away')))
    expect(await render()).toMatch(/^nodejs_eventloop_lag_seconds /m)
  })
})
