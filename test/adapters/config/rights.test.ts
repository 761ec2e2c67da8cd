import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadRights } from '../../../src/adapters/config/rights.ts'
import { faultOf } from '../../../src/model/fault.ts'

function loaded(yaml: string) {
  const dir = mkdtempSync(join(tmpdir(), 'gw-config-'))
  writeFileSync(join(dir, 'channels.yaml'), yaml)
  return loadRights(dir)
}

function why(yaml: string): string {
  try {
    loaded(yaml)
  } catch (error) {
    return String(faultOf(error).args['why'])
  }
  return 'nothing is wrong'
}

describe('channels.yaml', () => {
  it('names a channel by its target alone', () => {
    const { channels, floors } = loaded('channels: { news: telegram/@news }')
    expect(channels).toEqual({ news: 'telegram/@news' })
    expect(floors).toEqual([{ target: 'telegram/@news', settings: {}, lock: [] }])
  })

  it.each(['', '\n', '# nothing yet\n  # still nothing\n'])('is empty where it holds %j', (yaml) => {
    expect(loaded(yaml)).toMatchObject({ channels: {}, engines: {}, moderators: [] })
  })

  it('says what a channel’s posts start from, and what is locked', () => {
    const { channels, floors } = loaded(
      'channels: { news: { target: telegram/@news, settings: { points: 2, hashtags: ["#a"] }, lock: [points] } }',
    )
    expect(channels).toEqual({ news: 'telegram/@news' })
    expect(floors).toEqual([
      { target: 'telegram/@news', settings: { points: 2, hashtags: ['#a'] }, lock: ['points'] },
    ])
  })

  it.each([
    ...['news', '"@news"', 'telegram/news', 'https://t.me/news', 'telegramm/@news', '"discord/#general"'].map(
      (target) => [
        `channels: { news: ${target} }`,
        'channels.news.target: write it as telegram/@name, telegram/-1001234567890 or discord/123456789012345678',
      ],
    ),
    [
      'channels: [telegram/@news]',
      'channels: write each name with what it stands for, as in news: telegram/@example_news',
    ],
    ['channels:\n\tnews: telegram/@n', ': line 2: a tab stands at its beginning: write spaces instead'],
    ['channels:\n  news: telegram/@n\n  news: telegram/@m', ': line 3: this name stands there twice'],
    ['channels:\n  news: @news', ': line 2: it cannot be read: put a text that has @'],
    ['channels: { news: "telegram/@n', 'a quotation mark is opened and not closed'],
    ['channels: { news: {} }', 'channels.news.target: give its target'],
    [
      'channels: { news: { target: telegram/@n, settings: { points: 9 } } }',
      'settings.points: give 2, 3 or 4',
    ],
    [
      'channels: { news: { target: telegram/@n, settings: { pionts: 3 } } }',
      'channels.news.settings.pionts: there is no such setting: did you mean points?',
    ],
    ['chanels: {}', 'chanels: there is no such setting: did you mean channels?'],
    [
      'channels: { news: { taget: telegram/@n } }',
      'channels.news.taget: there is no such setting: did you mean target?',
    ],
    ['channels: { news: { target: telegram/@n, lock: [colour] } }', 'channels.news.lock.0: name sections'],
  ])('refuses %s by name', (yaml, words) => {
    expect(why(yaml)).toContain(words)
  })
})
