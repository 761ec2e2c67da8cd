import { type DayNumber, formatDay, weekdayOf } from '../calendar.ts'
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
import { focusOf } from '../focus.ts'
import { fragments, isCapitalised, weekdayNumber } from './date-words.ts'
import { plainlyAhead } from './tense.ts'
import { REF } from './units.ts'

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

/** "Today", "last Friday", "every Monday". */
export const days: readonly DateRule[] = [
  ...near(/today|yesterday|tomorrow/gi, dayWords),
  ...near(/(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/gi, weekdays),
]
