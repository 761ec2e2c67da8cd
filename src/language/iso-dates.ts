import { isCivilDate } from './calendar.ts'
import { type DateRule, type Groups, stated } from './date-rule.ts'

/** Dates that every language writes alike: 2024-03-07, with or without a time. */
export const isoRules: readonly DateRule[] = [
  {
    pattern:
      /(?<![\w-])(?<year>1[5-9]\d\d|20\d\d)-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?:[T ](?<time>[0-2]\d:[0-5]\d)(?::[0-5]\d)?(?<zone>Z|[+-]\d\d:?\d\d)?)?(?![\w-])/g,
    accepts: (groups) => isDate(groups),
    read: ({ year, month, day, time }) =>
      time
        ? { type: 'TIME', value: `${year}-${month}-${day}T${time}`, basis: 'stated' }
        : stated(`${year}-${month}-${day}`),
  },
]

const isDate = ({ year, month, day }: Groups): boolean =>
  isCivilDate(Number(year), Number(month), Number(day))
