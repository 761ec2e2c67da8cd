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
