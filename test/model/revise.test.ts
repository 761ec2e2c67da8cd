import { describe, expect, it } from 'vitest'
import type { GroundedClaim } from '../../src/model/digest.ts'
import { revise } from '../../src/model/revise.ts'
import { article, digest } from '../contracts/store-samples.ts'

const claim = (text: string): GroundedClaim => ({
  text,
  wording: 'verbatim',
  evidence: [{ start: 0, end: 3, quote: 'The' }],
})
const made = () => {
  const one = digest(article())
  return {
    ...one,
    claims: { ...one.claims, 'key-points': [claim('One.'), claim('Two.')], reasons: [claim('Why.')] },
    reasons: { promised: 5, found: 1 },
  }
}
const at = (section: 'headline' | 'key-points' | 'reasons', index: number, after: GroundedClaim | null) => ({
  section,
  index,
  before: '',
  after,
})

describe('a revised digest', () => {
  it('has the new line in the place of the old one, counted as the editors’, and its day', () => {
    const after = { ...claim('Ours.'), wording: 'editors' as const }
    const revised = revise(made(), [at('key-points', 1, after)], '2026-03-24')
    expect(revised.claims['key-points'].map(({ text }) => text)).toEqual(['One.', 'Ours.'])
    expect(revised.wording).toEqual({ lines: 3, verbatim: 2, trimmed: 0, rephrased: 0, editors: 1 })
    expect(revised.corrected).toBe('2026-03-24')
  })

  it('counts no reason that was taken out', () => {
    const revised = revise(made(), [at('reasons', 0, null)], '2026-03-24')
    expect(revised.claims.reasons).toEqual([])
    expect(revised.reasons).toEqual({ promised: 5, found: 0 })
  })

  it('keeps its headline, whatever is asked', () => {
    const one = made()
    expect(revise(one, [at('headline', 0, null)], '2026-03-24').claims.headline).toEqual(one.claims.headline)
  })

  it('leaves the digest that it began with as it was', () => {
    const one = made()
    const before = JSON.stringify(one)
    revise(one, [at('key-points', 0, null)], '2026-03-24')
    expect(JSON.stringify(one)).toBe(before)
  })
})
