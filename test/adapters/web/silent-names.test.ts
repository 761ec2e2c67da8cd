import type { lookup } from 'node:dns'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { webFetcher } from '../../../src/adapters/web/web-fetcher.ts'

// The connection's own time stands still: the deadline alone can end a fetch. (In a file of its own:
// the HTTP client keeps the clock that it found first.)
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})

it('a name server that never answers is given up, though its question cannot be called off', async () => {
  const silent = (() => {}) as unknown as typeof lookup
  const door = webFetcher({ timeout: 300, maxBytes: 1, lookup: silent })
  await expect(door.fetch('https://site.example/', {})).rejects.toMatchObject({
    code: 'unreachable',
    args: {},
    message: 'TimeoutError',
  })
}, 10_000)
