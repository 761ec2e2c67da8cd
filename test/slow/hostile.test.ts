import { expect, it } from 'vitest'
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
