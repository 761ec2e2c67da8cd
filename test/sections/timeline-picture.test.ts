import { describe, expect, it } from 'vitest'
import { loadWords } from '../../src/adapters/words/words.ts'
import type { Digest, GroundedClaim } from '../../src/model/digest.ts'
import { timelinePicture } from '../../src/sections/timeline-picture.ts'

const words = loadWords('config', 'en')

const claim = (text: string, more: Partial<GroundedClaim> = {}): GroundedClaim => ({
  text,
  wording: 'verbatim',
  evidence: [{ start: 0, end: text.length, quote: text }],
  ...more,
})

const dated = (text: string, value: string, more: Partial<GroundedClaim> = {}): GroundedClaim =>
  claim(text, { date: { value, basis: 'stated', words: value }, ...more })

const digest = (timeline: readonly GroundedClaim[], more: object = {}): Digest =>
  ({
    id: 'k7tz',
    claims: { headline: [claim('The bridge is shut')], 'key-points': [], reasons: [], timeline, sources: [] },
    article: { publisher: 'The Courier', publishedAt: '2024-03-08T09:00:00Z', url: null },
    ...more,
  }) as unknown as Digest

const anna = { name: 'Anna Berg', role: null, kind: 'person', toldTo: null, manner: 'reported' } as const

describe('the picture of a timeline', () => {
  it('says what /timeline says: days at their own grain, who says so, and what was worked out', () => {
    const asked = digest([
      dated('It opened.', '1962'),
      dated('It cracked.', '2024-03', { date: { value: '2024-03', basis: 'resolved', words: 'this month' } }),
      dated('It will open.', '2025-Q3', { speaker: anna }),
    ])
    expect(timelinePicture(asked, words)).toEqual({
      kicker: 'Timeline',
      headline: 'The bridge is shut',
      entries: [
        { when: '1962', stated: true, text: 'It opened.', note: null },
        { when: 'March 2024*', stated: false, text: 'It cracked.', note: null },
        { when: 'Third quarter of 2025', stated: true, text: 'It will open.', note: 'says Anna Berg' },
      ],
      notes: ['* worked out from the publication date. The article says “\u2068this month\u2069”.'],
      foot: ['\u2068The Courier\u2069 · \u20688 March 2024\u2069', 'k7tz'],
    })
  })

  it('shows the first dozen of more, and says so', () => {
    const asked = digest(Array.from({ length: 15 }, (_, i) => dated(`It was year ${i}.`, `${2000 + i}`)))
    const made = timelinePicture(asked, words)
    expect(made?.entries).toHaveLength(12)
    expect(made?.notes).toEqual(['The first 12 of 15 events. /timeline has all of them.'])
  })

  it('says what is not known of where it is from, and that it was corrected', () => {
    const facts = { article: { publisher: null, publishedAt: null, url: null }, corrected: '2024-03-24' }
    expect(
      timelinePicture(digest([dated('It opened.', '1962')], facts), words)?.foot[0]?.replace(
        /[\u2068\u2069]/g,
        '',
      ),
    ).toBe('pasted text, publisher not given · date not given · Corrected 24 March')
  })

  it('is none where nothing is dated', () => {
    expect(timelinePicture(digest([]), words)).toBeNull()
    expect(timelinePicture(digest([claim('Undated.')]), words)).toBeNull()
  })
})
