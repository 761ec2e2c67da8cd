import { formatDecade, formatYear } from '../calendar.ts'
import { type DateRule, datePattern, type Groups, near, resolved, type Scene, stated } from '../date-rule.ts'
import { fullYear } from '../nearest-year.ts'
import { fragments, numberOf } from './date-words.ts'

const pattern = (template: string, flags?: string): RegExp => datePattern(template, fragments, flags)

/** What counts things, not years, when it follows a number. */
const COUNTED =
  /^(?:[- ](?:people|persons?|points?|men|women|children|troops|soldiers|workers|jobs|employees|dollars?|euros?|pounds?|yen|cents|ton(?:ne)?s|miles?|km|kilomet\w+|met(?:er|re)s?|feet|foot|shares|votes|seats|deaths|cases|homes|houses|cars|times|acres|hectares|others|students|civilians|pages|passengers|flights|hours|minutes|mph|barrels|ounces|members|prisoners|copies|units|GMT|UTC|EST|EDT|CET|BST|local|percent)\b|%|°|\s*(?:million|billion)\b)/i
const COUNTING =
  /(?:[$£€¥#]|\b(?:about|nearly|some|almost|roughly|than|least|most|another|No\.|number|room|route|flight|highway|page|lot|code|extension|version|model)|\b(?:over|around|approximately) (?:the )?)\s*$/i
const YEAR_LEAD =
  /(?:\b(?:in|since|of|from|until|till|by|circa|year|early|late|mid|during|through|between|to|and|before|after|for|fiscal|than|summer|winter|spring|fall|autumn)[\s-]+|[(/–-])$/i

/** A bare four-digit number is a year when nothing is counted by it; before 1900 only after a word that leads to a year. */
function isYear({ year }: Groups, { before, after }: Scene): boolean {
  const value = Number(year)
  if (value > 2049 || COUNTED.test(after)) return false
  if (COUNTING.test(before))
    return (
      /\b(?:around|over|than|about|most|least)\s*$/i.test(before) && value >= 1900 && !/^ \w+s\b/.test(after)
    )
  return value >= 1900 || YEAR_LEAD.test(before)
}

const years: DateRule[] = [
  {
    pattern: pattern(
      '(?:(?:{edge}[ -])(?:the (?:year )?|fiscal )?|the year |fiscal |calendar |fiscal year |year )?{year:year}(?:-{year:last})?(?![\\d-]|[.,:/]\\d)',
    ),
    accepts: (groups, scene) => !/[\d][.,:/-]$/.test(scene.before) && isYear(groups, scene),
    read: ({ year, last }) => stated(last ? `${year}/${last}` : (year ?? '')),
  },
  {
    pattern: pattern(
      "['’‘](?<=\\b(?:in|since|of|from|until|till|by|early|late|mid|during|through|to|class of|fiscal|summer|fall|spring|winter)[ -]['’‘])(?<year>\\d\\d)(?!\\d|s)",
    ),
    read: ({ year }, scene) =>
      scene.published === null ? null : resolved(formatYear(fullYear(Number(year), scene.published))),
  },
  {
    hint: /(?:eigh|nine)teen/i,
    pattern: pattern(
      '(?<century>eighteen|nineteen)[- ](?<rest>oh?[- ](?:{digit})|(?:hundred )(?:and )?(?:{small})|(?:{small}))',
    ),
    accepts: (_, { after, before }) => !COUNTED.test(after) && !/[\w-]-$/.test(before),
    read: ({ century, rest }) =>
      stated(
        formatYear(
          spelledCentury(century ?? '') * 100 +
            (numberOf((rest ?? '').replace(/^oh?[- ]|^hundred and |^hundred /i, '')) ?? 0),
        ),
      ),
  },
  {
    hint: /(?:eigh|nine)teen/i,
    pattern: pattern(
      '(?:(?:{edge}|the)[ -]){1,2}(?<century>eighteen|nineteen)[- ](?<tens>{tens})|(?<century2>eighteen|nineteen)[- ](?<tens2>{tens})',
    ),
    read: ({ century, tens, century2, tens2 }) =>
      stated(
        formatDecade(
          spelledCentury(century ?? century2 ?? '') * 10 +
            TENS.indexOf((tens ?? tens2 ?? '').slice(0, 3).toLowerCase()),
        ),
      ),
  },
]

const spelledCentury = (words: string): number => (/^two/i.test(words) ? 20 : (numberOf(words) ?? 0))

const TENS = ['', 'ten', 'twe', 'thi', 'for', 'fif', 'six', 'sev', 'eig', 'nin']

const decades: DateRule[] = [
  {
    hint: /0['’]?s/i,
    pattern: pattern("(?:(?:{edge}|the)[ -]){0,2}(?<decade>(?:1[5-9]|20)\\d)0['’]?s"),
    read: ({ decade }) => stated(decade ?? ''),
  },
  {
    hint: /0['’]?s/i,
    pattern: pattern("(?:(?:{edge}|the)[ -]){0,2}['’‘]?(?<decade>[2-9])0['’]?s"),
    accepts: (_, { words, before }) =>
      (/^(?:the|early|late|mid)|['’‘]/i.test(words) &&
        !/\b(?:his|her|their|my|your)(?: \w+)?\s*$/i.test(before)) ||
      /\d0s and $/.test(before),
    read: ({ decade }, scene) =>
      scene.published === null
        ? null
        : resolved(formatDecade(Math.floor(fullYear(Number(decade) * 10, scene.published - 3652) / 10))),
  },
  {
    hint: /ties/i,
    pattern: pattern('(?:(?:{edge}|the)[ -]){1,2}(?<tens>{tens})'),
    read: ({ tens }, scene) =>
      scene.published === null
        ? null
        : resolved(
            formatDecade(
              Math.floor(
                fullYear(TENS.indexOf((tens ?? '').slice(0, 3).toLowerCase()) * 10, scene.published - 3652) /
                  10,
              ),
            ),
          ),
  },
  {
    hint: /century/i,
    pattern: pattern('(?:(?:{edge}|the)[ -]){0,2}(?<century>1[0-9]|2[01])(?:th|st)[- ]century'),
    read: ({ century }) => stated(String(Number(century) - 1)),
  },
]

/** "2015", "nineteen eighty-nine". */
export const yearRules: readonly DateRule[] = near(/\b(?:1[5-9]|20)\d\d|['’‘]\d\d|eighteen|nineteen/gi, years)

/** "The 1990s", "the 19th century". */
export const decadeRules: readonly DateRule[] = near(/0['’]?s\b|ties\b|century/gi, decades)
