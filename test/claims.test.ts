import { expect, it } from 'vitest'
import { blocksOf } from '../src/language/blocks.ts'
import { readArticle } from '../src/language/read.ts'
import type { Claim } from '../src/model/digest.ts'
import { keyPoints } from '../src/sections/key-points.ts'
import { sources } from '../src/sections/sources.ts'

/** A claim of responsibility never stands alone. Ten short texts, written for this test; every place and group is invented. */
function digest(paragraphs: readonly string[], language = 'en') {
  const text = paragraphs.join('\n\n')
  const reading = readArticle({
    text,
    blocks: blocksOf(text),
    title: null,
    publishedAt: '2031-05-12',
    language,
  })
  const points = keyPoints.extract(reading, { points: 3 })
  return { points, sources: sources.extract(reading, { points: null }) }
}

const about = (claims: readonly Claim[], words: RegExp) => claims.filter(({ text }) => words.test(text))
const claimants = (claims: readonly Claim[]) =>
  claims.filter(({ speaker }) => speaker?.claimsResponsibility).map(({ speaker }) => speaker?.name)

const EXPLOSION = [
  'Explosion at the rail depot of Tarn Bridge',
  'An explosion at the rail depot of Tarn Bridge killed four railway workers on Monday night, the city council of Tarn Bridge said.',
]
const CLAIM = 'The group Red Lantern claimed responsibility for the bombing of the depot on Tuesday.'
const AFTER = 'Trains between Tarn Bridge and the coast will not run before Thursday, the railway said.'

it('puts the confirmation into the point of a claim', () => {
  const { points } = digest([
    ...EXPLOSION,
    CLAIM,
    AFTER,
    'Two police forces confirmed the authenticity of the claim on Wednesday.',
  ])
  const [point, ...more] = about(points, /claimed responsibility/)
  expect(more).toEqual([])
  expect(point?.text).toContain('confirmed the authenticity')
  expect(point?.unconfirmed).toBeUndefined()
})

it('puts the denial into the point of a claim', () => {
  const { points } = digest([
    ...EXPLOSION,
    CLAIM,
    AFTER,
    'The interior ministry denied that Red Lantern was behind the blast and rejected its claim.',
  ])
  const [point] = about(points, /claimed responsibility/)
  expect(point?.text).toContain('denied that Red Lantern')
  expect(point?.unconfirmed).toBeUndefined()
})

it('puts the doubt into the point of a claim', () => {
  const { points } = digest([
    ...EXPLOSION,
    CLAIM,
    'Investigators expressed doubt about its involvement.',
    AFTER,
  ])
  const [point] = about(points, /claimed responsibility/)
  expect(point?.text).toContain('expressed doubt')
})

it('says so where the article is silent', () => {
  const { points, sources } = digest([...EXPLOSION, CLAIM, AFTER])
  const [point] = about(points, /claimed responsibility/)
  expect(point?.unconfirmed).toBe(true)
  expect(claimants(sources)).toEqual(['Red Lantern'])
  expect(sources.at(-1)?.speaker?.name).toBe('Red Lantern')
})

it('answers each of several claims and shows no claim twice', () => {
  const { points } = digest([
    ...EXPLOSION,
    CLAIM,
    'In April the group claimed responsibility for an attack on a signal box near Tarn Bridge.',
    'The police could not verify either claim.',
    AFTER,
  ])
  const claims = about(points, /claimed responsibility/)
  expect(claims.length).toBeGreaterThan(0)
  for (const { text } of claims) expect(text).toContain('could not verify')
  expect(points.filter(({ text }) => text.includes('signal box')).length).toBeLessThan(2)
})

it('knows a claim made by letter', () => {
  const { points, sources } = digest([
    ...EXPLOSION,
    'In a letter to a newspaper, the Red Lantern movement claimed responsibility for the explosion.',
    AFTER,
  ])
  expect(about(points, /claimed responsibility/)[0]?.unconfirmed).toBe(true)
  expect(sources.at(-1)?.speaker?.claimsResponsibility).toBe(true)
})

it('puts the withdrawal into the point of a claim', () => {
  const { points } = digest([
    ...EXPLOSION,
    CLAIM,
    AFTER,
    'On Wednesday Red Lantern withdrew its claim and said that it had nothing to do with the blast.',
  ])
  const [point] = about(points, /claimed responsibility/)
  expect(point?.text).toContain('withdrew its claim')
  expect(point?.unconfirmed).toBeUndefined()
})

it('leaves responsibility for what is no act of violence alone', () => {
  const { points, sources } = digest([
    'Tarn Bridge opens its new station eight months late',
    'The new station of Tarn Bridge opened on Monday, eight months late and nine million crowns over its budget.',
    'The transport minister claimed responsibility for the delay and apologised to the passengers of Tarn Bridge.',
    AFTER,
  ])
  expect(points.filter(({ unconfirmed }) => unconfirmed)).toEqual([])
  expect(claimants(sources)).toEqual([])
})

it('lists two claimants last and never shows one claim without the remark', () => {
  const { points, sources } = digest([
    ...EXPLOSION,
    CLAIM,
    'A second group, Night Harbour, also claimed responsibility for the bombing of the depot.',
    '“We will strike every depot between here and the coast,” Night Harbour said.',
    AFTER,
  ])
  expect(claimants(sources).toSorted()).toEqual(['Night Harbour', 'Red Lantern'])
  expect(sources.slice(0, -2).some(({ speaker }) => speaker?.claimsResponsibility)).toBe(false)
  for (const { unconfirmed } of about(points, /claimed responsibility/)) expect(unconfirmed).toBe(true)
  expect(about(points, /We will strike/)).toEqual([])
})

it('holds in another language', () => {
  const silent = [
    'Explosión en el depósito de trenes de Puente Tarno',
    'Una explosión en el depósito de trenes de Puente Tarno mató a cuatro trabajadores el lunes por la noche, informó el ayuntamiento.',
    'El grupo Linterna Roja reivindicó el atentado contra el depósito el martes.',
    'Los trenes entre Puente Tarno y la costa no circularán antes del jueves.',
  ]
  const [point] = about(digest(silent, 'es').points, /reivindicó/)
  expect(point?.unconfirmed).toBe(true)
  const doubted = [...silent, 'La policía puso en duda la reivindicación del grupo.']
  expect(about(digest(doubted, 'es').points, /reivindicó/)[0]?.text).toContain('puso en duda')
})
