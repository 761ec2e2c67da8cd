import { inflateSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { openPainter } from '../../../src/adapters/image/open-painter.ts'
import { PALETTES } from '../../../src/adapters/image/palette.ts'
import type { TimelinePicture } from '../../../src/model/timeline-picture.ts'

const painter = openPainter()
afterAll(() => painter.close())

const timeline = (headline: string, text: string): TimelinePicture => ({
  kicker: 'Timeline',
  headline,
  entries: [{ when: 'March 2024', stated: true, text, note: null }],
  notes: [],
  foot: ['The Courier · 8 March 2024', 'k7tz'],
})

const ENGLISH = timeline('The bridge is shut', 'It was shut in March.')

/** A PNG of one byte a pixel, read back: its size, its colours, and each pixel's number. */
function read(png: Uint8Array) {
  const bytes = Buffer.from(png)
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12)
    chunks.set(
      bytes.toString('latin1', at + 4, at + 8),
      bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)),
    )
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))
  const colourAt = (x: number, y: number) =>
    chunks
      .get('PLTE')
      ?.toString(
        'hex',
        3 * (rows[y * (width + 1) + 1 + x] ?? 0),
        3 * (rows[y * (width + 1) + 1 + x] ?? 0) + 3,
      )
  return { width, height, colourAt, rows }
}

describe('the painter', () => {
  it.each(['light', 'dark'] as const)('draws a PNG on the ground that is asked for: %s', async (look) => {
    const { width, height, colourAt } = read((await painter.timeline(ENGLISH, look)) as Uint8Array)
    expect([width, height > 300 && height < 700]).toEqual([1080, true])
    for (const [x, y] of [
      [0, 0],
      [width - 1, 0],
      [0, height - 1],
      [width - 1, height - 1],
    ] as const)
      expect(`#${colourAt(x, y)}`).toBe(PALETTES[look].paper)
  })

  it('gives the same bytes for the same words', async () => {
    const [one, two] = await Promise.all([
      painter.timeline(ENGLISH, 'light'),
      painter.timeline(ENGLISH, 'light'),
    ])
    expect(Buffer.compare(one as Uint8Array, two as Uint8Array)).toBe(0)
  })

  it('puts the bar above the headline where reading begins', async () => {
    const accent = PALETTES.light.accent.slice(1)
    const english = read((await painter.timeline(ENGLISH, 'light')) as Uint8Array)
    const arabic = read(
      (await painter.timeline(timeline('أُغلق الجسر', 'أُغلق في آذار.'), 'light')) as Uint8Array,
    )
    expect([english.colourAt(90, 80), english.colourAt(990, 80)]).toEqual([
      accent,
      PALETTES.light.paper.slice(1),
    ])
    expect([arabic.colourAt(90, 80), arabic.colourAt(990, 80)]).toEqual([
      PALETTES.light.paper.slice(1),
      accent,
    ])
  })

  it.each([
    'Мост закрыт',
    'Міст зачинено: ґ, є, ї',
    'Η γέφυρα',
    'پل بسته شد',
    'پُل بند ہے',
    'İğne, şarkı, Łódź',
    'Cầu đóng',
  ])('has the letters of %s', async (headline) => {
    expect(await painter.timeline(timeline(headline, 'x'), 'light')).not.toBeNull()
  })

  it('joins Arabic letters: a word is narrower than its letters apart', async () => {
    const inked = async (headline: string) => {
      const { width, height, rows } = read(
        (await painter.timeline(timeline(headline, 'ب'), 'light')) as Uint8Array,
      )
      let [least, most] = [width, 0]
      for (let y = 145; y < Math.min(height, 215); y++)
        for (let x = 0; x < width; x++)
          if (rows[y * (width + 1) + 1 + x]) [least, most] = [Math.min(least, x), Math.max(most, x)]
      return most - least
    }
    expect(await inked('بببب')).toBeLessThan((await inked('ب\u200cب\u200cب\u200cب')) * 0.9)
  })

  it('draws nothing rather than empty boxes', async () => {
    expect(await painter.timeline(timeline('東京で橋が閉鎖', 'x'), 'light')).toBeNull()
  })

  it('goes on after its thread has ended', async () => {
    await painter.close()
    expect(await painter.timeline(ENGLISH, 'light')).not.toBeNull()
  })
})
