import { describe, expect, it } from 'vitest'
import { type AlertRules, changesOf, type Measured, verdictsOf } from '../../src/model/alert.ts'

const RULES: AlertRules = {
  postsMinutes: 10,
  articlesMinutes: 10,
  doubtsMinutes: 60,
  diskMegabytes: 500,
  lagMilliseconds: 1_000,
}
const FINE: Measured = {
  database: true,
  queue: true,
  posts: { count: 3, oldest: 1_000 },
  articles: { count: 0, oldest: 0 },
  doubts: { count: 0, oldest: 0 },
  freeMegabytes: 9_000,
  lagMilliseconds: 12,
  backup: null,
}
const MINUTE = 60_000

const namesOf = (is: string, found: Partial<Measured>, rules: Partial<AlertRules> = {}) =>
  verdictsOf({ ...FINE, ...found }, { ...RULES, ...rules }).flatMap((one) => (one.is === is ? one.name : []))

describe('a rule', () => {
  it('finds nothing wrong where all goes well', () => {
    expect(namesOf('bad', {})).toEqual([])
    expect(namesOf('good', {})).toHaveLength(7)
  })

  it('finds what waits too long, with how much and since when', () => {
    const [posts] = verdictsOf({ ...FINE, posts: { count: 40, oldest: 25 * MINUTE } }, RULES).filter(
      ({ is }) => is === 'bad',
    )
    expect(posts).toEqual({ name: 'posts', is: 'bad', args: { count: 40, minutes: 25 } })
  })

  it('finds a backup that failed, with how long there is none and what it lacks', () => {
    const failed = { failed: true, age: 25.5 * 60 * MINUTE, needed: 900, free: 40 }
    const verdicts = verdictsOf({ ...FINE, backup: failed }, RULES)
    expect(verdicts.filter(({ is }) => is === 'bad')).toEqual([
      { name: 'backup', is: 'bad', args: { hours: 25, needed: 900, free: 40 } },
    ])
    expect(namesOf('good', { backup: { ...failed, failed: false } })).toContain('backup')
  })

  it('finds a disk that is nearly full, and calls it over only well above the limit', () => {
    expect(namesOf('bad', { freeMegabytes: 499 })).toEqual(['disk'])
    expect(namesOf('between', { freeMegabytes: 600 })).toEqual(['disk'])
    expect(namesOf('good', { freeMegabytes: 700 })).toContain('disk')
  })

  it('says nothing of what cannot be known, and nothing when it is switched off', () => {
    const away = { queue: null, posts: null, articles: null, doubts: null, freeMegabytes: null }
    expect(verdictsOf({ ...FINE, ...away, database: false }, RULES).map(({ name }) => name)).toEqual([
      'database',
      'lag',
    ])
    expect(namesOf('bad', { lagMilliseconds: 9_000 }, { lagMilliseconds: 0 })).toEqual([])
  })
})

describe('what is to be told', () => {
  const bad = verdictsOf({ ...FINE, queue: false }, RULES)
  const standing = { queue: { since: 1, said: 'x', told: true } }

  it('is what is bad at two looks in a row, once', () => {
    expect(changesOf(bad, new Set(), {}).begun).toEqual([])
    expect(changesOf(bad, new Set(['queue']), {}).begun.map(({ name }) => name)).toEqual(['queue'])
    expect(changesOf(bad, new Set(['queue']), standing).begun).toEqual([])
  })

  it('is the end of what stands, and of nothing else', () => {
    expect(changesOf(verdictsOf(FINE, RULES), new Set(), standing).over).toEqual(['queue'])
    expect(changesOf(bad, new Set(), standing).over).toEqual([])
  })
})
