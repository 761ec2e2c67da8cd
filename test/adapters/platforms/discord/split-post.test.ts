import { describe, expect, it } from 'vitest'
import { splitPost } from '../../../../src/adapters/platforms/discord/split-post.ts'
import { toDiscord } from '../../../../src/adapters/platforms/discord/to-discord.ts'
import type { PostBlock } from '../../../../src/model/post.ts'

const contents = (...blocks: PostBlock[]): string[] =>
  splitPost({ blocks }).map((part) => toDiscord(part).content)
const longest = (texts: string[]): number => Math.max(...texts.map((text) => text.length))

describe('splitting', () => {
  it('counts what is sent, escapes included', () => {
    const texts = contents({ kind: 'paragraph', text: '*_'.repeat(900) })
    expect(texts.length).toBe(2)
    expect(longest(texts)).toBeLessThanOrEqual(2000)
    expect(texts.join('').replaceAll('\\', '')).toBe('*_'.repeat(900))
  })

  it('never cuts an escape, an emoji or a surrogate pair', () => {
    const texts = contents({ kind: 'paragraph', text: '👩‍🚒<'.repeat(600) })
    expect(longest(texts)).toBeLessThanOrEqual(2000)
    for (const text of texts) expect(text).toMatch(/^(?:👩‍🚒|\\<\u2060|<$)+$/u)
  })

  it('cuts after sentences, outside quotation marks where it can', () => {
    const quoted = '“The tide was high. Nobody looked. It was dark.” said the pilot. '
    const texts = contents({ kind: 'paragraph', text: quoted.repeat(60).trim() })
    expect(texts.length).toBeGreaterThan(1)
    for (const text of texts) expect(text).toMatch(/said the pilot\.$/)
  })

  it('marks every line of a long quotation, and ends within the limit', () => {
    const texts = contents({ kind: 'quote', text: 'one line\n'.repeat(700) })
    expect(longest(texts)).toBeLessThanOrEqual(2000)
    for (const line of texts.join('\n').split(/\n+/)) expect(line).toMatch(/^> /)
  })

  it('keeps a heading with what it heads', () => {
    const texts = contents(
      { kind: 'paragraph', text: 'a '.repeat(950) },
      { kind: 'heading', text: 'Reasons' },
      { kind: 'list', ordered: true, items: [{ ordinal: 1, text: 'b '.repeat(100) }] },
    )
    expect(texts[1]).toMatch(/^\*\*Reasons\*\*\n1\\\. b/)
  })

  it('takes a link with an endless address as words', () => {
    expect(contents({ kind: 'link', text: 'Page', url: `https://example.org/${'a'.repeat(3000)}` })).toEqual([
      'Page',
    ])
  })

  it('cuts a megabyte', () => {
    expect(longest(contents({ kind: 'paragraph', text: 'word <@1> '.repeat(100_000) }))).toBeLessThanOrEqual(
      2000,
    )
  })
})
