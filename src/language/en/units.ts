import type { Grain } from '../focus.ts'

/** What a step back, none and one ahead mean where no day is known to reckon from. */
export const REF = ['PAST_REF', 'PRESENT_REF', 'FUTURE_REF'] as const

/** The grain that a unit counts in. */
export const GRAIN_OF: Readonly<Record<string, Grain>> = {
  day: 'day',
  night: 'day',
  week: 'week',
  weekend: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
}

/** TIMEX3 codes of long units. */
export const UNIT_CODES: Readonly<Record<string, string>> = {
  year: 'Y',
  month: 'M',
  week: 'W',
  decade: 'DE',
  century: 'CE',
}
