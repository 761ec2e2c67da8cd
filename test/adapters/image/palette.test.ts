import { expect, it } from 'vitest'
import { PALETTES } from '../../../src/adapters/image/palette.ts'
import { PICTURE_LOOKS } from '../../../src/model/timeline-picture.ts'

/** WCAG 2.2, "relative luminance" and "contrast ratio". */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

it.each(PICTURE_LOOKS)('shows words of every ink at 4.5 : 1 at least: %s', (look) => {
  const { paper, ink, muted, accent } = PALETTES[look]
  for (const one of [ink, muted, accent]) expect(contrast(paper, one)).toBeGreaterThanOrEqual(4.5)
})
