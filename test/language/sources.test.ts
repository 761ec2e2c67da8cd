import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { blocksOf } from '../../src/language/blocks.ts'
import { namesOf } from '../../src/language/names.ts'
import { quotesOf } from '../../src/language/quotes.ts'
import { sentencesOf } from '../../src/language/sentences.ts'
import { sourcesOf } from '../../src/language/sources.ts'

function read(text: string) {
  const blocks = blocksOf(text)
  const sentences = sentencesOf(text, blocks, 'en')
  const names = namesOf(text, sentences, 'en')
  const quotes = quotesOf(text, blocks, sentences, names, 'en')
  return sourcesOf(text, blocks, sentences, names, quotes, 'en')
}

it('makes one entry of a full name and a last name', () => {
  const sources = read(
    'Anna Berg, the port director, said the ferry would sail.\n\n“It will be on time,” Berg said.',
  )
  expect(sources).toHaveLength(1)
  expect(sources[0]).toMatchObject({
    name: 'Anna Berg',
    kind: 'person',
    role: 'the port director',
    manner: 'quoted',
  })
  expect(sources[0]?.evidence).toHaveLength(2)
})

it('leaves out who said nothing', () => {
  expect(read('Anna Berg opened the port. Peter Lund watched from the quay.')).toEqual([])
})

it('tells documents and unnamed sources apart', () => {
  const kinds = read('The report said the bridge was weak. Officials said it would be closed.').map(
    ({ kind }) => kind,
  )
  expect(kinds).toEqual(['document', 'anonymous'])
})

it('lists every source of the example, and nobody else', () => {
  const text = readFileSync(new URL('../../examples/concert-hall-attack.txt', import.meta.url), 'utf8')
  const sources = read(text)
  expect(sources.map(({ name, kind, manner, toldTo }) => ({ name, kind, manner, toldTo }))).toEqual([
    { name: 'Luke Coffey', kind: 'person', manner: 'quoted', toldTo: 'Arab News' },
    { name: 'US intelligence', kind: 'organisation', manner: 'reported', toldTo: null },
    { name: 'the US embassy in Moscow', kind: 'organisation', manner: 'quoted-in-part', toldTo: null },
    { name: 'Michael Kurilla', kind: 'person', manner: 'reported', toldTo: 'in a briefing' },
    { name: 'ISIS', kind: 'organisation', manner: 'reported', toldTo: null },
  ])
  expect(
    sources
      .filter(({ claimsResponsibility }) => claimsResponsibility)
      .map(({ name, role }) => ({ name, role })),
  ).toEqual([{ name: 'ISIS', role: 'the extremist group' }])
})
