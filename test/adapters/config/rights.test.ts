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
    ['channels: { news: news }', 'channels.news.target: write it as telegram/@name or discord/id'],
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
