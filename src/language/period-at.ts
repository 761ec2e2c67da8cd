import {
  civilDate,
  type DayNumber,
  formatDay,
  formatDecade,
  formatMonth,
  formatQuarter,
  formatWeek,
  formatYear,
  monthIndexOf,
  quarterIndexOf,
} from './calendar.ts'

/** The period of a grain, by its English name, that lies `shift` steps from the day. */
export function periodAt(unit: string, day: DayNumber, shift: number): string {
  if (unit === 'day' || unit === 'night') return formatDay(day + shift)
  if (unit === 'week') return formatWeek(day + 7 * shift)
  if (unit === 'fortnight') return formatWeek(day + 14 * shift)
  if (unit === 'weekend') return `${formatWeek(day + 7 * shift)}-WE`
  if (unit === 'month') return formatMonth(monthIndexOf(day) + shift)
  if (unit === 'quarter') return formatQuarter(quarterIndexOf(day) + shift)
  const { year } = civilDate(day)
  if (unit === 'decade') return formatDecade(Math.floor(year / 10) + shift)
  if (unit === 'century') return String(Math.floor(year / 100) + shift)
  return formatYear(year + shift)
}
