import { afterAll, expect, it } from 'vitest'
import { workerParser } from '../../src/adapters/parser/worker-parser.ts'
import { parsePage } from '../../src/pipeline/collect/page/parse-page.ts'

const LINE = 'The town council voted on Tuesday to rebuild the old bridge over the river, at last.'
const STORY = `<article><h1>Old bridge</h1>${`<p>${LINE}</p><p>${LINE} Work begins in spring.</p>`.repeat(6)}</article>`
const read = (html: string) => parsePage(`<html><body>${html}</body></html>`, null).text

it('a page nested 5,000 deep keeps its text', () => {
  expect(read(`${'<div>'.repeat(5_000)}${STORY}`)).toContain(LINE)
})

it('an attribute of a million characters is cut, not the text after it', () => {
  expect(read(`<div class="${'word '.repeat(200_000)}">${STORY}</div>`)).toContain(LINE)
})

it('unclosed and misnested tags do not lose the text', () => {
  expect(read(`${'<b><i>x</b></i>'.repeat(500)}${STORY}`)).toContain(LINE)
})

it('more nodes than any page has are refused', () => {
  expect(() => read('<i>a</i>'.repeat(110_000))).toThrow(expect.objectContaining({ code: 'page-unreadable' }))
})

it('more characters than any page has are refused', () => {
  expect(() => read('a'.repeat(6_000_000))).toThrow(expect.objectContaining({ code: 'too-large' }))
})

it('six thousand honest paragraphs are all read, in their order', () => {
  const lines = Array.from({ length: 6_000 }, (_, i) => `${LINE} It was vote ${i}.`)
  expect(read(`<article>${lines.map((line) => `<p>${line}</p>`).join('')}</article>`)).toBe(
    lines.join('\n\n'),
  )
})

const parser = workerParser({ workers: 1 })
afterAll(() => parser.close())

const paragraphs = (count: number): string =>
  `<article>${Array.from({ length: count }, (_, i) => `<p>${LINE} It was vote ${i}.</p>`).join('')}</article>`

it.each([
  ['twenty thousand honest paragraphs', paragraphs(20_000)],
  ['more honest paragraphs than any page has', paragraphs(40_000)],
  ['fifty thousand links', `<p>${'<a href="/x">more of it</a> '.repeat(50_000)}</p>`],
  ['unclosed tables', '<table><tr><td>'.repeat(500) + STORY],
  ['links in links', '<a href="/x">y '.repeat(20_000)],
])(
  'a page of %s is read or refused, and an honest one after it is read',
  async (_, body) => {
    const outcome = await parser.parse(`<html><body>${body}</body></html>`, null, {}).then(
      ({ text }) => typeof text,
      ({ code }: { code: string }) => code,
    )
    expect(['string', 'page-unreadable']).toContain(outcome)
    expect((await parser.parse(`<html><body>${STORY}</body></html>`, null, {})).text).toContain(LINE)
  },
  60_000,
)

const rss = (inside: string): string =>
  `<rss version="2.0"><channel><title>C</title>${inside}</channel></rss>`
const many = (part: string): string => part.repeat(Math.floor(4_500_000 / part.length))

/** How many items a feed has, or the fault it ends in, while our own thread goes on. */
async function fed(text: string): Promise<{ outcome: number | string | undefined; beats: number }> {
  let beats = 0
  let heart: NodeJS.Immediate
  // Each turn of our own thread's loop: a feed read here, and not in the worker, would leave it none.
  const beat = (): void => {
    beats++
    heart = setImmediate(beat)
  }
  heart = setImmediate(beat)
  const options = { url: 'https://n.example/feed', contentType: null }
  const outcome = await parser.parseFeed(new TextEncoder().encode(text), options).then(
    ({ document }) => document?.items.length,
    ({ code }: { code: string }) => code,
  )
  clearImmediate(heart)
  return { outcome, beats }
}

it.each<[string, string, (number | string | undefined)[]]>([
  ['items without end', rss(many('<item><title>T</title></item>')), [10_000]],
  ['nested items', rss(many('<item>')), [0, 1]],
  ['nested elements', rss(`<item><title>T</title>${many('<x>')}</item>`), [1]],
  [
    'a namespace for each element',
    rss(
      `<item><title>T</title>${Array.from({ length: 100_000 }, (_, i) => `<a${i}:x xmlns:a${i}="u">y</a${i}:x>`).join('')}</item>`,
    ),
    [1],
  ],
  [
    'a bomb of entities',
    `<!DOCTYPE r [<!ENTITY a "${'a'.repeat(20_000)}">]>${rss(`<item><title>${'&a;'.repeat(2_000)}</title></item>`)}`,
    [undefined],
  ],
  [
    'brackets of JSON',
    `{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(2_000_000)}`,
    [undefined],
  ],
  ['a page of links', `<html><body>${many('<a>')}`, [undefined]],
])('a feed of %s ends in items or a fault, and stops nobody', async (_, text, outcomes) => {
  const { outcome, beats } = await fed(text)
  // On a busy machine the same work takes more computing: any of them may be refused for it.
  expect([...outcomes, 'page-unreadable']).toContain(outcome)
  expect(beats).toBeGreaterThan(0)
})

it('after all these an honest feed is read', async () => {
  expect((await fed(rss('<item><title>T</title></item>'))).outcome).toBe(1)
})
