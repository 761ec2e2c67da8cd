import type { DateRule } from '../date-rule.ts'
import { holidayRules } from './holiday-dates.ts'
import { weekRules } from './weeks-of-month.ts'
import { quarterRules, seasonRules } from './year-parts.ts'
import { decadeRules, yearRules } from './years.ts'

/** Periods and feasts that are named as such. Where two match at the same length, the first wins. */
export const longDates: readonly DateRule[] = [
  ...quarterRules,
  ...weekRules,
  ...holidayRules,
  ...seasonRules,
  ...decadeRules,
  ...yearRules,
]
