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
    { name: 'ISIS', kind: 'organisation', manner: 'reported', toldTo: 'to Telegram' },
  ])
  expect(
    sources
      .filter(({ claimsResponsibility }) => claimsResponsibility)
      .map(({ name, role }) => ({ name, role })),
  ).toEqual([{ name: 'ISIS', role: 'the extremist group' }])
})

const named = (text: string) => read(text).map(({ name, kind, role }) => ({ name, kind, role }))

it('names the unnamed by the words before their wish', () => {
  expect(named('A porter who asked not to be named said the lift had been broken for weeks.')).toEqual([
    { name: 'A porter', kind: 'anonymous', role: null },
  ])
  expect(
    named('A former driver, who asked that his name not be printed, said the brakes had been old.'),
  ).toEqual([{ name: 'A former driver', kind: 'anonymous', role: null }])
})

it('takes what a document shows for its statement', () => {
  expect(named('The audit puts the loss at nine million. The log shows that the valve stuck.')).toEqual([
    { name: 'The audit', kind: 'document', role: null },
    { name: 'The log', kind: 'document', role: null },
  ])
})

it('finds the name behind a description of a description', () => {
  expect(named('Tom Brandt, head of Lowland Mills, the owner, said the mill would open.')).toEqual([
    { name: 'Tom Brandt', kind: 'person', role: 'head of Lowland Mills' },
  ])
})

it('knows a role from where the article introduces a person', () => {
  expect(
    named('The mine’s director, Clara Voss, met the families. “We are sorry for it,” she said.'),
  ).toEqual([{ name: 'Clara Voss', kind: 'person', role: 'The mine’s director' }])
})

it('takes the answers of an interview for the guest’s and the questions for nobody’s', () => {
  const talk = [
    'Nora Elster, a beekeeper, spoke to Paul Marsh on Friday.',
    'Q: Was it a hard winter?',
    'A: We lost nine hives of forty.',
    'Q: And what comes next?',
    'A: In May we shall split the strong ones.',
  ].join('\n\n')
  expect(read(talk)).toMatchObject([{ name: 'Nora Elster', kind: 'person', manner: 'quoted' }])
})

it('keeps the channel on which an attack was claimed', () => {
  const [claimant] = read('The militant group Red Dawn claimed responsibility for the bombing on Telegram.')
  expect(claimant).toMatchObject({ claimsResponsibility: true, toldTo: 'on Telegram' })
})

it.each([
  'Late on Friday Black Dawn claimed responsibility for the attack.',
  'Hours Later Black Dawn claimed responsibility for the attack.',
  'Last Night Black Dawn claimed responsibility for the attack.',
  'On May Day Black Dawn claimed responsibility for the attack.',
  'On Christmas Eve Black Dawn claimed responsibility for the attack.',
])('names the claimant, not the time before its name: %s', (text) => {
  expect(read(text)).toMatchObject([{ name: 'Black Dawn', claimsResponsibility: true }])
})
