import { readFile } from 'node:fs/promises'
import { GlobalFonts } from '@napi-rs/canvas'
import { lettersOf } from './letters-of.ts'

const FOLDER = new URL('../../../assets/fonts/', import.meta.url)

/** Names that no font of the machine has: the picture is the same everywhere. */
const FONTS = {
  Groundwire: ['NotoSans-Regular.ttf', 'NotoSans-Bold.ttf'],
  'Groundwire Arabic': ['NotoSansArabic-Regular.ttf', 'NotoSansArabic-Bold.ttf'],
}

/** As CSS says it, in the order in which they are tried, letter by letter. */
export const FAMILY = Object.keys(FONTS)
  .map((name) => `'${name}'`)
  .join(', ')

/** Makes the fonts known to the renderer. Gives what tells whether one of them has a letter. */
export async function loadFonts(): Promise<(letter: number) => boolean> {
  const letters: ((letter: number) => boolean)[] = []
  for (const [name, files] of Object.entries(FONTS))
    for (const file of files) {
      const bytes = await readFile(new URL(file, FOLDER))
      GlobalFonts.register(bytes, name)
      letters.push(lettersOf(bytes))
    }
  return remembered((letter) => letters.some((has) => has(letter)))
}

/** A text has few different letters. */
function remembered(has: (letter: number) => boolean): (letter: number) => boolean {
  const known = new Map<number, boolean>()
  return (letter) => {
    const before = known.get(letter)
    if (before !== undefined) return before
    const now = has(letter)
    known.set(letter, now)
    return now
  }
}
