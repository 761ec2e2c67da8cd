import { type DayNumber, dayNumber } from './calendar.ts'
import type { Scene } from './date-rule.ts'

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year'

/** What each grain's values look like; a time of day counts as its day. */
const SHAPES: Readonly<Record<Grain, RegExp>> = {
  day: /^\d{4}-\d\d-\d\d(?=T|$)/,
  week: /^\d{4}-W\d\d(?:-WE)?$/,
  month: /^\d{4}-\d\d$/,
  quarter: /^\d{4}-(?:Q[1-4]|H[12])$/,
  year: /^\d{4}$/,
}

/** Characters a reader carries a date on for: about two sentences. */
const NEAR = 300

/** The last value of just this grain among the times read before; null when there is none. */
export function lastOfGrain({ earlier }: Pick<Scene, 'earlier'>, grain: Grain): string | null {
  for (const span of earlier.toReversed()) {
    const match = SHAPES[grain].exec(span.value)
    if (match && span.type !== 'SET') return match[0]
  }
  return null
}

/** The last definite time read shortly before that is at least as fine as the grain, with its first day. */
export function focusOf(scene: Scene, grain: Grain): { value: string; day: DayNumber } | null {
  const last = scene.earlier.findLast((span) => firstDay(span.value) !== null)
  if (!last || last.end < scene.sentenceStart + scene.before.length - NEAR - scene.before.length) return null
  return isFineEnough(last.value, grain) ? { value: last.value, day: firstDay(last.value) ?? 0 } : null
}

/** The year of the last definite time read before, which “that year” means; null when there is none. */
export function yearAtHand({ earlier }: Pick<Scene, 'earlier'>): number | null {
  const last = earlier.findLast(({ type, value }) => type !== 'SET' && /^\d{4}(?!\d)/.test(value))
  return last ? Number(last.value.slice(0, 4)) : null
}

const ORDER: readonly Grain[] = ['day', 'week', 'month', 'quarter', 'year']

function isFineEnough(value: string, grain: Grain): boolean {
  const index = ORDER.findIndex((candidate) => SHAPES[candidate].test(value))
  return index >= 0 && index <= ORDER.indexOf(grain)
}

/** The first day of a definite value; null for one that names no period of the calendar. */
export function firstDay(value: string): DayNumber | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?|-W(\d\d)|-Q([1-4])|-H([12]))?(?!\d)/.exec(value)
  if (!match) return null
  const [, year, month, day, week, quarter, half] = match.map(Number)
  if (week) return dayNumber(year ?? 0, 1, 4) + 7 * (week - 1)
  const first = month || (quarter ? quarter * 3 - 2 : half ? half * 6 - 5 : 1)
  return dayNumber(year ?? 0, first, day || 1)
}
