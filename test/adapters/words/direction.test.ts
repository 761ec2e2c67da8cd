import { join } from 'node:path'
import { expect, it } from 'vitest'
import { commandsApart } from '../../../src/adapters/words/commands-apart.ts'
import { loadWords } from '../../../src/adapters/words/words.ts'
import { beside, inRow, listed, noted } from '../../../src/model/joined.ts'
import { ROOT } from '../../run/groundwire.ts'

const english = loadWords(join(ROOT, 'config'), 'en')
const arabic = loadWords(join(ROOT, 'config'), 'ar')

/** Isolates and marks so that they can be read. */
const seen = (text: string): string =>
  text.replaceAll('\u2068', '<').replaceAll('\u2069', '>').replaceAll('\u200f', '^')

it('keeps names, ids and lines of another language apart in Arabic, and adds nothing in English', () => {
  const given = { headline: 'The bridge opened.', id: '7kdq' }
  expect(seen(arabic('view-of', given))).toBe('^<The bridge opened.> · <7kdq>')
  expect(english('view-of', given)).toBe('The bridge opened. · 7kdq')
  expect(seen(arabic('posted', { title: '@news' }))).toBe('نُشر في <@news>.')
})

it('puts things side by side in the direction of the language', () => {
  expect(seen(beside(['24 مارس', 'The Post'], arabic))).toBe('^<24 مارس> · <The Post>')
  expect(beside(['24 March', 'The Post'], english)).toBe('24 March · The Post')
  expect(seen(inRow(['“a”', '“b”'], arabic))).toBe('<“a”>، <“b”>')
  expect(listed(['3', '4', '5'], english)).toBe('3, 4 and 5')
  expect(seen(listed(['3', '4'], arabic))).toBe('<3> و<4>')
})

it('lets an article’s line be, and keeps a note of ours behind it apart', () => {
  const line = 'The pier broke, he said.'
  expect(seen(noted(line, ['(ترجمة)'], arabic))).toBe(`${line} <(ترجمة)>`)
  expect(noted(line, ['(tr.)'], english)).toBe(`${line} (tr.)`)
})

it('writes dates with the digits that times and ids have', () => {
  expect(arabic('date', { value: '2024-03-24' })).toBe('24 مارس 2024')
  expect(arabic('date', { value: '2022-Q3' })).toContain('2022')
})

it('keeps what people type in one piece, without the punctuation of the sentence', () => {
  expect(seen(commandsApart('أ = أرسل /follow example.com @news -category:x. ثم /help'))).toBe(
    'أ = أرسل </follow example.com @news -category:x>. ثم </help>',
  )
  expect(seen(commandsApart('ب = أرسل /settings { $title } cards here'))).toBe(
    'ب = أرسل </settings { $title } cards here>',
  )
  expect(seen(commandsApart('a-key = on: نعم { $a ->'))).toBe('a-key = on: نعم { $a ->')
  expect(seen(commandsApart('# /comment'))).toBe('# /comment')
})
