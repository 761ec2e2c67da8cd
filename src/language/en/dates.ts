import type { DateCues } from '../dates.ts'
import { clockTimes } from './clock-times.ts'
import { durationsAndSets } from './durations.ts'
import { explicitDates } from './explicit-dates.ts'
import { longDates } from './long-dates.ts'
import { relativeDates } from './relative-dates.ts'

const RULES = [...explicitDates, ...longDates, ...relativeDates, ...clockTimes, ...durationsAndSets]

export const dates: DateCues = {
  rules: () => RULES,
  joint: /^,?(?: (?:at|on|of|in|around|about|just after|by|from))?(?: the| about)?[ \n]?$|^, ?$/,
}
