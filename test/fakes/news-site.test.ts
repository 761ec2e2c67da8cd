import { afterEach, beforeEach, expect, it } from 'vitest'
import { NewsSite } from './news-site.ts'

let site: NewsSite

beforeEach(async () => {
  site = await new NewsSite().start()
  site.stories = [{ path: '/pier', title: 'The pier', date: new Date(0), paragraphs: ['It reopens.'] }]
})

afterEach(() => site.stop())

const read = async (): Promise<string> => {
  const response = await fetch(site.at('/pier'))
  return `${response.status} ${await response.text()}`
}

it('fails as often as it is told to, in each way, and then no more', async () => {
  site.fail('/pier', { kind: 'status', status: 503 })
  expect(await read()).toBe('503 not now')
  site.fail('/pier', { kind: 'reset' })
  await expect(read()).rejects.toThrow('fetch failed')
  site.fail('/pier', { kind: 'reset', midway: true })
  await expect(read()).rejects.toThrow('terminated')
  for (const kind of ['slow', 'drip'] as const) {
    site.fail('/pier', { kind, ms: 150 })
    expect(await read()).toContain('It reopens.')
  }
  expect(await read()).toMatch(/^200 .*It reopens\./)
})
