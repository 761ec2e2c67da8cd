import type { SKRSContext2D } from '@napi-rs/canvas'
import type { Layout, Mark } from './layout.ts'
import type { Palette } from './palette.ts'
import { type Kind, TYPE } from './type-sizes.ts'

/** Puts a layout on a canvas of its size; `family`: the fonts' names, in the order in which they are tried. */
export function paint(
  canvas: SKRSContext2D,
  { width, height, direction, marks }: Layout,
  palette: Palette,
  family: string,
): void {
  canvas.fillStyle = palette.paper
  canvas.fillRect(0, 0, width, height)
  const place: Place = { canvas, palette, family, mirrored: direction === 'rtl' ? width : null }
  for (const mark of marks) paintMark(mark, place)
}

interface Place {
  readonly canvas: SKRSContext2D
  readonly palette: Palette
  readonly family: string
  /** The width that is counted from, where reading begins at the right. */
  readonly mirrored: number | null
}

function paintMark(mark: Mark, { canvas, palette, family, mirrored }: Place): void {
  if (mark.kind === 'words') {
    const rightmost = (mirrored !== null) !== (mark.end === true)
    canvas.font = fontOf(mark.as, family)
    canvas.fillStyle = palette[INKS[mark.as]]
    canvas.direction = mark.direction
    canvas.textAlign = rightmost ? 'right' : 'left'
    canvas.fillText(mark.text, mirrored === null ? mark.x : mirrored - mark.x, mark.y)
  } else if (mark.kind === 'bar') {
    canvas.fillStyle = palette[mark.ink]
    canvas.fillRect(
      mirrored === null ? mark.x : mirrored - mark.x - mark.width,
      mark.y,
      mark.width,
      mark.height,
    )
  } else {
    const x = mirrored === null ? mark.x : mirrored - mark.x
    disc(canvas, x, mark.y, RADIUS + 5, palette.paper)
    disc(canvas, x, mark.y, RADIUS, palette.accent)
    if (!mark.filled) disc(canvas, x, mark.y, RADIUS - 4, palette.paper)
  }
}

const RADIUS = 10

function disc(canvas: SKRSContext2D, x: number, y: number, radius: number, ink: string): void {
  canvas.fillStyle = ink
  canvas.beginPath()
  canvas.arc(x, y, radius, 0, 2 * Math.PI)
  canvas.fill()
}

const INKS = {
  kicker: 'accent',
  headline: 'ink',
  when: 'accent',
  text: 'ink',
  note: 'muted',
  foot: 'muted',
} as const satisfies Readonly<Record<Kind, keyof Palette>>

/** As CSS says it. */
export const fontOf = (as: Kind, family: string): string =>
  `${TYPE[as].bold ? 'bold ' : ''}${TYPE[as].size}px ${family}`
