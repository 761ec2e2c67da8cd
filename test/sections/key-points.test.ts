import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../src/language/blocks.ts'
import { readArticle } from '../../src/language/read.ts'
import { keyPoints } from '../../src/sections/key-points.ts'

function points(text: string, count = 2): string[] {
  const article = { text, blocks: blocksOf(text), title: null, publishedAt: null, language: 'en' }
  return keyPoints.extract(readArticle(article), { points: count }).map((claim) => claim.text)
}

describe('key points', () => {
  it('show a figure that is corrected further on with its correction', () => {
    const text = [
      'Flood in the Orm valley',
      'A flood in the Orm valley killed at least 52 people on Friday, the county of Orm said.',
      'Boats were brought from the coast. Schools were shut.',
      'On Sunday the county lowered the death toll to 47.',
    ].join('\n\n')
    expect(points(text, 1)).toEqual([
      'A flood in the Orm valley killed at least 52 people on Friday, the county of Orm said. … On Sunday the county lowered the death toll to 47.',
    ])
  })

  it('never show a headline in capitals of a text without full stops', () => {
    const text = [
      'HARBOUR WALL OF ORM BREAKS IN STORM',
      'The harbour wall of Orm broke in a storm last night',
      'Two boats of the harbour of Orm sank in the storm',
      'The mayor has asked the county for sand',
    ].join('\n')
    for (const point of points(text, 3)) expect(point).not.toContain('HARBOUR')
  })
})
