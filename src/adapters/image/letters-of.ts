/** Characters that a font has a glyph for, from its `cmap` table (OpenType, formats 4 and 12). */
export function lettersOf(font: Uint8Array): (letter: number) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const ranges = subtables(view).flatMap((at) => rangesIn(view, at))
  return (letter) => ranges.some(([first, last]) => letter >= first && letter <= last)
}

type Range = readonly [first: number, last: number]

function subtables(view: DataView): number[] {
  for (let i = 0, at = 12; i < view.getUint16(4); i++, at += 16)
    if (view.getUint32(at) === CMAP) {
      const cmap = view.getUint32(at + 8)
      const count = view.getUint16(cmap + 2)
      return Array.from({ length: count }, (_, n) => cmap + view.getUint32(cmap + 4 + n * 8 + 4))
    }
  return []
}

/** "cmap" */
const CMAP = 0x636d6170

function rangesIn(view: DataView, at: number): Range[] {
  const format = view.getUint16(at)
  if (format === 12)
    return Array.from({ length: view.getUint32(at + 12) }, (_, n): Range => {
      const group = at + 16 + n * 12
      return [view.getUint32(group), view.getUint32(group + 4)]
    })
  if (format !== 4) return []
  const twice = view.getUint16(at + 6)
  return Array.from(
    { length: twice / 2 },
    (_, n): Range => [view.getUint16(at + 16 + twice + n * 2), view.getUint16(at + 14 + n * 2)],
  ).filter(([first]) => first !== 0xffff)
}
