import { type ChannelSettings, type SettingKey, TIME_KEYS } from '../model/channel-settings.ts'
import { LANGUAGE_NAMES, LANGUAGES } from '../model/language.ts'
import { isRoomOption } from '../model/room.ts'

/** What somebody typed for an option, as its value: to be checked yet. Null: back to the configuration's. */
export function settingOf(key: SettingKey, typed: string): unknown {
  const text = typed.trim().replace(/\s+/g, ' ')
  const word = text.toLowerCase()
  if (word === 'default') return null
  return READ[key](word === 'off' || word === 'none' || word === '-' ? '' : text)
}

const READ: { readonly [K in SettingKey]: (text: string) => unknown } = {
  sections: (text) =>
    text.toLowerCase() === 'both'
      ? ['key-points', 'reasons']
      : listed(text).map((one) => SECTION[one] ?? one),
  points: (text) => (/^\d$/.test(text) ? Number(text) : text),
  signature: (text) => text,
  hashtags: (text) => (text.match(/[^\s,]+/g) ?? []).map((tag) => (tag.startsWith('#') ? tag : `#${tag}`)),
  layout: (text) => text.toLowerCase(),
  picture: (text) => (text === '' ? 'off' : text.toLowerCase()),
  silent: switched,
  reports: switched,
  approval: (text) => (text === '' ? 'off' : text.toLowerCase()),
  cards: (text) => text,
  timezone: (text) => text || 'UTC',
  windows: (text) => text,
  quiet: (text) => text,
  roundup: (text) => text,
  cap: (text) => (text === '' ? 0 : /^\d{1,4}$/.test(text) ? Number(text) : text),
  fallback: topicTyped,
  threads: switched,
  crosspost: switched,
  tags: (text) =>
    text
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  interface: (text) => text,
  language: (text) => (text === '' ? 'article' : languageNamed(text.toLowerCase())),
}

/**
 * What is said of an option that was changed: what the new value holds for. Posts are made in the style of their
 * time (model/post-style.ts); hours and rooms are looked up when a post is sent, so that what waits has them, too.
 */
export const changedKey = (key: SettingKey): string =>
  OF_ITS_OWN.has(key)
    ? `setting-changed-${key}`
    : TIME_KEYS.has(key) || isRoomOption(key)
      ? 'setting-changed-waiting'
      : 'setting-changed'

const OF_ITS_OWN: ReadonlySet<SettingKey> = new Set(['picture', 'interface', 'approval', 'cards', 'reports'])

/** On or off; anything else stays as typed, and is refused. */
function switched(text: string): boolean | string {
  if (text === '') return false
  return text.toLowerCase() === 'on' ? true : text
}

/** The number of a topic, alone or in the address of the topic or of a message in it. */
function topicTyped(text: string): string {
  const [, topic] = /^(?:https?:\/\/)?t\.me\/(?:c\/\d+|\w+)\/(\d+)(?:\/\d+)?$/i.exec(text) ?? []
  return text.toLowerCase() === 'general' || text === '1' || topic === '1' ? '' : (topic ?? text)
}

/** A code, or a language's English name. */
const languageNamed = (word: string): string =>
  LANGUAGES.find((code) => LANGUAGE_NAMES[code].toLowerCase() === word) ?? word

const SECTION: Readonly<Record<string, string>> = { points: 'key-points' }

const listed = (text: string): string[] => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []

/** The value as it is typed. */
export function typed(key: SettingKey, { sections, ...settings }: ChannelSettings): string {
  if (key === 'sections')
    return sections.length > 1 ? 'both' : sections[0] === 'reasons' ? 'reasons' : 'points'
  if (key === 'hashtags') return settings.hashtags.join(' ') || 'off'
  if (key === 'silent' || key === 'reports' || key === 'threads' || key === 'crosspost')
    return settings[key] ? 'on' : 'off'
  if (key === 'tags') return settings.tags.join(', ') || 'off'
  if (key === 'fallback') return settings.fallback || 'general'
  if (key === 'cap') return settings.cap === 0 ? 'off' : String(settings.cap)
  if (key === 'cards') return settings.cards || 'default'
  return String(settings[key]) || 'off'
}

/** The options that buttons change, with all that can be typed for them. */
export const CHOICES: { readonly [K in SettingKey]?: readonly string[] } = {
  sections: ['both', 'points', 'reasons'],
  points: ['2', '3', '4'],
  layout: ['buttons', 'folded'],
  picture: ['off', 'on', 'dark'],
  silent: ['on', 'off'],
  reports: ['on', 'off'],
  approval: ['off', 'on', 'feeds'],
  cards: ['here', 'default'],
  timezone: ['UTC', 'Europe/London', 'Europe/Berlin', 'Europe/Moscow'],
  quiet: ['22:00-07:00', 'off'],
  cap: ['10', 'off'],
  roundup: ['08:00, 18:00', 'off'],
  fallback: ['here', 'general'],
  threads: ['on', 'off'],
  crosspost: ['on', 'off'],
}
