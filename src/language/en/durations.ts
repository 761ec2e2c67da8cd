import { type DateRule, datePattern, type Found, type Groups, near, type Scene } from '../date-rule.ts'
import { fragments, numberOf } from './date-words.ts'

const pattern = (template: string, flags?: string): RegExp => datePattern(template, fragments, flags)

const CODES: ReadonlyArray<readonly [RegExp, string, string]> = [
  [/^sec/i, 'PT', 'S'],
  [/^min/i, 'PT', 'M'],
  [/^(?:hour|hr)/i, 'PT', 'H'],
  [/^(?:day|night)/i, 'P', 'D'],
  [/^weekend/i, 'P', 'WE'],
  [/^week/i, 'P', 'W'],
  [/^month/i, 'P', 'M'],
  [/^quarter/i, 'P', 'Q'],
  [/^(?:year|yr)/i, 'P', 'Y'],
  [/^decade/i, 'P', 'DE'],
  [/^cent/i, 'P', 'CE'],
]

function duration(count: number | null, unit: string, type: Found['type'] = 'DURATION'): Found {
  if (/^fortnight/i.test(unit))
    return { type, value: `P${count === null ? 'X' : count * 2}W`, basis: 'stated' }
  const [, prefix, code] = CODES.find(([test]) => test.test(unit)) ?? [/./, 'P', 'D']
  if (count === 0.5 && prefix === 'PT')
    return { type, value: code === 'H' ? 'PT30M' : 'PT30S', basis: 'stated' }
  if (count === 0.5 && code === 'Y') return { type, value: 'P6M', basis: 'stated' }
  return { type, value: `${prefix}${count ?? 'X'}${code}`, basis: 'stated' }
}

const about =
  '(?:(?:about|around|nearly|almost|over|roughly|approximately|just|only|more than|less than|at least|up to|at most|as many as|another|the|a full|some|under|well over|just over|just under) ){0,2}'
const span =
  '(?:(?:last|past|next|previous|first|final|latest|coming|recent|following|preceding|entire|whole) )?'

/** "Two and a half years" and "1 1/2 years" are 2.5 and 1.5. */
const plusHalf = (count: number | null, words: string): number | null =>
  count !== null && /\band a half\b|1\/2|½/i.test(words) ? count + 0.5 : count

/** The end of a count, one more word at most, and a unit. */
const COUNT = new RegExp(
  String.raw`(?:\d|teen|ty|\b(?:${fragments.digit}|ten|eleven|twelve|several|many|some|few|of|hundred|dozen|numerous|half(?:\s{1,2}an?)?))[-\s](?:(?:and[-\s]a[-\s]half|1\/2|½)[-\s])?(?:[a-z]+\s{1,2})?(?:${fragments.units})`,
  'i',
)

const durations: DateRule[] = [
  {
    hint: COUNT,
    pattern: pattern(
      `${about}${span}(?<count>{number}|{vague}|a couple of|couple of|half an?|half)(?:[ -](?:and[ -]a[ -]half|1/2|½))?[ -](?:(?:straight|consecutive|full|more|long|business|trading|working|calendar|fiscal|additional|whole|successive|different|other|solid) )?(?<unit>{units})(?: and a half)?(?:[- ](?:old|long))?`,
    ),
    accepts: notAScore,
    read: ({ count, unit }, { words }) =>
      duration(plusHalf(numberOf((count ?? '').replace(/ of$/i, '')), words), unit ?? ''),
  },
  {
    pattern: pattern(
      '(?:an?|one)(?:[ -](?:full|whole|entire|single))?[ -](?<unit>second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|century)(?: and a half)?(?:[- ](?:old|long))?',
    ),
    accepts: ({ unit }, scene) => isOne(unit ?? '', scene),
    read: ({ unit }, scene) =>
      duration(plusHalf(1, scene.words), unit ?? '', isRate(scene) ? 'SET' : 'DURATION'),
  },
  {
    pattern: pattern(
      '(?:(?:for|in|after|over|during|within|by|spent|took|takes|take|lasted|last|of|level|and|or|until|the (?:past|last|next|coming|recent|intervening)|recent|over the|for the|these|those|previous|coming) )(?:the )?(?<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)(?! (?:old|ago))',
    ),
    read: ({ unit }) => duration(null, unit ?? ''),
  },
  {
    pattern: pattern(
      '(?<unit>hours|days|weeks|months|years|decades|minutes)(?= (?:after|before|of|later|earlier|since)\\b|-long|-old)',
    ),
    read: ({ unit }) => duration(null, unit ?? ''),
  },
  {
    pattern: pattern('all (?<unit>day|week|month|year)(?: long)?'),
    read: ({ unit }) => duration(1, unit ?? ''),
  },
  {
    pattern: pattern('the (?:entire|whole|full) (?<unit>day|night|week|month|year|quarter|decade)'),
    read: ({ unit }) => duration(1, unit ?? ''),
  },
]

/** "First quarter", "second day", "a quarter of" and "4-day" tell apart by what stands around. */
function notAScore({ unit, count }: Groups, { before, after }: Scene): boolean {
  if (/^quarters?$/i.test(unit ?? '') && /^ of\b/.test(after) && /^(?:three|a|one)$/i.test(count ?? ''))
    return false
  return !/[$£€\d][.,]?$/.test(before)
}

function isOne(unit: string, { before, after, words }: Scene): boolean {
  if (/^(?:second|quarter)$/i.test(unit) && !/^one[ -]/i.test(words)) return false
  if (/^minute$/i.test(unit)) return !/^ (?:amount|detail)/.test(after)
  return !/^ (?:of reckoning|when|care|off|job)\b/.test(after) && !/\bnot\s$/.test(before)
}

/** "2 million a year", "twice a week". */
const isRate = ({ before, words }: Scene): boolean =>
  /^an? /i.test(words) &&
  /(?:\d|million|billion|thousand|hundred|once|twice|times|dollars|euros|pounds|percent|people|tons|barrels|cents|%)\s$/i.test(
    before,
  )

const SETS: ReadonlyArray<readonly [string, string]> = [
  [
    '(?:twice-|thrice-)?daily|every day|each day|a day(?= each)|day-to-day|every (?:morning|evening|night)|nightly',
    'P1D',
  ],
  ['weekly|every week|each week|per week', 'P1W'],
  ['monthly|every month|each month|per month', 'P1M'],
  ['quarterly|every quarter|each quarter|per quarter', 'P1Q'],
  ['annual|annually|yearly|every year|each year|per year|per annum', 'P1Y'],
  ['hourly|every hour|per hour|each hour', 'PT1H'],
  ['biweekly|fortnightly|every other week', 'P2W'],
  ['biennial|every other year', 'P2Y'],
  ['every other day', 'P2D'],
  ['per day', 'P1D'],
  ['every decade|each decade', 'P1DE'],
]

const sets: DateRule[] = [
  ...SETS.map(
    ([template, value]): DateRule => ({
      pattern: pattern(template),
      accepts: (_, { words, after }) => !(/^(?:Daily|Weekly)/.test(words) && /^ [A-Z]/.test(after)),
      read: () => ({ type: 'SET', value, basis: 'stated' }),
    }),
  ),
  {
    hint: /\b(?:every|each)\b/i,
    pattern: pattern('(?:every|each) (?<count>{number}|few|several|couple of) (?<unit>{units})'),
    read: ({ count, unit }) => duration(numberOf((count ?? '').replace(/ of$/i, '')), unit ?? '', 'SET'),
  },
]

const UNIT =
  /\b(?:(?:second|min|minute|hour|hr|day|night|week|weekend|fortnight|month|quarter|year|yr|decade)s?|century|centuries)\b/gi

export const durationsAndSets: readonly DateRule[] = [
  ...near(/\b(?:every|each|per)\b|ly\b|annu|biennial/gi, sets),
  ...near(UNIT, durations),
]
