import { civilDate, formatQuarter, formatYear, quarterIndexOf } from '../calendar.ts'
import {
  type DateRule,
  datePattern,
  type Found,
  type Groups,
  near,
  resolved,
  type Scene,
} from '../date-rule.ts'
import { fragments, numberOf } from './date-words.ts'
import { looksAhead } from './tense.ts'
import { yearOfRef } from './year-ref.ts'

const pattern = (template: string, flags?: string): RegExp => datePattern(template, fragments, flags)

const yearTail =
  '(?:(?:,? (?:of |in |for )?(?:the )?(?:fiscal (?:year )?|calendar )?|,? ){yearRef:year}|,? of (?<year2>the (?:fiscal |calendar )?year))?'

const quarters: DateRule[] = [
  {
    hint: /quarter/i,
    pattern: pattern(
      `(?:{edge} )?(?:the |its |their |this |a |our )?(?:fiscal |current |company's )?(?<nth>{nth})[ -]quarter${yearTail}`,
    ),
    accepts: ({ nth, year, year2 }) =>
      !/^last$/i.test(nth ?? '') || year !== undefined || year2 !== undefined,
    read: (groups, scene) => quarter(numberOf(groups.nth ?? '') ?? 1, groups.year, scene),
  },
  {
    hint: /quarter/i,
    pattern: pattern(
      `{yearRef:year}(?:['’]s)? (?:fiscal )?(?<nth>first|second|third|fourth|final)[ -]quarter`,
    ),
    read: ({ nth, year }, scene) => quarter(numberOf(nth ?? '') ?? 1, year, scene),
  },
  {
    pattern: pattern(
      `(?:Q(?<a>[1-4])|(?<b>[1-4])Q)(?:(?:,? | of |[ -])(?:{year:year}|{shortYear:year3}))?|{year:year2}[ -]?Q(?<c>[1-4])`,
    ),
    read: ({ a, b, c, year, year2 }, scene) => quarter(Number(a ?? b ?? c), year ?? year2, scene),
  },
  {
    hint: /half/i,
    pattern: pattern(
      `(?:the |its |their |a )?(?:fiscal )?(?<nth>first|second|1st|2nd|latter)[ -]half(?: of (?:the )?(?:fiscal |calendar )?| ){yearRef:year}`,
    ),
    read: ({ nth, year }, scene) => half(/first|1/i.test(nth ?? '') ? 1 : 2, year, scene),
  },
  {
    pattern: pattern(
      `(?:in|for|during|by) (?:the |its |their )?(?:fiscal )?(?<nth>first|second|1st|2nd|latter)[ -]half(?: of the (?:fiscal |calendar )?year)?(?! of|-)|(?:the )?(?<nth2>first|second)-half(?: of the year)?`,
    ),
    read: ({ nth, nth2 }, scene) => half(/first|1/i.test(nth ?? nth2 ?? '') ? 1 : 2, undefined, scene),
  },
]

/** A quarter without a year is the latest that has begun, or the coming one when the text looks ahead. */
function quarter(number: number, year: string | undefined, scene: Scene): Found {
  const ref = year ? yearOfRef(year, scene) : null
  if (ref) return { type: 'DATE', value: formatQuarter(ref.year * 4 + number - 1), basis: ref.basis }
  if (scene.published === null) return resolved(`XXXX-Q${number}`)
  return resolved(formatQuarter(latestPart(number, quarterIndexOf(scene.published), 4, scene)))
}

function half(number: number, year: string | undefined, scene: Scene): Found {
  const ref = year ? yearOfRef(year, scene) : null
  if (ref) return { type: 'DATE', value: `${formatYear(ref.year)}-H${number}`, basis: ref.basis }
  if (scene.published === null) return resolved(`XXXX-H${number}`)
  const index = latestPart(number, Math.floor(quarterIndexOf(scene.published) / 2), 2, scene)
  return resolved(`${formatYear(Math.floor(index / 2))}-H${(index % 2) + 1}`)
}

/** The latest begun of the numbered parts that divide a year; parts to come only where the text looks ahead. */
function latestPart(number: number, current: number, parts: number, scene: Scene): number {
  const sameYear = current - (current % parts) + number - 1
  if (sameYear <= current) return sameYear
  return looksAhead(scene) ? sameYear : sameYear - parts
}

const SEASONS: Readonly<Record<string, { code: string; month: number }>> = {
  spring: { code: 'SP', month: 3 },
  summer: { code: 'SU', month: 6 },
  autumn: { code: 'FA', month: 9 },
  fall: { code: 'FA', month: 9 },
  winter: { code: 'WI', month: 12 },
}

const seasons: DateRule[] = [
  {
    pattern: pattern('(?:{edge}[ -])?(?:the )?{season:season}(?: of| in|,)? {yearRef:year}'),
    read: ({ season, year }, scene) => {
      const ref = yearOfRef(year ?? '', scene)
      const code = SEASONS[season?.toLowerCase() ?? '']?.code
      return ref
        ? { type: 'DATE', value: `${formatYear(ref.year)}-${code}`, basis: ref.basis }
        : resolved(`XXXX-${code}`)
    },
  },
  {
    pattern: pattern(
      '(?:{edge}[ -])?(?<which>last|this|next|this past|this coming|the coming|the following|the previous) {season:season}(?!-)',
    ),
    read: seasonRef,
  },
  {
    pattern: pattern(
      '(?<=\\b(?:in|by|since|during|until|of|through|for|over|early|late|this) )(?:{edge}[ -])?the (?:{edge}[ -])?{season:season}(?! of)',
    ),
    read: seasonRef,
  },
]

function seasonRef({ season, which }: Groups, scene: Scene): Found {
  const entry = SEASONS[season?.toLowerCase() ?? '']
  const code = entry?.code ?? ''
  if (scene.published === null) return resolved(`XXXX-${code}`)
  const { year, month } = civilDate(scene.published)
  const begun = (entry?.month ?? 1) <= month
  // Winter runs over the year's end: in January "this winter" is the one that began the year before.
  const winterNow = code === 'WI' && month <= 2
  const past = /last|previous|past/i.test(which ?? '')
  if (past)
    return resolved(`${formatYear(begun && month >= (entry?.month ?? 1) + 3 ? year : year - 1)}-${code}`)
  if (/next|coming|following/i.test(which ?? ''))
    return resolved(`${formatYear(begun ? year + 1 : year)}-${code}`)
  if (winterNow) return resolved(`${formatYear(year - 1)}-${code}`)
  if (/this/i.test(which ?? '')) return resolved(`${formatYear(year)}-${code}`)
  return resolved(`${formatYear(begun || looksAhead(scene) ? year : year - 1)}-${code}`)
}

/** "The third quarter", "the first half of 2015". */
export const quarterRules: readonly DateRule[] = near(/quarter|half|Q[1-4]|[1-4]Q/gi, quarters)

/** "Last summer". */
export const seasonRules: readonly DateRule[] = near(/spring|summer|autumn|\bfall\b|winter/gi, seasons)
