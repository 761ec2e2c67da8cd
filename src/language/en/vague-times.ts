import { type DateRule, datePattern, near, resolved } from '../date-rule.ts'
import { fragments } from './date-words.ts'

const pattern = (template: string, flags?: string): RegExp => datePattern(template, fragments, flags)

const rules: DateRule[] = [
  {
    pattern: pattern(
      '(?:right |just |until |by |from |for )?now(?! that)|currently|at present|presently|at the moment|these days|nowadays|the time being|so far|at this time|at this point|present-day|the present',
    ),
    accepts: (_, { words }) => !/so far/i.test(words),
    read: () => resolved('PRESENT_REF'),
  },
  {
    pattern: pattern('(?:the )?current(?! (?:and former|affairs|account|events))'),
    accepts: (_, { after }) => /^ [a-z]/.test(after),
    read: () => resolved('PRESENT_REF'),
  },
  {
    pattern: pattern(
      '(?:most |more |until |as |just )?recently|(?:the |in )?(?:most )?recent (?:past|times)|(?:the |more |most |very )?recent|lately|(?:in |from )the past|in the old days|previously|formerly|long ago|at one time|once upon a time',
    ),
    accepts: (_, { after, words }) =>
      !(
        /the past$/i.test(words) &&
        /^ (?:\w+ ){0,2}(?:years?|months?|weeks?|days?|decades?|hours?|quarters?)\b/i.test(after)
      ) && !/formerly/i.test(words),
    read: () => resolved('PAST_REF'),
  },
  {
    pattern: pattern(
      '(?:in |for |into )?the (?:near |foreseeable |not[- ](?:too[- ])?distant |immediate |long-term |distant )?future|(?:in |over )?the (?:near|long|short|longer) term|(?:in )?the (?:years|months|weeks|days) (?:ahead|to come)|(?:in |over )?the (?:coming|next few) (?:years|months|weeks|days)',
    ),
    read: (_, { words }) =>
      /(?:coming|next few)/i.test(words)
        ? {
            type: 'DURATION',
            value: `P${'X'}${/year/i.test(words) ? 'Y' : /month/i.test(words) ? 'M' : /week/i.test(words) ? 'W' : 'D'}`,
            basis: 'stated',
          }
        : resolved('FUTURE_REF'),
  },
]

/** "Now", "recently", "in the near future". */
export const vagueTimes: readonly DateRule[] = near(
  /\b(?:now|current|currently|present|presently|moment|days|time|recent|recently|lately|past|previously|future|term|ahead|come|coming|few|long ago)\b/gi,
  rules,
)
