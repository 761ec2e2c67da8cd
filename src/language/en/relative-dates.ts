import type { DateRule } from '../date-rule.ts'
import { ago } from './ago.ts'
import { days } from './days.ts'
import { periods } from './periods.ts'
import { vagueTimes } from './vague-times.ts'

/** Times that are reckoned from the day at hand. Where two match at the same length, the first wins. */
export const relativeDates: readonly DateRule[] = [...days, ...periods, ...ago, ...vagueTimes]
