import { gzipSync } from 'node:zlib'
import { afterEach, expect, it } from 'vitest'
import { type WorkerParser, workerParser } from '../../../src/adapters/parser/worker-parser.ts'

const LINE = 'The town council voted on Tuesday to rebuild the old bridge over the river, at last.'
const PAGE = `<html><body><article>${`<p>${LINE} Work begins in spring.</p>`.repeat(5)}</article></body></html>`

let parser: WorkerParser
afterEach(() => parser.close())

it('pages are parsed side by side and answered each to who asked', async () => {
  parser = workerParser({ workers: 2, timeout: 10_000 })
  const titled = (title: string) => parser.parse(`<title>${title}</title>${PAGE}`, null, {})
  const pages = await Promise.all(['Ash', 'Birch', 'Cedar', 'Dogwood'].map(titled))
  expect(pages.map(({ title }) => title)).toEqual(['Ash', 'Birch', 'Cedar', 'Dogwood'])
})

it('a page that computes too long is refused, and the next one is parsed', async () => {
  parser = workerParser({ workers: 1, timeout: 1_500 })
  const late = parser
    .parse('<b><i>word '.repeat(90_000), null, {})
    .catch(({ code }: { code: string }) => code)
  const next = parser.parse(PAGE, null, {})
  expect(await late).toBe('page-unreadable')
  expect((await next).text).toContain(LINE)
})

const FEED = `<rss version="2.0"><channel><title>Coast Paper</title><item><title>${LINE}</title><link>/a</link></item></channel></rss>`
const asked = { url: 'https://n.example/feed', contentType: 'application/rss+xml' }
const bytes = (text: string) => new TextEncoder().encode(text)

it('feeds are read from their bytes beside pages', async () => {
  parser = workerParser({ workers: 1, timeout: 10_000 })
  const [feed, page] = await Promise.all([parser.parseFeed(bytes(FEED), asked), parser.parse(PAGE, null, {})])
  expect(feed.document?.items).toMatchObject([{ title: LINE, url: 'https://n.example/a' }])
  expect(page.text).toContain(LINE)
})

it('a feed that computes too long is refused, the process lives on meanwhile, and the next one is read', async () => {
  parser = workerParser({ workers: 1, timeout: 1_500 })
  // A reader that resolves namespaces works ever longer on each of these.
  const names = Array.from({ length: 100_000 }, (_, i) => `<a${i}:x xmlns:a${i}="u">y</a${i}:x>`).join('')
  let beats = 0
  const heart = setInterval(() => beats++, 20)
  const hostile = bytes(FEED.replace('<link>', `${names}<link>`))
  const late = parser.parseFeed(hostile, asked).catch(({ code }: { code: string }) => code)
  const next = parser.parseFeed(bytes(FEED), asked)
  expect(await late).toBe('page-unreadable')
  clearInterval(heart)
  expect(beats).toBeGreaterThan(10)
  expect((await next).document?.items).toHaveLength(1)
})

it('a feed that unpacks without end is refused', async () => {
  parser = workerParser()
  const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024))
  await expect(parser.parseFeed(gzipSync(bomb), asked)).rejects.toMatchObject({ code: 'too-large' })
})

it('a fault of the page comes out as the same fault', async () => {
  parser = workerParser()
  await expect(parser.parse('a'.repeat(6_000_000), null, {})).rejects.toMatchObject({ code: 'too-large' })
})

it('closing answers those who wait', async () => {
  parser = workerParser({ workers: 1 })
  const waiting = [1, 2, 3].map(() =>
    parser.parse(PAGE, null, {}).then(
      () => 'read',
      ({ code }) => code,
    ),
  )
  await parser.close()
  expect(await Promise.all(waiting)).toEqual(Array(3).fill('page-unreadable'))
})

it('an aborted caller is not given a page', async () => {
  parser = workerParser()
  await expect(parser.parse(PAGE, null, { signal: AbortSignal.abort() })).rejects.toThrow('abort')
})
