import { civilDate, type DayNumber, formatWeek, formatYear, weekdayOf } from '../calendar.ts'
import {
  type DateRule,
  datePattern,
  type Found,
  fromPublished,
  type Groups,
  near,
  resolved,
  type Scene,
} from '../date-rule.ts'
import { focusOf, lastOfGrain } from '../focus.ts'
import { periodAt } from '../period-at.ts'
import { fragments } from './date-words.ts'
import { looksAhead } from './tense.ts'
import { GRAIN_OF, REF, UNIT_CODES } from './units.ts'

const pattern = (template: string, flags?: string): RegExp => datePattern(template, fragments, flags)

const SHIFT = {
  back: /last|past|previous|prior|preceding|before/i,
  ahead: /next|coming|following|upcoming|subsequent/i,
}
const shiftOf = (words: string): number => (SHIFT.back.test(words) ? -1 : SHIFT.ahead.test(words) ? 1 : 0)

const rules: DateRule[] = [
  {
    pattern: pattern(
      '(?:{edge}[ -])?(?<which>the (?:current|present|coming|upcoming)|last|this|next|this past|this coming|current) (?:fiscal |calendar |financial |academic |school |holiday )?(?<unit>week|weekend|month|quarter|year|decade|century)(?:-end)?(?![-\\w])',
    ),
    read: ({ which, unit }, scene) => {
      const shift = shiftOf(which ?? '')
      return fromPublished(scene, REF[shift + 1] ?? '', (day) =>
        periodAt(unit?.toLowerCase() ?? '', day, shift),
      )
    },
  },
  {
    pattern: pattern(
      '(?:{edge} )?the (?<which>last|latest|most recent|past|previous|prior|preceding|following|next|subsequent) (?:fiscal |financial )?(?<unit>day|night|week|weekend|month|quarter|year|decade|century)(?![-\\w])',
    ),
    read: (groups, scene) => thePeriod(groups, scene),
  },
  {
    pattern: pattern(
      '(?:last|this|the|next|over the) (?:Labor Day |Memorial Day |Easter |long )?weekend|weekend',
    ),
    accepts: (_, { words }) => /\s/.test(words),
    read: (_, scene) => {
      const shift = /^last/i.test(scene.words) ? -1 : /^next/i.test(scene.words) ? 1 : 0
      return fromPublished(scene, 'XXXX-WXX-WE', (day) => weekendOf(day, shift, scene))
    },
  },
  {
    pattern: pattern("(?:the |this |by |at )?(?:the )?(?:year['’]s|year)[- ]end|the turn of the year"),
    read: (_, scene) => fromPublished(scene, 'XXXX', (day) => formatYear(civilDate(day).year)),
  },
  {
    pattern: pattern(
      '(?:by |at |near |until |before |in |during )?(?:the )?(?:end|beginning|start|middle|close|rest|remainder|half|latter part|course) of the (?:fiscal |calendar )?(?<unit>day|week|month|quarter|year|decade|century)',
    ),
    read: ({ unit }, scene) => thePeriodItself(unit?.toLowerCase() ?? '', scene),
  },
  {
    pattern: pattern(
      '(?:(?:earlier|later|early|late|mid|elsewhere)[- ])?(?:in|for|on|during|throughout) the (?<unit>day|week|month|quarter|year)(?! (?:of|before|after|to|ended|ending|since|that|when|earlier|ago|later|they|he|she|it|we)\\b|-)|(?:end|ended|ending|ends|finish|finished|finishing|close|closed|closing|ending) the (?<unit2>day|week|month|quarter|year)',
    ),
    read: ({ unit, unit2 }, scene) => thePeriodItself((unit ?? unit2 ?? '').toLowerCase(), scene),
  },
  {
    pattern: pattern(
      '(?:the|that) same (?:trading )?(?<same>day|evening|morning|afternoon|night|week|weekend|month|quarter|year)|that (?<that>day|evening|morning|afternoon|night|week|weekend|month|quarter|year)',
    ),
    accepts: (_, { after, before }) =>
      !/^ (?:ago|earlier|last year|a year|the year|of (?:last|the))\b/.test(after) &&
      !/\b(?:one|all|after|some)\s$/.test(before),
    read: ({ same, that }, scene) => sameAgain((same ?? that ?? '').toLowerCase(), scene),
  },
]

/** A weekend without more is the last one that has begun, unless the text looks ahead. */
function weekendOf(day: DayNumber, shift: number, scene: Scene): string {
  const bare = !/^(?:last|this|next)/i.test(scene.words)
  const begun = weekdayOf(day) >= 6
  const step = bare && !begun && !looksAhead(scene) ? -1 : shift
  return `${formatWeek(day + 7 * step)}-WE`
}

/** "The last quarter", "the previous day", "the following week": from the time at hand, "last" from publication. */
function thePeriod({ which, unit: name }: Groups, scene: Scene): Found | null {
  const unit = name?.toLowerCase() ?? ''
  const words = which?.toLowerCase() ?? ''
  if (/latest|most recent/.test(words)) {
    const last = lastOfGrain(scene, GRAIN_OF[unit] ?? 'year')
    if (last) return resolved(last)
  }
  const shift = /latest|most recent/.test(words) ? -1 : shiftOf(words)
  if (
    /^(?:last|past)$/.test(words) &&
    (unit === 'decade' || unit === 'century' || unit === 'year' || unit === 'month' || unit === 'week')
  ) {
    return { type: 'DURATION', value: `P1${UNIT_CODES[unit] ?? 'Y'}`, basis: 'stated' }
  }
  const focus = /last|latest|recent|past/.test(words) ? null : focusOf(scene, GRAIN_OF[unit] ?? 'year')
  const from = focus?.day ?? scene.published
  return from === null ? resolved(REF[shift + 1] ?? 'PAST_REF') : resolved(periodAt(unit, from, shift))
}

/** "The year", "the day": the one at hand for a day, the one of publication for longer ones. */
function thePeriodItself(unit: string, scene: Scene): Found | null {
  const last =
    unit === 'day' || unit === 'quarter' || unit === 'year'
      ? lastOfGrain(scene, GRAIN_OF[unit] ?? 'year')
      : null
  // "The end of the year" is this year's, whatever year the article spoke of before.
  if (last && (unit !== 'year' || scene.published === null)) return resolved(last)
  return scene.published === null ? null : resolved(periodAt(unit, scene.published, 0))
}

const PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
}

/** "That day", "the same evening": the last time of that grain that was named; nothing when there is none. */
function sameAgain(unit: string, scene: Scene): Found | null {
  const part = PARTS[unit]
  const last = lastOfGrain(scene, part ? 'day' : (GRAIN_OF[unit] ?? 'year'))
  if (!last) return null
  return part ? { type: 'TIME', value: last + part, basis: 'resolved' } : resolved(last)
}
const UNIT = /day|week|month|quarter|year|decade|centur|night|evening|morning|afternoon/gi

/** "Last week", "the end of the year", "that same evening". */
export const periods: readonly DateRule[] = near(UNIT, rules)
