import { decimalOf } from './decimal.ts'
import { type Numbered, rowsOf } from './enumeration.ts'
import type { Line } from './lines.ts'
import { type ListMarker, listMarkerOf } from './list-marker.ts'
import { isTitleLike } from './title-like.ts'

/** A line of a plain text, told from the marks before its words. */
export interface MarkedLine extends Line {
  /** Where the line's own words begin and end, without number, bullet, `#` and `**`. */
  readonly words: readonly [start: number, end: number]
  readonly mark: 'number' | 'bullet' | 'heading' | 'quote' | null
  readonly ordinal: number | null
}

/** A line before anybody decided whether its number counts. */
interface Draft extends Line {
  readonly bare: readonly [start: number, end: number]
  readonly base: 'heading' | 'quote' | null
  readonly marker: ListMarker | null
}

const PREFIX = /^(?:(?<hashes>#{1,6})\s+(?=\S)|>+\s*(?=\S))/u
const BOLD = /^(\*\*|__)(?=\S)[^\n]+\1$/u
const LONE_NUMBER = /^#?(?<digits>\p{Nd}{1,2})[.)]?$/u

/** The lines with the markers that are believed: those of a row (see enumeration.ts), and bullets. */
export function markLines(text: string, lines: readonly Line[]): MarkedLine[] {
  const drafts = lines.map((line) => draftOf(text, line))
  const numbered = believedNumbers(text, drafts)
  const bullets = believedBullets(text, drafts)
  return drafts.map((draft, index) => {
    const { bare, base, marker, ...line } = draft
    if (marker && (numbered.has(index) || bullets.has(index))) {
      const words = unbold(text, [Math.min(bare[0] + marker.length, bare[1]), bare[1]])
      return { ...line, words, mark: marker.kind === 'bullet' ? 'bullet' : 'number', ordinal: marker.ordinal }
    }
    return { ...line, words: bare, mark: base, ordinal: null }
  })
}

function draftOf(text: string, line: Line): Draft {
  const prefix = PREFIX.exec(text.slice(line.start, line.end))
  const bare = unbold(text, [line.start + (prefix?.[0].length ?? 0), line.end])
  const words = text.slice(...bare)
  const lone = LONE_NUMBER.exec(words)?.groups?.['digits']
  const marker =
    lone === undefined
      ? listMarkerOf(words)
      : { length: words.length, kind: 'number' as const, ordinal: decimalOf(lone), explicit: false }
  return { ...line, bare, base: prefix?.groups?.['hashes'] ? 'heading' : prefix ? 'quote' : null, marker }
}

function unbold(text: string, [start, end]: readonly [number, number]): readonly [number, number] {
  return BOLD.test(text.slice(start, end)) ? [start + 2, end - 2] : [start, end]
}

/** Numbers, letters and Roman numbers each make their own rows; the first line of a text needs a second. */
function believedNumbers(text: string, drafts: readonly Draft[]): Set<number> {
  const believed = new Set<number>()
  for (const kind of ['number', 'letter', 'roman'] as const) {
    const places = drafts.flatMap(({ marker, bare }, index): (Numbered & { index: number })[] => {
      if (marker?.kind !== kind || marker.ordinal === null) return []
      const words = text.slice(bare[0] + marker.length, bare[1])
      const alone = index > 0 && drafts[index + 1] !== undefined && isTitleLike(words)
      return [{ index, ordinal: marker.ordinal, explicit: marker.explicit, alone }]
    })
    for (const place of rowsOf(places).flat()) believed.add(place.index)
  }
  return believed
}

/** A single dash or star opens a line of dialogue or a footnote; two or more make a list. */
function believedBullets(text: string, drafts: readonly Draft[]): Set<number> {
  const found = [...drafts.keys()].filter((index) => drafts[index]?.marker?.kind === 'bullet')
  const ambiguous = found.filter((index) =>
    /^[-*]/u.test(text.slice(drafts[index]?.bare[0], (drafts[index]?.bare[0] ?? 0) + 1)),
  )
  const dialogue = ambiguous.some((index) =>
    /\S[,.!?…]\s[-–—]\s/u.test(text.slice(...(drafts[index]?.bare ?? [0, 0]))),
  )
  return new Set(
    dialogue || ambiguous.length < 2 ? found.filter((index) => !ambiguous.includes(index)) : found,
  )
}
