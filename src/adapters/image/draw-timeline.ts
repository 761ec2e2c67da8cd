import { createCanvas } from '@napi-rs/canvas'
import type { PictureLook, TimelinePicture } from '../../model/timeline-picture.ts'
import { inFewInks } from './few-inks.ts'
import { FAMILY, loadFonts } from './fonts.ts'
import { layout, type MeasureAs } from './layout.ts'
import { fontOf, paint } from './paint.ts'
import { PALETTES } from './palette.ts'
import { shownBy } from './shown-by.ts'
import { toPng } from './to-png.ts'
import type { Kind } from './type-sizes.ts'

/** Telegram shows a photo at 1280 pixels, or 2560: what is larger only takes longer. */
const LONGEST_SIDE = 2048

let fonts: ReturnType<typeof loadFonts> | null = null

/** A PNG, the same bytes for the same words; null where the fonts lack a letter of them. */
export async function drawTimeline(picture: TimelinePicture, look: PictureLook): Promise<Uint8Array | null> {
  fonts ??= loadFonts()
  const shown = shownBy(picture, await fonts)
  if (!shown) return null
  const laidOut = layout(shown, ruler())
  const scale = Math.min(1, LONGEST_SIDE / Math.max(laidOut.width, laidOut.height))
  const canvas = createCanvas(Math.floor(laidOut.width * scale), Math.floor(laidOut.height * scale))
  const context = canvas.getContext('2d')
  context.scale(scale, scale)
  paint(context, laidOut, PALETTES[look], FAMILY)
  const { width, height } = canvas
  const indexed = inFewInks(canvas.data(), width, PALETTES[look])
  // Its pixels lie outside the heap, where no garbage collector feels them.
  canvas.width = canvas.height = 1
  return toPng(indexed, width, height)
}

/** Setting a font takes as long as measuring a word. */
function ruler(): MeasureAs {
  const context = createCanvas(1, 1).getContext('2d')
  let set: Kind | null = null
  return (text, as) => {
    if (as !== set) context.font = fontOf(as, FAMILY)
    set = as
    return context.measureText(text).width
  }
}
