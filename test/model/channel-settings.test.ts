import { describe, expect, it } from 'vitest'
import { chosen, DEFAULT_SETTINGS, type SettingKey, settled } from '../../src/model/channel-settings.ts'

describe('a setting of a channel', () => {
  it.each<[SettingKey, unknown, unknown]>([
    ['sections', ['reasons', 'key-points'], ['key-points', 'reasons']],
    ['sections', ['reasons'], ['reasons']],
    ['points', 3, 3],
    ['signature', ' Harbour Desk ', 'Harbour Desk'],
    ['signature', '', ''],
    ['hashtags', ['#rail', '#2ndtier', '#поезда'], ['#rail', '#2ndtier', '#поезда']],
    ['hashtags', ['#rail', '#rail'], ['#rail']],
    ['layout', 'folded', 'folded'],
    ['silent', true, true],
    ['fallback', '12', '12'],
    ['fallback', '', ''],
    ['threads', true, true],
    ['tags', ['Rail', 'Trams', 'Rail'], ['Rail', 'Trams']],
  ])('%s takes %j', (key, value, kept) => {
    expect(chosen(key, value)).toEqual({ [key]: kept })
  })

  it.each<[SettingKey, unknown]>([
    ['sections', []],
    ['sections', ['sources']],
    ['sections', ['reasons', 'reasons']],
    ['points', 5],
    ['points', '3'],
    ['signature', 'x'.repeat(201)],
    ['signature', 'two\nlines'],
    ['hashtags', ['#a', '#b', '#c', '#d', '#e', '#f']],
    ['hashtags', ['rail']],
    ['hashtags', ['#1']],
    ['hashtags', ['#rail @all']],
    ['layout', 'list'],
    ['silent', 'yes'],
    ['fallback', 'telegram/-1/7'],
    ['crosspost', 'on'],
    ['tags', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['tags', ['a, b']],
    ['tags', [' ']],
  ])('%s refuses %j', (key, value) => {
    expect(chosen(key, value)).toBeNull()
  })
})

describe('what holds in a channel', () => {
  it('is what is said nearest to it: default, configuration, chat, topic', () => {
    const floor = { target: 'telegram/@news', settings: { points: 2, layout: 'folded' }, lock: [] } as const
    const { settings } = settled([floor], [{ layout: 'buttons' }, { silent: true }])
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, points: 2, layout: 'buttons', silent: true })
  })

  it('is the configuration’s where that is locked, whatever was chosen before', () => {
    const floor = {
      target: 'telegram/@news',
      settings: { points: 2 },
      lock: ['points', 'signature'],
    } as const
    const { settings, locked } = settled([floor], [{ points: 4, signature: 'Mine', silent: true }])
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, points: 2, silent: true })
    expect(locked).toEqual(['points', 'signature'])
  })
})
