import { civilDate, type DayNumber, formatDay, formatMonth, formatYear, monthIndexOf } from '../calendar.ts'
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
import { fragments, numberOf } from './date-words.ts'
import { GRAIN_OF, UNIT_CODES } from './units.ts'

const pattern = (template: string, flags?: string): RegExp => datePattern(template, fragments, flags)

/** A unit with the word right behind it: between the two stand a blank, a hyphen, or a comma and a blank. */
const AGO = new RegExp(
  String.raw`(?:${fragments.units}|half)(?:-|,?\s{1,2})(?:ago|earlier|before|from|hence|previous|prior)`,
  'i',
)
const LATER = /(?:day|week|month|year|decade)s?\s{1,2}(?:later|after|thereafter)/i

const rules: DateRule[] = [
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

/** "Three days ago", "a year earlier", "two weeks later". */
export const ago: readonly DateRule[] = near(
  /\b(?:ago|earlier|before|from (?:now|today)|hence|previous|previously|prior|later|after|afterwards|thereafter|year|period)\b/gi,
  rules,
)
