import { formatDay } from '../calendar.ts'
import { type DateRule, datePattern, type Found, fromPublished, type Groups, near } from '../date-rule.ts'
import { fragments, numberOf } from './date-words.ts'

const pattern = (template: string, flags?: string): RegExp => datePattern(template, fragments, flags)

const PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  dawn: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  dusk: 'TEV',
  night: 'TNI',
  nighttime: 'TNI',
}

const timeOfDay = (value: string): Found => ({ type: 'TIME', value, basis: 'resolved' })

const zone =
  '(?: ?\\(?(?:UTC|GMT|[ECMP][SD]T|CES?T|BST|MSK|IST|JST|ET|PT|local time|(?:Eastern|Central|Pacific|Moscow|local)(?: (?:Standard|Daylight))? [Tt]ime)\\)?)?'

const clocks: DateRule[] = [
  {
    pattern: pattern(
      `(?:(?:about|around|just after|just before|shortly after|shortly before|after|before) )?(?<hour>[01]?\\d|2[0-3])(?:[:.](?<minute>[0-5]\\d)(?::[0-5]\\d)?)? ?(?<half>a\\.m\\.|p\\.m\\.|am\\b|pm\\b)${zone}`,
    ),
    accepts: ({ hour }) => Number(hour) >= 1,
    read: (groups) => timeOfDay(clockValue(groups)),
  },
  {
    pattern: pattern(
      `(?<!\\d[:.])(?<hour>[01]?\\d|2[0-3])[:](?<minute>[0-5]\\d)(?::[0-5]\\d)?${zone}(?![:.]\\d)`,
    ),
    read: (groups) => timeOfDay(clockValue(groups)),
  },
  {
    pattern: pattern(`(?<hour>[01]\\d|2[0-3])[.]?(?<minute>[0-5]\\d)(?: hours)? (?:UTC|GMT|local time)`),
    read: (groups) => timeOfDay(clockValue(groups)),
  },
  {
    hint: /clock/i,
    pattern: pattern(
      "(?<word>{small}) o['’]clock(?: (?:in the |at )(?<part>morning|afternoon|evening|night))?",
    ),
    read: ({ word, part }) => {
      const hour = numberOf(word ?? '') ?? 0
      return timeOfDay(
        `T${String(part && !/morning/i.test(part) && hour < 12 ? hour + 12 : hour).padStart(2, '0')}:00`,
      )
    },
  },
  { pattern: pattern('(?:about |around |at )?(?:12 )?(?:noon|midday)'), read: () => timeOfDay('T12:00') },
  { pattern: pattern('(?:about |around )?midnight'), read: () => timeOfDay('T24:00') },
]

function clockValue({ hour, minute, half }: Groups): string {
  const noonless = Number(hour) % 12
  const hours = half ? noonless + (/^p/i.test(half) ? 12 : 0) : Number(hour)
  return `T${String(hours).padStart(2, '0')}:${minute ?? '00'}`
}

const partsOfDay: DateRule[] = [
  {
    pattern: pattern(
      '(?:earlier |later |early |late )?(?<which>this|that|last|yesterday|tomorrow) (?:early |late )?{part:part}',
    ),
    accepts: ({ which }) => !/that/i.test(which ?? ''),
    read: ({ which, part }, scene) => {
      const shift = /last|yesterday/i.test(which ?? '') ? -1 : /tomorrow/i.test(which ?? '') ? 1 : 0
      const code = PARTS[part?.toLowerCase() ?? ''] ?? ''
      return {
        ...fromPublished(scene, 'XXXX-XX-XX', (day) => formatDay(day + shift)),
        type: 'TIME',
        value: dayOr(scene.published, shift) + code,
      }
    },
  },
  { pattern: pattern('(?:later )?tonight'), read: (_, { published }) => timeOfDayOn(published, 0, 'TNI') },
  {
    pattern: pattern('overnight'),
    accepts: (_, { after }) => !/^ (?:success|delivery|shipping|sensation|stay|bag)/.test(after),
    read: () => timeOfDay('TNI'),
  },
  {
    pattern: pattern(
      '(?:in |during |on )?the (?:early |late |mid-?)?(?<part>morning|afternoon|evening|night)(?: hours)?|(?:early |late |mid-?)?(?<bare>{part})(?: hours)?|(?:early |late |mid-?)(?<bare2>morning|afternoon|evening)',
    ),
    accepts: ({ part }, { after, before }) =>
      !/^(?: of [a-z]|-| (?:Post|News|Herald|Standard|shift|club|school|sk(?:y|ies)|bus|train|flight|life|vision|market|watch|time)\b)/.test(
        after,
      ) &&
      !(part === 'night' && /^ (?:before|after)/.test(after)) &&
      !/\b(?:every|each|per|a|one|good|opening|a single|all)\s$/i.test(before),
    read: ({ part, bare, bare2 }) => ({
      ...timeOfDay(PARTS[(part ?? bare ?? bare2 ?? '').toLowerCase()] ?? ''),
      needsDay: part === undefined,
    }),
  },
]

const dayOr = (published: number | null, shift: number): string =>
  published === null ? 'XXXX-XX-XX' : formatDay(published + shift)

const timeOfDayOn = (published: number | null, shift: number, code: string): Found =>
  timeOfDayFull(dayOr(published, shift) + code)

const timeOfDayFull = (value: string): Found => ({ type: 'TIME', value, basis: 'resolved' })

export const clockTimes: readonly DateRule[] = [
  ...near(
    /\d[:.]\d\d|\d ?[ap]\.?m\b|o['’]clock|noon|midday|midnight|\d\d\s(?:UTC|GMT|hours|local)/gi,
    clocks,
  ),
  ...near(/morning|afternoon|evening|night|dawn|dusk/gi, partsOfDay),
]
