import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DigestAnswer } from '../src/model/answer.ts'
import { groundwire, ROOT } from './run/groundwire.ts'

const FILE = 'examples/concert-hall-attack.txt'
const TEXT = readFileSync(join(ROOT, FILE), 'utf8')
const words = (text: string): number =>
  [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike)
    .length

const POST = `5 Reasons Russia Became the Target of the ISIS-Khorasan Attack
23 March 2024 · pasted text, publisher not given

• Just hours after gunmen stormed a popular concert venue on the outskirts of the Russian capital, Moscow, on Friday evening, killing hundreds of people, injuring many and setting the building on fire, the extremist group ISIS took to Telegram to claim responsibility.

• ISIS-K and its affiliates previously claimed responsibility for random attacks they did not directly carry out, raising initial skepticism about their role in the attacks in Moscow. However, US intelligence has confirmed the authenticity of the claims.

3 of the 5 reasons the headline promises
1. ISIS Has a Track Record of Attacking Russia
2. Does not have territorial clarity because the Taliban is in power
   “The Taliban now routinely engages in combat against IS-K as it threatens its ability to govern.”
3. ISIS’s Show of Strength Outside Afghanistan

In the article’s own words · `

describe('the example article', () => {
  let dated: DigestAnswer
  let undated: DigestAnswer
  let post: string

  beforeAll(async () => {
    const stdin = [{ text: TEXT, publishedAt: '2024-03-23' }, { text: TEXT }]
      .map((line) => JSON.stringify(line))
      .join('\n')
    const { stdout } = await groundwire(['digest', '--jsonl'], { stdin })
    ;[dated, undated] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    post = (await groundwire(['digest', FILE, '--published', '2024-03-23'])).stdout
  })

  it('becomes this post', () => {
    expect(post.slice(0, POST.length)).toBe(POST)
    expect(post.slice(POST.length)).toMatch(
      /^[b-z2-9]{4}\n\n\[Sources · 5\] \[Timeline · \d\] \[Reasons · 3\] \[Evidence\]\n$/,
    )
  })

  it('keeps the post inside its budget: 1,000 characters and 35 % of the article’s words', () => {
    const [said = ''] = post.split('\n\nIn the article’s own words')
    expect(said.length).toBeLessThanOrEqual(1_000)
    const own = said
      .split('\n')
      .filter((line) => !/pasted text|the headline promises/.test(line))
      .join('\n')
    expect(words(own) / words(TEXT)).toBeLessThanOrEqual(0.35)
  })

  it('has the article’s own headline from inside the text', () => {
    expect(dated.digest.headline?.text).toBe('5 Reasons Russia Became the Target of the ISIS-Khorasan Attack')
  })

  it('counts three of five promised reasons, each from its own part', () => {
    const { promised, found, items } = dated.digest.reasons
    expect([promised, found]).toEqual([5, 3])
    expect(items.map(({ title }) => title)).toEqual([
      'ISIS Has a Track Record of Attacking Russia',
      'Does not have territorial clarity because the Taliban is in power',
      'ISIS’s Show of Strength Outside Afghanistan',
    ])
    const starts = items.map(({ title }) => TEXT.indexOf(title ?? '?'))
    for (const [index, { evidence, speaker }] of items.entries()) {
      expect(speaker).toBeUndefined()
      for (const { start, end } of evidence) {
        expect(start).toBeGreaterThan(starts[index] ?? 0)
        expect(end).toBeLessThanOrEqual(starts[index + 1] ?? TEXT.length)
      }
    }
  })

  it('has two to four key points of whole sentences, no heading, the dateline trimmed', () => {
    const { keyPoints } = dated.digest
    expect(keyPoints.length).toBeGreaterThanOrEqual(2)
    expect(keyPoints.length).toBeLessThanOrEqual(4)
    for (const { text } of keyPoints) {
      expect(text).not.toMatch(/^MOSCOW|^\d\.|Track Record|5 Reasons/)
      expect(text).toMatch(/[.”"]$/)
      expect(text).not.toMatch(/Qassem\.$/)
    }
  })

  it('never lets the claim of responsibility stand without the sentence that answers it', () => {
    const claim = dated.digest.keyPoints.find(({ text }) => text.includes('to claim responsibility'))
    expect(claim?.text).toContain('US intelligence has confirmed the authenticity of the claims')
    expect(claim?.text).toContain('the extremist group ISIS')
  })

  it('makes no point of what a claimant says beside its claim, nor of what points back', () => {
    for (const { text } of dated.digest.keyPoints) expect(text).not.toMatch(/^(?:The group said|From this)/)
  })

  it('dates what happened, stated and worked out told apart', () => {
    const told = dated.digest.timeline.map(({ date, text }) => [date?.value, date?.basis, text] as const)
    const expected: [string, string, RegExp][] = [
      ['2015', 'stated', /Founded in 2015/],
      ['2021-08', 'stated', /Hamid Karzai International Airport/],
      ['2022-09', 'stated', /embassy in Kabul/],
      ['2024-01', 'resolved', /twin bombings in Iran/],
      ['2024-03-07', 'resolved', /issued a warning/],
      ['2024-03-07', 'resolved', /Kurilla, said in a briefing/],
      ['2024-03-22', 'resolved', /gunmen stormed/],
    ]
    for (const [value, basis, text] of expected)
      expect(
        told.filter((entry) => entry[0] === value && entry[1] === basis && text.test(entry[2])),
      ).toHaveLength(1)
    expect(told.map(([value]) => value)).toEqual([
      '2015',
      '2021',
      '2021-08',
      '2022-09',
      '2024-01',
      '2024-03-07',
      '2024-03-07',
      '2024-03-22',
    ])
  })

  it('names who says so where an event stands in a quotation', () => {
    const embassy = dated.digest.timeline.find(({ date }) => date?.value === '2022-09')
    expect(embassy?.speaker?.name).toBe('Luke Coffey')
  })

  it('guesses no year without a publication date', () => {
    expect(undated.digest.timeline.map(({ date }) => date?.value)).toEqual([
      '2015',
      '2021',
      '2021-08',
      '2022-09',
    ])
    expect(undated.digest.article.publishedAt).toBeNull()
  })

  it('names who said what, and nobody who said nothing', () => {
    const sources = dated.digest.sources.map(({ speaker }) => speaker)
    expect(sources).toHaveLength(5)
    expect(sources).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          name: 'Luke Coffey',
          role: 'a senior fellow at the Hudson Institute',
          kind: 'person',
          toldTo: 'Arab News',
          manner: 'quoted',
        }),
        expect.objectContaining({
          name: expect.stringMatching(/Michael Kurilla$/),
          role: expect.stringMatching(/^Commander of US Central Command/),
          toldTo: 'in a briefing',
          manner: 'reported',
        }),
        expect.objectContaining({
          name: expect.stringMatching(/US embassy|US warning/),
          manner: 'quoted-in-part',
        }),
        expect.objectContaining({ name: 'US intelligence', kind: 'organisation', manner: 'reported' }),
      ]),
    )
    expect(sources.at(-1)).toMatchObject({
      name: 'ISIS',
      role: 'the extremist group',
      claimsResponsibility: true,
    })
  })
})
