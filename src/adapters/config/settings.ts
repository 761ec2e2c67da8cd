import { allowedNetwork } from '../../model/allowed-network.ts'
import { nearest } from '../../model/nearest.ts'

/** What is wrong with the value of a key. */
export interface WrongSetting {
  readonly key: string
  readonly says: string
}

/** Says what is wrong with the value at a path; nothing for a good one. `type` is never there: it tells the compiler what a good one is. */
type Rule<T> = ((value: unknown, at: string) => readonly WrongSetting[]) & { readonly type?: T }

/** A group of settings: each key has its rule, or is a group itself. */
interface Group {
  readonly [key: string]: Rule<unknown> | Group
}

const number =
  (accepts: (value: number) => boolean, wanted: string): Rule<number> =>
  (value, at) =>
    typeof value === 'number' && accepts(value) ? [] : [{ key: at, says: `give ${wanted}` }]

const networks: Rule<readonly string[]> = (value, at) => {
  if (!Array.isArray(value)) return [{ key: at, says: 'give a list, [] for none' }]
  return value.flatMap((one: unknown, i) => {
    const read = typeof one === 'string' ? allowedNetwork(one) : 'is no text: put it in quotes'
    return typeof read === 'string' ? [{ key: `${at}[${i}]`, says: read }] : []
  })
}

const language: Rule<string> = (value, at) =>
  typeof value === 'string' && /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(value)
    ? []
    : [{ key: at, says: 'give the code of a language, as en' }]

const positive = number((value) => value > 0 && Number.isFinite(value), 'a number above 0')
const count = number((value) => value >= 1 && Number.isInteger(value), 'a whole number from 1')
const pause = number((value) => value >= 0 && Number.isFinite(value), 'a number from 0')
const share = number((value) => value > 0 && value <= 1, 'a number above 0, at most 1')

/** The keys of `default.yaml`. Checked by hand: a schema library would cost every start more than reading an article. */
export const SETTINGS = {
  interface: language,
  limits: { minWords: positive, maxBytes: positive, fetchTimeout: positive },
  egress: { allow: networks, perHost: count, gap: pause },
  quotes: { minChars: positive, minWords: positive },
  model: {
    callTimeout: positive,
    maxInputTokens: positive,
    maxOutputTokens: positive,
    dayTokens: count,
    channelTokens: count,
    inputPrice: pause,
    outputPrice: pause,
  },
  post: { maxChars: positive, maxShare: share },
  keep: {
    articles: count,
    digests: count,
    submissions: count,
    audit: count,
    feedItems: number(
      (value) => value >= 8 && value <= 180 && Number.isInteger(value),
      'a whole number from 8 to 180',
    ),
    model: count,
  },
  backup: { everyHours: pause, keep: count },
  alerts: {
    postsMinutes: pause,
    articlesMinutes: pause,
    doubtsMinutes: pause,
    diskMegabytes: pause,
    lagMilliseconds: pause,
  },
} as const satisfies Group

type Checked<G> = {
  readonly [K in keyof G]: G[K] extends Rule<infer T> ? T : Checked<G[K]>
}

export type Settings = Checked<typeof SETTINGS>

/** Everything that is wrong with a value, each with its path: a key too few, one too many, a wrong value. */
export function wrongIn(value: unknown, group: Group, path = ''): WrongSetting[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ key: path || 'file', says: `give ${Object.keys(group).join(', ')}` }]
  const given = new Map<string, unknown>(Object.entries(value))
  const at = (key: string): string => (path ? `${path}.${key}` : key)
  const unknown = [...given.keys()].filter((key) => !Object.hasOwn(group, key))
  return [
    ...Object.entries(group).flatMap(([key, rule]) => {
      if (typeof rule !== 'function') return wrongIn(given.get(key), rule, at(key))
      return rule(given.get(key), at(key))
    }),
    ...unknown.map((key) => ({ key: at(key), says: unknownKey(key, Object.keys(group)) })),
  ]
}

/** A key that nobody reads is a mistake of writing, mostly. */
export function unknownKey(key: string, known: readonly string[]): string {
  const meant = nearest(key, known)
  return `there is no such setting: ${meant ? `did you mean ${meant}?` : `known here are ${known.join(', ')}`}`
}
