import type { DateCues } from '../date-cues.ts'
import { clockTimes } from './clock-times.ts'
import { durationsAndSets } from './durations.ts'
import { explicitDates } from './explicit-dates.ts'
import { longDates } from './long-dates.ts'
import { relativeDates } from './relative-dates.ts'

const RULES = [...explicitDates, ...longDates, ...relativeDates, ...clockTimes, ...durationsAndSets]

export const dates: DateCues = {
  rules: () => RULES,
  joint: /^\)?,?(?: (?:at|on|of|in|around|about|just after|by|from))?(?: the| about)?[ \n]?$|^, ?$/,
  yardstick:
    /\b(?:(?:first|last time|lowest|highest|best|worst|biggest|largest|strongest|weakest|fewest|lows?|highs?|seen)\b[^.;]{0,60}\bsince|than(?: in)?|from (?:an? [a-z -]{1,30} of )?[$£€]?\d(?:(?! (?:to|until|till|through|and) )[^;,.]|[.,]\d){0,40}?(?: in| on)?|compared (?:to|with)(?: [^.;,]{0,40} in)?)\s(?:the )?$/i,
  range:
    /\b(?:between\s(?:the\s)?\uFFFC\sand|from\s(?:the\s)?\uFFFC,?\s(?:to|until|till|through))\s(?:the\s)?$|\uFFFC\s(?:through|until|till)\s$/iu,
}
