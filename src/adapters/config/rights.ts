import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import {
  type ChannelFloor,
  type ChosenSettings,
  chosen,
  MAX_CAP,
  MAX_HASHTAGS,
  MAX_SIGNATURE,
  MAX_TAGS,
  SETTING_KEYS,
  type SettingKey,
} from '../../model/channel-settings.ts'
import { LANGUAGES } from '../../model/language.ts'
import { type ConfigProblem, configFault, problem } from './problems.ts'
import { unknownKey } from './settings.ts'
import { yamlAt } from './yaml-at.ts'

/** One setting of a channel's, by the rule that holds in chats, too. */
function setting(key: SettingKey, wanted: string) {
  return z
    .unknown()
    .refine((value) => value === undefined || chosen(key, value) !== null, `give ${wanted}`)
    .optional()
}

/** As settings are looked up by it: a link, or a name without @, would be found by nothing. */
const TARGET = /^(?:telegram\/(?:@\w+|-?\d{1,16})(?:\/\d+)?|discord\/\d{1,20})$/

/** A channel is its target alone, or its target with what its posts look like. */
const Named = z.preprocess(
  (value) => (typeof value === 'string' ? { target: value } : value),
  z.strictObject({
    target: z
      .string('give its target')
      .regex(TARGET, 'write it as telegram/@name, telegram/-1001234567890 or discord/123456789012345678'),
    settings: z
      .strictObject({
        sections: setting('sections', 'a list of key-points and reasons'),
        points: setting('points', '2, 3 or 4'),
        signature: setting('signature', `one line of up to ${MAX_SIGNATURE} characters`),
        hashtags: setting('hashtags', `a list of up to ${MAX_HASHTAGS}, each as "#name"`),
        layout: setting('layout', 'buttons or folded'),
        picture: setting('picture', '"off", "on" or dark'),
        silent: setting('silent', 'true or false'),
        reports: setting('reports', 'true or false'),
        approval: setting('approval', '"off", "on" or feeds'),
        timezone: setting('timezone', 'the name of a zone, as Europe/Berlin'),
        windows: setting('windows', 'times as "08:00-12:00, 18:00-22:00", or "off"'),
        quiet: setting('quiet', 'a time as "22:00-07:00", or "off"'),
        roundup: setting('roundup', 'times as "08:00, 18:00", or "off"'),
        cap: setting('cap', `a whole number up to ${MAX_CAP}, or "off"`),
        fallback: setting('fallback', 'the number of a topic in quotes, as "12", or ""'),
        threads: setting('threads', 'true or false'),
        crosspost: setting('crosspost', 'true or false'),
        tags: setting('tags', `a list of up to ${MAX_TAGS} names of the forum’s tags`),
        cards: setting('cards', 'a chat as telegram/-1001234 or discord/1234'),
        interface: setting('interface', 'the code of a language, as de'),
        language: setting('language', `article or one of ${LANGUAGES.join(', ')}`),
      })
      .default({}),
    lock: z.array(z.enum(SETTING_KEYS, `name ${SETTING_KEYS.join(', ')}`)).default([]),
  }),
)

const Channels = z.strictObject({
  channels: z
    .record(z.string(), Named, 'write each name with what it stands for, as in news: telegram/@example_news')
    .default({}),
  engines: z
    .record(
      z.string().regex(/^(?:telegram\/-?\d+|discord\/\d+)$/, 'write it as telegram/-1001234 or discord/1234'),
      z.enum(['extractive', 'model'], 'is extractive or model'),
    )
    .default({}),
  moderators: z
    .array(z.string().regex(/^(?:telegram|discord)\/\d+$/, 'write it as telegram/12345'))
    .default([]),
})

/** What `channels.yaml` says. */
export interface ChannelRights {
  /** Names that stand for a channel. */
  readonly channels: Readonly<Record<string, string>>
  /** What each of them starts from. */
  readonly floors: readonly ChannelFloor[]
  readonly engines: Readonly<Record<string, 'extractive' | 'model'>>
  readonly moderators: readonly string[]
}

/**
 * Reads `channels.yaml`: named channels, and who may moderate everywhere. A missing file is empty.
 * Faults: `config`, naming every bad key.
 */
export function loadRights(configDir: string): ChannelRights {
  const path = join(configDir, 'channels.yaml')
  const parsed = Channels.safeParse(existsSync(path) ? (yamlAt(path) ?? {}) : {})
  if (parsed.success) return rightsOf(parsed.data)
  throw configFault(parsed.error.issues.flatMap((issue) => problemsOf(issue, path)))
}

/** Keys that are known where a key was not: of the file, of a channel, of its settings. */
const KNOWN: Readonly<Record<number, readonly string[]>> = {
  0: Object.keys(Channels.shape),
  2: ['target', 'settings', 'lock'],
  3: SETTING_KEYS,
}

function problemsOf(issue: z.core.$ZodIssue, file: string): readonly ConfigProblem[] {
  if (issue.code !== 'unrecognized_keys')
    return [problem(file, issue.path.join('.') || 'file', issue.message)]
  return issue.keys.map((key) =>
    problem(file, [...issue.path, key].join('.'), unknownKey(key, KNOWN[issue.path.length] ?? [])),
  )
}

const rightsOf = ({ channels, engines, moderators }: z.infer<typeof Channels>): ChannelRights => ({
  channels: Object.fromEntries(Object.entries(channels).map(([name, { target }]) => [name, target])),
  floors: Object.values(channels).map(({ target, settings, lock }) => ({
    target,
    settings: settingsIn(settings),
    lock,
  })),
  engines,
  moderators,
})

const settingsIn = (given: { readonly [K in SettingKey]?: unknown }): ChosenSettings =>
  Object.assign({}, ...SETTING_KEYS.map((key) => chosen(key, given[key])))
