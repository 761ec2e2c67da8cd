import { civilDate, formatDay } from '../calendar.ts'
import { type DateRule, datePattern, type Found, near, resolved, type Scene } from '../date-rule.ts'
import { HOLIDAYS } from '../holidays.ts'
import { nearestYear } from '../nearest-year.ts'
import { fragments } from './date-words.ts'
import { looksAhead } from './tense.ts'
import { yearOfRef } from './year-ref.ts'

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

const HOLIDAY =
  /\b(?:Eve|Year|New Y|Epiphany|King|Groundhog|Valentine|President|Patrick|Fool|Earth Day|Ash|Palm|Maundy|Good F|Easter|Pentecost|May Day|Memorial|Juneteenth|July|Bastille|Labor|Columbus|Halloween|Saints|Guy Fawkes|Armistice|Veteran|Remembrance|Thanksgiving|Black|Cyber|Christmas|Boxing)/g

/** "Christmas Day 2019". */
export const holidayRules: readonly DateRule[] = near(HOLIDAY, holidays)
