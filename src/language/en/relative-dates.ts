import {
  civilDate,
  type DayNumber,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  monthIndexOf,
  weekdayOf,
} from '../calendar.ts'
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
import { focusOf, type Grain, lastOfGrain } from '../focus.ts'
import { periodAt } from '../period-at.ts'
import { fragments, isCapitalised, numberOf, weekdayNumber } from './date-words.ts'
import { looksAhead, plainlyAhead } from './tense.ts'

const pattern = (template: string, flags?: string): RegExp => datePattern(template, fragments, flags)

const DAY_WORDS: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 }

const dayWords: DateRule[] = [
  {
    pattern: pattern('(?:(?:earlier|early|late|later) )?(?<word>today|yesterday|tomorrow)'),
    accepts: ({ word }, { after, before }) =>
      !(word === 'tomorrow' && /\bof\s$/.test(before)) && !/^-/.test(after) && !/\bUSA?\s$/.test(before),
    read: ({ word }, scene) => {
      const shift = DAY_WORDS[word?.toLowerCase() ?? ''] ?? 0
      return fromPublished(scene, REF[Math.sign(shift) + 1] ?? 'PRESENT_REF', (day) => formatDay(day + shift))
    },
  },
  {
    pattern: pattern('the day before yesterday'),
    read: (_, scene) => fromPublished(scene, 'PAST_REF', (day) => formatDay(day - 2)),
  },
  {
    pattern: pattern('the day after tomorrow'),
    read: (_, scene) => fromPublished(scene, 'FUTURE_REF', (day) => formatDay(day + 2)),
  },
]

const REF = ['PAST_REF', 'PRESENT_REF', 'FUTURE_REF'] as const

const weekdays: DateRule[] = [
  {
    pattern: pattern(
      '(?:(?:early|late|earlier|later) )?(?:(?<which>last|next|this|this past|past|this coming|coming|(?:the )?following|(?:the )?previous|the next) )?(?:early )?{weekday:day}(?:,? (?:of )?(?<week>last|next|this) week)?',
    ),
    accepts: (_, { after }) =>
      !/^(?:s\b| (?:Times|Mail|Night Live|Telegraph|Mirror|Herald|Express|Sport)\b)/.test(after),
    read: weekdayDate,
  },
  {
    pattern: pattern('(?<week>last|next|this) week {weekday:day}'),
    read: weekdayDate,
  },
  {
    pattern: pattern('(?:(?:every|each) (?:other )?{weekday:a}|{weekday:b}s)'),
    accepts: ({ a, b }) => isCapitalised(a ?? b),
    read: ({ a, b }) => ({ type: 'SET', value: `XXXX-WXX-${weekdayNumber(a ?? b ?? '')}`, basis: 'stated' }),
  },
]

function weekdayDate({ day: name, which, week }: Groups, scene: Scene): Found {
  const weekday = weekdayNumber(name ?? '')
  const followed = /following|previous/i.test(which ?? '') ? focusOf(scene, 'day') : null
  const from = followed?.day ?? scene.published
  if (from === null) return resolved(`XXXX-WXX-${weekday}`)
  return resolved(formatDay(weekdayFrom(from, weekday, which, week, scene)))
}

/** In news a bare weekday is the most recent one, the publication day included. */
function weekdayFrom(
  from: DayNumber,
  weekday: number,
  which: string | undefined,
  week: string | undefined,
  scene: Scene,
): DayNumber {
  const monday = from - weekdayOf(from) + 1
  if (week) return monday + weekday - 1 + (/last/i.test(week) ? -7 : /next/i.test(week) ? 7 : 0)
  const back = (weekdayOf(from) - weekday + 7) % 7
  const coming = from + 7 - (back === 0 ? 0 : back)
  if (/next|coming|following/i.test(which ?? '')) return back === 0 ? from + 7 : coming
  if (/last|past|previous/i.test(which ?? '')) return from - (back === 0 ? 7 : back)
  if (/^this$/i.test(which ?? '')) return monday + weekday - 1
  const ahead = plainlyAhead(scene)
  return ahead && back !== 0 ? coming : from - back
}

const SHIFT = {
  back: /last|past|previous|prior|preceding|before/i,
  ahead: /next|coming|following|upcoming|subsequent/i,
}
const shiftOf = (words: string): number => (SHIFT.back.test(words) ? -1 : SHIFT.ahead.test(words) ? 1 : 0)

const GRAIN_OF: Readonly<Record<string, Grain>> = {
  day: 'day',
  night: 'day',
  week: 'week',
  weekend: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
}

const periods: DateRule[] = [
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

const UNIT_CODES: Readonly<Record<string, string>> = {
  year: 'Y',
  month: 'M',
  week: 'W',
  decade: 'DE',
  century: 'CE',
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

/** A unit with the word right behind it: between the two stand a blank, a hyphen, or a comma and a blank. */
const AGO = new RegExp(
  String.raw`(?:${fragments.units}|half)(?:-|,?\s{1,2})(?:ago|earlier|before|from|hence|previous|prior)`,
  'i',
)
const LATER = /(?:day|week|month|year|decade)s?\s{1,2}(?:later|after|thereafter)/i

const ago: DateRule[] = [
  {
    hint: AGO,
    pattern: pattern(
      '(?:(?:about|around|nearly|almost|over|just|only|more than|less than|some|at least) )?(?<count>{number}|an?|a couple of|half a|the|{vague}) (?<unit>{units})(?: (?:and )?(?:a half|{number} {units}))?(?:[- ]|, )(?<which>ago|earlier|before|from now|from today|hence|previously|previous|prior)(?! \\w+ing)',
    ),
    accepts: ({ which, count }, { after }) =>
      !(
        /before|prior/i.test(which ?? '') &&
        /^ [a-z\d]|^ [A-Z]/.test(after) &&
        /^the$|^\w/.test(count ?? '')
      ) && !(/^the$/i.test(count ?? '') && /ago|from|hence/.test(which ?? '')),
    read: agoDate,
  },
  {
    hint: LATER,
    pattern: pattern(
      '(?<count>{number}|an?|a couple of|the|{vague}) (?<unit>days?|weeks?|months?|years?|decades?)(?: (?<which>later|after|afterwards|thereafter))(?! (?:this|in the|on))',
    ),
    accepts: ({ which, count }, { after }) =>
      !(/^after$/i.test(which ?? '') && /^ \S/.test(after)) && !/^the$/i.test(count ?? ''),
    read: laterDate,
  },
  {
    pattern: pattern(
      '(?:the )?(?:(?:same|comparable|corresponding|like) )?(?:(?<unit>week|month|quarter|period|half|time) )?(?:(?:a |the |one )?year (?<which>ago|earlier|before)|(?:of |in |from )?(?:the )?(?:last|previous|prior) year)',
    ),
    accepts: (_, { words }) =>
      /\b(?:same|comparable|corresponding|like)\b/i.test(words) ||
      /^(?:the )?(?:quarter|period) a year/i.test(words),
    read: (_, scene) => yearBack(scene, true),
  },
  {
    pattern: pattern(
      "(?:the |its |their )?(?:year|prior-year|year-to-year)?(?<=year)[- ](?:ago|earlier)(?: (?<unit>quarter|period|month|level|third quarter|first quarter|second quarter|fourth quarter|nine months))?|(?:the |its )?(?:prior|previous|last)[- ]year(?:[’']s)? (?:quarter|period|level)",
    ),
    accepts: (_, { before, words }) => /-|the /i.test(words) && !/\b(?:a|one|\d+)\s$/i.test(before),
    read: (_, scene) => yearBack(scene, true),
  },
  {
    pattern: pattern('the (?:latest|current|reporting|recent) period'),
    read: (_, scene) => {
      const last = lastOfGrain(scene, 'quarter')
      return last ? resolved(last) : null
    },
  },
]

const unitName = (words: string): string =>
  /^cent/i.test(words)
    ? 'century'
    : words
        .toLowerCase()
        .replace(/^hrs?$/, 'hour')
        .replace(/^mins?$/, 'minute')
        .replace(/^yrs?$/, 'year')
        .replace(/s$/, '')

function agoDate(groups: Groups, scene: Scene): Found | null {
  const unit = unitName(groups.unit ?? '')
  const which = groups.which?.toLowerCase() ?? ''
  const count = numberOf((groups.count ?? '').replace(/ (?:of|a)$/i, ''))
  const ahead = /from|hence/.test(which)
  if (/second|minute|hour/.test(unit)) return hoursAgo(scene, ahead)
  if (count === null) return resolved(ahead ? 'FUTURE_REF' : 'PAST_REF')
  if (unit === 'year' && count === 1) return yearBack(scene, which !== 'ago')
  const focus = /ago|from|hence/.test(which) ? null : focusOf(scene, GRAIN_OF[unit] ?? 'year')
  const from = focus?.day ?? scene.published
  if (from === null) return resolved(ahead ? 'FUTURE_REF' : 'PAST_REF')
  return resolved(shifted(unit, from, ahead ? count : -count))
}

/** Half units fall to the next finer grain. */
function shifted(unit: string, from: DayNumber, count: number): string {
  if (Number.isInteger(count)) return periodAt(unit, from, count)
  if (unit === 'year') return formatMonth(monthIndexOf(from) + Math.round(count * 12))
  return formatDay(from + Math.round(count * (unit === 'month' ? 30 : unit === 'week' ? 7 : 1)))
}

const hoursAgo = (scene: Scene, ahead: boolean): Found =>
  fromPublished(scene, ahead ? 'FUTURE_REF' : 'PAST_REF', (day) => formatDay(day))

function laterDate(groups: Groups, scene: Scene): Found | null {
  const unit = unitName(groups.unit ?? '')
  const count = numberOf((groups.count ?? '').replace(/ of$/i, ''))
  const focus = focusOf(scene, GRAIN_OF[unit] ?? 'year')
  if (count === null || !focus)
    return { type: 'DURATION', value: `P${count ?? 'X'}${UNIT_CODES[unit] ?? 'D'}`, basis: 'stated' }
  return resolved(shifted(unit, focus.day, count))
}

/**
 * "A year earlier" is the year before the period just spoken of: in a report on a quarter or a month,
 * that quarter or month of the year before.
 */
function yearBack(scene: Scene, compares: boolean): Found {
  const quarter = compares || /\bquarter\b/i.test(scene.before) ? lastOfGrain(scene, 'quarter') : null
  if (quarter) return resolved(`${formatYear(Number(quarter.slice(0, 4)) - 1)}${quarter.slice(4)}`)
  const focus = compares ? focusOf(scene, 'year') : null
  if (focus && focus.value.length === 7 && /^\d{4}-\d\d$/.test(focus.value))
    return resolved(formatMonth(monthIndexOf(focus.day) - 12))
  const from = focus?.day ?? scene.published
  return from === null ? resolved('PAST_REF') : resolved(formatYear(civilDate(from).year - 1))
}

const vagueTimes: DateRule[] = [
  {
    pattern: pattern(
      '(?:right |just |until |by |from |for )?now(?! that)|currently|at present|presently|at the moment|these days|nowadays|the time being|so far|at this time|at this point|present-day|the present',
    ),
    accepts: (_, { words }) => !/so far/i.test(words),
    read: () => resolved('PRESENT_REF'),
  },
  {
    pattern: pattern('(?:the )?current(?! (?:and former|affairs|account|events))'),
    accepts: (_, { after }) => /^ [a-z]/.test(after),
    read: () => resolved('PRESENT_REF'),
  },
  {
    pattern: pattern(
      '(?:most |more |until |as |just )?recently|(?:the |in )?(?:most )?recent (?:past|times)|(?:the |more |most |very )?recent|lately|(?:in |from )the past|in the old days|previously|formerly|long ago|at one time|once upon a time',
    ),
    accepts: (_, { after, words }) =>
      !(
        /the past$/i.test(words) &&
        /^ (?:\w+ ){0,2}(?:years?|months?|weeks?|days?|decades?|hours?|quarters?)\b/i.test(after)
      ) && !/formerly/i.test(words),
    read: () => resolved('PAST_REF'),
  },
  {
    pattern: pattern(
      '(?:in |for |into )?the (?:near |foreseeable |not[- ](?:too[- ])?distant |immediate |long-term |distant )?future|(?:in |over )?the (?:near|long|short|longer) term|(?:in )?the (?:years|months|weeks|days) (?:ahead|to come)|(?:in |over )?the (?:coming|next few) (?:years|months|weeks|days)',
    ),
    read: (_, { words }) =>
      /(?:coming|next few)/i.test(words)
        ? {
            type: 'DURATION',
            value: `P${'X'}${/year/i.test(words) ? 'Y' : /month/i.test(words) ? 'M' : /week/i.test(words) ? 'W' : 'D'}`,
            basis: 'stated',
          }
        : resolved('FUTURE_REF'),
  },
]

const UNIT = /day|week|month|quarter|year|decade|centur|night|evening|morning|afternoon/gi

export const relativeDates: readonly DateRule[] = [
  ...near(/today|yesterday|tomorrow/gi, dayWords),
  ...near(/(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/gi, weekdays),
  ...near(UNIT, periods),
  ...near(
    /\b(?:ago|earlier|before|from (?:now|today)|hence|previous|previously|prior|later|after|afterwards|thereafter|year|period)\b/gi,
    ago,
  ),
  ...near(
    /\b(?:now|current|currently|present|presently|moment|days|time|recent|recently|lately|past|previously|future|term|ahead|come|coming|few|long ago)\b/gi,
    vagueTimes,
  ),
]
