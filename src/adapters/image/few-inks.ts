import type { Palette } from './palette.ts'

/** Steps from paper to an ink, both counted: the soft edges of letters. Four inks of these fit in a byte. */
const STEPS = 48

type Colour = readonly [red: number, green: number, blue: number]

/** Pixels as numbers of a palette: a picture of few inks is a quarter of the bytes and of the time to pack them. */
export interface Indexed {
  /** Row by row, each led by a zero: as a PNG packs them. */
  readonly rows: Uint8Array
  readonly colours: readonly Colour[]
}

/** Each RGBA pixel as the nearest blend of the paper with one ink. */
export function inFewInks(rgba: Uint8Array, width: number, palette: Palette): Indexed {
  const colours = blends(palette)
  const seen = new Map<number, number>()
  const all = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.byteLength >> 2)
  const rows = new Uint8Array(all.length + all.length / width)
  let [last, index, at] = [-1, 0, 0]
  for (let i = 0; i < all.length; i++) {
    if (i % width === 0) at++
    const pixel = all[i] ?? 0
    if (pixel !== last) {
      last = pixel
      index = seen.get(pixel) ?? nearest(pixel, colours)
      seen.set(pixel, index)
    }
    rows[at++] = index
  }
  return { rows, colours }
}

function blends({ paper, ink, muted, accent, rule }: Palette): Colour[] {
  const from = colourOf(paper)
  return [ink, muted, accent, rule].map(colourOf).flatMap((to) =>
    Array.from({ length: STEPS }, (_, step): Colour => {
      const at = (channel: 0 | 1 | 2) =>
        Math.round(from[channel] + ((to[channel] - from[channel]) * step) / (STEPS - 1))
      return [at(0), at(1), at(2)]
    }),
  )
}

const colourOf = (hex: string): Colour => {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

/** Pixels are read as little-endian words: red is the lowest byte. */
function nearest(pixel: number, colours: readonly Colour[]): number {
  const [red, green, blue] = [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255]
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < colours.length; i++) {
    const colour = colours[i] ?? [0, 0, 0]
    const distance = (colour[0] - red) ** 2 + (colour[1] - green) ** 2 + (colour[2] - blue) ** 2
    if (distance >= least) continue
    best = i
    least = distance
  }
  return best
}
