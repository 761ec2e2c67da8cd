import {
  civilDate,
  dayNumber,
  formatDay,
  formatDecade,
  formatQuarter,
  formatWeek,
  formatYear,
  quarterIndexOf,
} from '../calendar.ts'
import {
  type DateRule,
  datePattern,
  type Found,
  type Groups,
  near,
  resolved,
  type Scene,
  stated,
} from '../date-rule.ts'
import { HOLIDAYS } from '../holidays.ts'
import { fullYear, nearestYear } from '../nearest-year.ts'
import { fragments, monthNumber, numberOf } from './date-words.ts'
import { looksAhead } from './tense.ts'

const pattern = (template: string, flags?: string): RegExp => datePattern(template, fragments, flags)

/** What counts things, not years, when it follows a number. */
const COUNTED =
  /^(?:[- ](?:people|persons?|points?|men|women|children|troops|soldiers|workers|jobs|employees|dollars?|euros?|pounds?|yen|cents|ton(?:ne)?s|miles?|km|kilomet\w+|met(?:er|re)s?|feet|foot|shares|votes|seats|deaths|cases|homes|houses|cars|times|acres|hectares|others|students|civilians|pages|passengers|flights|hours|minutes|mph|barrels|ounces|members|prisoners|copies|units|GMT|UTC|EST|EDT|CET|BST|local|percent)\b|%|°|\s*(?:million|billion)\b)/i
const COUNTING =
  /(?:[$£€¥#]|\b(?:about|nearly|some|almost|roughly|than|least|most|another|No\.|number|room|route|flight|highway|page|lot|code|extension|version|model)|\b(?:over|around|approximately) (?:the )?)\s*$/i
const YEAR_LEAD =
  /(?:\b(?:in|since|of|from|until|till|by|circa|year|early|late|mid|during|through|between|to|and|before|after|for|fiscal|than|summer|winter|spring|fall|autumn)[\s-]+|[(/–-])$/i

/** A bare four-digit number is a year when nothing is counted by it; before 1900 only after a word that leads to a year. */
function isYear({ year }: Groups, { before, after }: Scene): boolean {
  const value = Number(year)
  if (value > 2049 || COUNTED.test(after)) return false
  if (COUNTING.test(before))
    return (
      /\b(?:around|over|than|about|most|least)\s*$/i.test(before) && value >= 1900 && !/^ \w+s\b/.test(after)
    )
  return value >= 1900 || YEAR_LEAD.test(before)
}

const years: DateRule[] = [
  {
    pattern: pattern(
      '(?:(?:{edge}[ -])(?:the (?:year )?|fiscal )?|the year |fiscal |calendar |fiscal year |year )?{year:year}(?:-{year:last})?(?![\\d-]|[.,:/]\\d)',
    ),
    accepts: (groups, scene) => !/[\d][.,:/-]$/.test(scene.before) && isYear(groups, scene),
    read: ({ year, last }) => stated(last ? `${year}/${last}` : (year ?? '')),
  },
  {
    pattern: pattern(
      "['’‘](?<=\\b(?:in|since|of|from|until|till|by|early|late|mid|during|through|to|class of|fiscal|summer|fall|spring|winter)[ -]['’‘])(?<year>\\d\\d)(?!\\d|s)",
    ),
    read: ({ year }, scene) =>
      scene.published === null ? null : resolved(formatYear(fullYear(Number(year), scene.published))),
  },
  {
    hint: /(?:eigh|nine)teen/i,
    pattern: pattern(
      '(?<century>eighteen|nineteen)[- ](?<rest>oh?[- ](?:{digit})|(?:hundred )(?:and )?(?:{small})|(?:{small}))',
    ),
    accepts: (_, { after, before }) => !COUNTED.test(after) && !/[\w-]-$/.test(before),
    read: ({ century, rest }) =>
      stated(
        formatYear(
          spelledCentury(century ?? '') * 100 +
            (numberOf((rest ?? '').replace(/^oh?[- ]|^hundred and |^hundred /i, '')) ?? 0),
        ),
      ),
  },
  {
    hint: /(?:eigh|nine)teen/i,
    pattern: pattern(
      '(?:(?:{edge}|the)[ -]){1,2}(?<century>eighteen|nineteen)[- ](?<tens>{tens})|(?<century2>eighteen|nineteen)[- ](?<tens2>{tens})',
    ),
    read: ({ century, tens, century2, tens2 }) =>
      stated(
        formatDecade(
          spelledCentury(century ?? century2 ?? '') * 10 +
            TENS.indexOf((tens ?? tens2 ?? '').slice(0, 3).toLowerCase()),
        ),
      ),
  },
]

const spelledCentury = (words: string): number => (/^two/i.test(words) ? 20 : (numberOf(words) ?? 0))

const TENS = ['', 'ten', 'twe', 'thi', 'for', 'fif', 'six', 'sev', 'eig', 'nin']

const decades: DateRule[] = [
  {
    hint: /0['’]?s/i,
    pattern: pattern("(?:(?:{edge}|the)[ -]){0,2}(?<decade>(?:1[5-9]|20)\\d)0['’]?s"),
    read: ({ decade }) => stated(decade ?? ''),
  },
  {
    hint: /0['’]?s/i,
    pattern: pattern("(?:(?:{edge}|the)[ -]){0,2}['’‘]?(?<decade>[2-9])0['’]?s"),
    accepts: (_, { words, before }) =>
      (/^(?:the|early|late|mid)|['’‘]/i.test(words) &&
        !/\b(?:his|her|their|my|your)(?: \w+)?\s*$/i.test(before)) ||
      /\d0s and $/.test(before),
    read: ({ decade }, scene) =>
      scene.published === null
        ? null
        : resolved(formatDecade(Math.floor(fullYear(Number(decade) * 10, scene.published - 3652) / 10))),
  },
  {
    hint: /ties/i,
    pattern: pattern('(?:(?:{edge}|the)[ -]){1,2}(?<tens>{tens})'),
    read: ({ tens }, scene) =>
      scene.published === null
        ? null
        : resolved(
            formatDecade(
              Math.floor(
                fullYear(TENS.indexOf((tens ?? '').slice(0, 3).toLowerCase()) * 10, scene.published - 3652) /
                  10,
              ),
            ),
          ),
  },
  {
    hint: /century/i,
    pattern: pattern('(?:(?:{edge}|the)[ -]){0,2}(?<century>1[0-9]|2[01])(?:th|st)[- ]century'),
    read: ({ century }) => stated(String(Number(century) - 1)),
  },
]

/** The year that "1998", "last year", "the same year" names; null without what it takes. */
export function yearOfRef(words: string, scene: Scene): { year: number; basis: Found['basis'] } | null {
  const digits = /\d{4}/.exec(words)?.[0]
  if (digits) return { year: Number(digits), basis: 'stated' }
  if (scene.published === null) return null
  const { year } = civilDate(scene.published)
  const shift = /last|previous|prior|past|earlier|ago|before/i.test(words)
    ? -1
    : /next|following/i.test(words)
      ? 1
      : 0
  return { year: year + shift, basis: 'resolved' }
}

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

const holidayNames = Object.keys(HOLIDAYS)
  .toSorted((a, b) => b.length - a.length)
  .map((name) =>
    name
      .replace(/\b(new year|valentine|patrick|president|fool|saint|veteran)s\b/g, "$1(?:['’]?s['’]?)")
      .replaceAll('.', '\\.'),
  )
  .join('|')

const holidays: DateRule[] = [
  {
    pattern: datePattern(
      '(?:(?<which>last|this|next|this past) )?{holiday:holiday}(?:(?: of| in|,)? {yearRef:year})?',
      {
        ...fragments,
        holiday: holidayNames,
      },
    ),
    accepts: ({ holiday }, { after }) => /^[A-Z]/.test(holiday ?? '') && !/^ (?:Island|Egg)/.test(after),
    read: ({ holiday, which, year }, scene) => holidayDate(holiday ?? '', which, year, scene),
  },
]

function holidayDate(
  name: string,
  which: string | undefined,
  year: string | undefined,
  scene: Scene,
): Found | null {
  const key = name.toLowerCase().replace(/['’.]/g, '').replace(/\s+/g, ' ')
  const dayIn = HOLIDAYS[key]
  if (!dayIn) return null
  const ref = year ? yearOfRef(year, scene) : null
  if (ref) return { type: 'DATE', value: formatDay(dayIn(ref.year)), basis: ref.basis }
  if (scene.published === null) return null
  const current = civilDate(scene.published).year
  const { month, day } = civilDate(dayIn(current))
  const nearest = nearestYear(month, day, scene.published, looksAhead(scene))
  const ahead = dayIn(nearest) > scene.published
  if (which && /last|past/i.test(which) && ahead) return resolved(formatDay(dayIn(nearest - 1)))
  if (which && /next/i.test(which) && !ahead) return resolved(formatDay(dayIn(nearest + 1)))
  return resolved(formatDay(dayIn(nearest)))
}

/** "The last week of March", "the first week of 2015". */
const weeksOf: DateRule[] = [
  {
    pattern: pattern(
      'the (?<nth>first|second|third|fourth|last|final) (?:full )?week (?:of|in) (?:{month:month}(?:,? {year:year})?|{year:year2})',
    ),
    read: ({ nth = '', month, year, year2 }, scene) =>
      year2
        ? weekOfMonth(nth, /last|final/i.test(nth) ? 12 : 1, year2, scene)
        : weekOfMonth(nth, monthNumber(month ?? ''), year, scene),
  },
]

function weekOfMonth(nth: string, month: number, yearWords: string | undefined, scene: Scene): Found | null {
  const year = yearWords
    ? Number(yearWords)
    : scene.published === null
      ? null
      : nearestYear(month, 15, scene.published, looksAhead(scene))
  if (year === null) return null
  const last = /last|final/i.test(nth)
  const anchor = last
    ? dayNumber(year, month + 1, 0) - 3
    : dayNumber(year, month, 4 + 7 * ((numberOf(nth) ?? 1) - 1))
  return { type: 'DATE', value: formatWeek(anchor), basis: yearWords ? 'stated' : 'resolved' }
}

const HOLIDAY =
  /\b(?:Eve|Year|New Y|Epiphany|King|Groundhog|Valentine|President|Patrick|Fool|Earth Day|Ash|Palm|Maundy|Good F|Easter|Pentecost|May Day|Memorial|Juneteenth|July|Bastille|Labor|Columbus|Halloween|Saints|Guy Fawkes|Armistice|Veteran|Remembrance|Thanksgiving|Black|Cyber|Christmas|Boxing)/g

export const longDates: readonly DateRule[] = [
  ...near(/quarter|half|Q[1-4]|[1-4]Q/gi, quarters),
  ...near(/\bweek\b/gi, weeksOf),
  ...near(HOLIDAY, holidays),
  ...near(/spring|summer|autumn|\bfall\b|winter/gi, seasons),
  ...near(/0['’]?s\b|ties\b|century/gi, decades),
  ...near(/\b(?:1[5-9]|20)\d\d|['’‘]\d\d|eighteen|nineteen/gi, years),
]
