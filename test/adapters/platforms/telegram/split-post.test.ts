import { describe, expect, it } from 'vitest'
import { cutText } from '../../../../src/adapters/platforms/telegram/cut-text.ts'
import { splitPost } from '../../../../src/adapters/platforms/telegram/split-post.ts'
import { toTelegram } from '../../../../src/adapters/platforms/telegram/to-telegram.ts'
import type { Post, PostBlock } from '../../../../src/model/post.ts'

const sentence = 'The ferry left the quay before dawn and nobody saw it go. '
const texts = (parts: readonly Post[]): string[] =>
  parts.map((part) => toTelegram(part, { kind: 'callback' }).text)
const words = (text: string): string => text.replace(/[\s•]+/g, ' ').trim()

describe('splitting a post', () => {
  it('leaves one that fits alone', () => {
    const blocks: PostBlock[] = [
      { kind: 'heading', text: 'One' },
      { kind: 'list', ordered: false, items: [{ text: 'a' }, { text: 'b' }] },
      { kind: 'list', ordered: false, items: [{ text: 'c' }] },
      { kind: 'buttons', buttons: [{ label: 'x', command: 'y', argument: 'z' }] },
    ]
    expect(splitPost({ blocks })).toEqual([{ blocks }])
  })

  it('cuts between blocks first, with all words in order and buttons under the last part', () => {
    const paragraph = sentence.repeat(30).trim()
    const blocks: PostBlock[] = [
      { kind: 'buttons', buttons: [{ label: 'x', command: 'y', argument: 'z' }] },
      ...[1, 2, 3, 4, 5].map((): PostBlock => ({ kind: 'paragraph', text: paragraph })),
    ]
    const parts = splitPost({ blocks })
    expect(parts.map((part) => part.blocks.map(({ kind }) => kind))).toEqual([
      ['paragraph', 'paragraph'],
      ['paragraph', 'paragraph'],
      ['paragraph', 'buttons'],
    ])
    expect(texts(parts).every((text) => text.length <= 4096)).toBe(true)
  })

  it('cuts a list between its items, which keep their numbers', () => {
    const items = Array.from({ length: 60 }, (_, i) => ({
      ordinal: i + 1,
      text: sentence.trim(),
      quote: sentence.trim(),
    }))
    const parts = splitPost({ blocks: [{ kind: 'list', ordered: true, items }] })
    expect(parts.length).toBe(2)
    expect(
      parts.flatMap((part) => part.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))),
    ).toEqual(items)
    for (const part of parts)
      expect(toTelegram(part, { kind: 'callback' }).entities.length).toBeLessThanOrEqual(100)
  })

  it('leaves no heading alone at the end of a part', () => {
    const blocks: PostBlock[] = [
      { kind: 'paragraph', text: 'x'.repeat(4000) },
      { kind: 'heading', text: 'Next' },
      { kind: 'paragraph', text: 'y'.repeat(300) },
    ]
    expect(splitPost({ blocks }).map((part) => part.blocks.map(({ kind }) => kind))).toEqual([
      ['paragraph'],
      ['heading', 'paragraph'],
    ])
  })

  it('keeps at most the hundred entities that Telegram keeps', () => {
    const blocks = Array.from(
      { length: 230 },
      (_, i): PostBlock => ({ kind: 'link', text: `${i}`, url: 'https://example.org/' }),
    )
    const counts = splitPost({ blocks }).map((part) => toTelegram(part, { kind: 'callback' }).entities.length)
    expect(counts).toEqual([100, 100, 30])
  })

  it('cuts a paragraph, a quotation and an item that are too long by themselves', () => {
    const long = sentence.repeat(200).trim()
    for (const block of [
      { kind: 'paragraph', text: long },
      { kind: 'quote', text: long },
      { kind: 'heading', text: long },
      { kind: 'list', ordered: true, items: [{ ordinal: 1, text: long, quote: long, note: long }] },
    ] satisfies PostBlock[]) {
      const shown = texts(splitPost({ blocks: [block] }))
      expect(Math.max(...shown.map((text) => text.length))).toBeLessThanOrEqual(4096)
      expect(words(shown.join(' ').replace(/[“”()]|^1\. /g, ''))).toBe(
        words(block.kind === 'list' ? `${long} ${long} ${long}` : long),
      )
    }
  })

  it('measures what is shown, word joiners too', () => {
    const text = '@a '.repeat(2000)
    const shown = texts(splitPost({ blocks: [{ kind: 'paragraph', text }] }))
    expect(Math.max(...shown.map((one) => one.length))).toBeLessThanOrEqual(4096)
    expect(words(shown.join(' ').replaceAll('\u2060', ''))).toBe(words(text))
  })
})

describe('cutting a text', () => {
  it('cuts after a sentence', () => {
    for (const piece of cutText(sentence.repeat(20), 300)) expect(piece).toMatch(/go\.$/)
  })

  it('does not cut inside a quotation that fits', () => {
    const text = `${'word '.repeat(12)}“one two three four five six” ${'word '.repeat(12)}„eins zwei drei“ ${'word '.repeat(5)}`
    for (const piece of cutText(text, 70)) {
      const marks = piece.replace(/„[^“]*“|“[^”]*”/g, '')
      expect(marks).not.toMatch(/[“”„]/)
    }
  })

  it('never cuts a character or an emoji in two', () => {
    const family = '👨‍👩‍👧‍👦'
    for (const max of [20, 23, 29]) {
      const pieces = cutText(family.repeat(40), max)
      expect(pieces.join('')).toBe(family.repeat(40))
      for (const piece of pieces) expect(piece.length % family.length).toBe(0)
    }
    for (const piece of cutText('𝔄'.repeat(50), 11)) expect(piece.isWellFormed()).toBe(true)
  })

  it('goes on when one grapheme fills everything', () => {
    const tower = `a${'\u0301'.repeat(50)}`
    expect(cutText(tower, 10).join('')).toBe(tower)
  })
})
