import { isLanguage, type Language } from './language.ts'
import { rangesIn, writtenRanges } from './posting-hours.ts'
import { roundupTimesIn, writtenTimes } from './roundup-times.ts'
import { zoneNamed } from './time-zone.ts'

/** What a moderator may change about a channel's posts. */
export interface ChannelSettings {
  /** Which parts of a digest stand in a post; never none. */
  readonly sections: readonly PostSection[]
  /** At most so many key points. */
  readonly points: 2 | 3 | 4
  /** The channel's own words under each post; empty: none. */
  readonly signature: string
  /** The channel's own, with their mark: the only live ones in a post. */
  readonly hashtags: readonly string[]
  /** `folded`: sources and timeline stand in the post, as quotations that open where the platform has them. */
  readonly layout: 'buttons' | 'folded'
  /** Whether /timeline comes with a picture, and on which ground: `on` is light. */
  readonly picture: 'off' | 'on' | 'dark'
  /** Posts come without a notification. */
  readonly silent: boolean
  /** A post has a button with which readers say that a line is wrong. */
  readonly reports: boolean
  /** The language of the bot's own words here: a code that has a file in config/messages. */
  readonly interface: string
  /** What headline and lines are put into by a model, where there is one; `article`: nothing is translated. */
  readonly language: 'article' | Language
  /** Whether moderators are asked before a digest is posted; `feeds`: of what feeds bring alone. */
  readonly approval: 'off' | 'on' | 'feeds'
  /** The chat where they are asked (`telegram/-1001/7`); empty: see delivery/approval-place.ts. */
  readonly cards: string
  /** The IANA name of the zone whose days and times hold here. */
  readonly timezone: string
  /** When posts may appear (`mon-fri 08:00-20:00`), and when never (`22:00-07:00`); empty: always, never. */
  readonly windows: string
  readonly quiet: string
  /** At most so many posts a day; 0: as many as there are. */
  readonly cap: number
  /** When what comes by itself is listed in one message (`08:00, mon-fri 18:00`); empty: each is a post of its own. */
  readonly roundup: string
  /** The topic of the same chat where posts go while their own is closed; empty: the chat's General. */
  readonly fallback: string
  /** Each post has a thread of its own, where its further parts go. */
  readonly threads: boolean
  /** Posts go on to the servers that follow the channel. */
  readonly crosspost: boolean
  /** Names of the tags that a forum's posts carry. */
  readonly tags: readonly string[]
}

const SECTIONS = ['key-points', 'reasons'] as const
export type PostSection = (typeof SECTIONS)[number]

export type SettingKey = keyof ChannelSettings

/** What holds where nobody chose anything. */
export const DEFAULT_SETTINGS: ChannelSettings = {
  sections: SECTIONS,
  points: 4,
  signature: '',
  hashtags: [],
  layout: 'buttons',
  picture: 'off',
  silent: false,
  reports: false,
  interface: 'en',
  language: 'article',
  approval: 'off',
  cards: '',
  timezone: 'UTC',
  windows: '',
  quiet: '',
  cap: 0,
  roundup: '',
  fallback: '',
  threads: false,
  crosspost: false,
  tags: [],
}

export const SETTING_KEYS = [
  'sections',
  'points',
  'signature',
  'hashtags',
  'layout',
  'picture',
  'silent',
  'reports',
  'interface',
  'language',
  'approval',
  'cards',
  'timezone',
  'windows',
  'quiet',
  'cap',
  'roundup',
  'fallback',
  'threads',
  'crosspost',
  'tags',
] as const satisfies readonly SettingKey[]

/** Some of them, as the configuration or a chat's moderators chose them. */
export type ChosenSettings = { readonly [K in SettingKey]?: ChannelSettings[K] }

/** The options that say when posts appear. */
export const TIME_KEYS: ReadonlySet<SettingKey> = new Set(['timezone', 'windows', 'quiet', 'cap', 'roundup'])

export const MAX_CAP = 500
export const MAX_SIGNATURE = 200
export const MAX_HASHTAGS = 5
/** Discord's own limits: of tags on a post, and of a tag's name. */
export const MAX_TAGS = 5
const MAX_TAG = 50

/** As Telegram reads one: letters, digits and underscores, at least one letter. */
const HASHTAG = /^#(?=[\p{N}_]{0,49}\p{L})[\p{L}\p{N}_]{1,50}$/u

const LANGUAGE_CODE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/

const isTagName = (name: string): boolean =>
  name.trim() !== '' && name.length <= MAX_TAG && !/[\p{Cc}\p{Cs},]/u.test(name)

const CHANNEL_KEY = /^(?:telegram\/-?\d{1,20}(?:\/\d{1,20})?|discord\/\d{1,20})$/

/** The value where it is allowed, else undefined. */
const RULES: { readonly [K in SettingKey]: (value: unknown) => ChannelSettings[K] | undefined } = {
  sections: (value) => {
    if (!Array.isArray(value)) return undefined
    const wanted = SECTIONS.filter((section) => value.includes(section))
    return wanted.length > 0 && value.length === wanted.length ? wanted : undefined
  },
  points: (value) => (value === 2 || value === 3 || value === 4 ? value : undefined),
  signature: (value) =>
    typeof value === 'string' && value.length <= MAX_SIGNATURE && !/[\p{Cc}\p{Cs}]/u.test(value)
      ? value.trim()
      : undefined,
  hashtags: (value) => {
    if (!Array.isArray(value) || value.length > MAX_HASHTAGS) return undefined
    const tags = value.filter((tag) => typeof tag === 'string' && HASHTAG.test(tag))
    return tags.length === value.length ? [...new Set<string>(tags)] : undefined
  },
  layout: (value) => (value === 'buttons' || value === 'folded' ? value : undefined),
  picture: (value) => (value === 'off' || value === 'on' || value === 'dark' ? value : undefined),
  silent: booleanOf,
  reports: booleanOf,
  // Which files there are is known where they are read.
  interface: (value) => (typeof value === 'string' && LANGUAGE_CODE.test(value) ? value : undefined),
  language: (value) => (value === 'article' || isLanguage(value) ? value : undefined),
  approval: (value) => (value === 'off' || value === 'on' || value === 'feeds' ? value : undefined),
  cards: (value) =>
    typeof value === 'string' && (value === '' || CHANNEL_KEY.test(value)) ? value : undefined,
  timezone: (value) => (typeof value === 'string' ? (zoneNamed(value) ?? undefined) : undefined),
  windows: (value) => rangesOf(value),
  quiet: (value) => rangesOf(value),
  fallback: (value) => (typeof value === 'string' && /^\d{0,20}$/.test(value) ? value : undefined),
  threads: booleanOf,
  crosspost: booleanOf,
  tags: (value) => {
    if (!Array.isArray(value) || value.length > MAX_TAGS) return undefined
    const names = value.filter((one) => typeof one === 'string' && isTagName(one))
    return names.length === value.length ? [...new Set<string>(names)] : undefined
  },
  cap: (value) =>
    value === 'off'
      ? 0
      : Number.isInteger(value) && within(Number(value), 0, MAX_CAP)
        ? Number(value)
        : undefined,
  roundup: (value) => timesOf(value),
}

function timesOf(value: unknown): string | undefined {
  const times =
    typeof value !== 'string' ? null : roundupTimesIn(value.trim().toLowerCase() === 'off' ? '' : value)
  return times ? writtenTimes(times) : undefined
}

function booleanOf(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

/** As it is kept: the same ranges are always the same text. */
function rangesOf(value: unknown): string | undefined {
  const ranges =
    typeof value !== 'string' ? null : rangesIn(value.trim().toLowerCase() === 'off' ? '' : value)
  return ranges ? writtenRanges(ranges) : undefined
}

const within = (value: number, least: number, most: number): boolean => value >= least && value <= most

export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(RULES, key)

/** One option with its value, checked: from a file, the database, or what somebody typed. Null: not allowed. */
export function chosen(key: SettingKey, value: unknown): ChosenSettings | null {
  const accepted = RULES[key](value)
  return accepted === undefined ? null : { [key]: accepted }
}

/** What the operator's configuration says of one channel: a start, and what no moderator changes. */
export interface ChannelFloor {
  /** `telegram/@news`, `telegram/-1001/7`, `discord/123`. */
  readonly target: string
  readonly settings: ChosenSettings
  readonly lock: readonly SettingKey[]
}

/** What holds in a channel, and which of it is locked. */
export interface SettledSettings {
  readonly settings: ChannelSettings
  readonly locked: readonly SettingKey[]
}

/**
 * Defaults, over them the configuration, over that what moderators chose, unless it is locked. Floors
 * and choices come from the widest (the chat's) to the narrowest (the topic's).
 */
export function settled(
  floors: readonly ChannelFloor[],
  choices: readonly ChosenSettings[],
): SettledSettings {
  const locked = SETTING_KEYS.filter((key) => floors.some(({ lock }) => lock.includes(key)))
  const floor: ChosenSettings[] = floors.map(({ settings }) => settings)
  const free = choices.map((choice) =>
    Object.fromEntries(Object.entries(choice).filter(([key]) => !locked.some((one) => one === key))),
  )
  return { settings: Object.assign({ ...DEFAULT_SETTINGS }, ...floor, ...free), locked }
}
