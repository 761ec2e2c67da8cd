import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { Fault } from '../../model/fault.ts'

const positive = z.number().positive()

const Settings = z.strictObject({
  limits: z.strictObject({ minWords: positive, maxBytes: positive, fetchTimeout: positive }),
  quotes: z.strictObject({ minChars: positive, minWords: positive }),
  post: z.strictObject({ maxChars: positive, maxShare: z.number().gt(0).lte(1) }),
})

const Channels = z.strictObject({
  channels: z
    .record(
      z.string(),
      z.string().regex(/^(?:telegram|discord)\/.+/, 'write it as telegram/@name or discord/id'),
    )
    .default({}),
  moderators: z
    .array(z.string().regex(/^(?:telegram|discord)\/\d+$/, 'write it as telegram/12345'))
    .default([]),
})

const optional = z.string().min(1).optional()

const Environment = z.object({
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{20,}$/, 'is not a token of @BotFather (123456:ABC…)')
    .optional(),
  TELEGRAM_API_ROOT: z.url().optional(),
  DISCORD_BOT_TOKEN: z.string().min(20, 'is not a bot token of the developer portal').optional(),
  DISCORD_API_URL: z.url().optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\//, 'starts with postgres://')
    .optional(),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'starts with redis://')
    .optional(),
  HTTP_PORT: z.union([z.literal('off'), z.coerce.number().int().min(0).max(65_535)]).default(8787),
  HTTP_HOST: z.string().min(1).default('127.0.0.1'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  GROUNDWIRE_ENGINE: optional,
})

/** Secrets and places, from the environment. */
export type Places = z.infer<typeof Environment>

/** Reads the service's environment. Faults: `config`, naming every bad variable and never its value. */
export function loadPlaces(env: Readonly<Record<string, string | undefined>>): Places {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  throw new Fault('config', { why: `Environment: ${wrong.join('; ')}` })
}

/** Reads `channels.yaml`: named channels, and who may moderate everywhere. A missing file is empty. */
export function loadRights(configDir: string): z.infer<typeof Channels> {
  const path = join(configDir, 'channels.yaml')
  return existsSync(path) ? checked(Channels, yamlAt(path) ?? {}, path) : { channels: {}, moderators: [] }
}

/** What the program runs on: `default.yaml` and the environment, checked. */
export interface Config extends z.infer<typeof Settings> {
  readonly configDir: string
}

/** Where the program's own folders are, for those who run it from somewhere else. */
const PACKAGE_DIR = resolve(import.meta.dirname, '../../..')

/** Reads `CONFIG_DIR/default.yaml` (./config, else the program's own). Faults: `config`, naming every bad key. */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const configDir =
    env['CONFIG_DIR'] ?? (existsSync('config/default.yaml') ? 'config' : join(PACKAGE_DIR, 'config'))
  const path = join(configDir, 'default.yaml')
  return { ...checked(Settings, yamlAt(path), path), configDir }
}

/** All that is wrong with a file, in one line. */
function checked<T>(schema: z.ZodType<T>, value: unknown, path: string): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'file'}: ${issue.message}`)
  throw new Fault('config', { why: `${path}: ${wrong.join('; ')}` })
}

function yamlAt(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n')[0] : 'unreadable'
    throw new Fault('config', { why: `${path}: ${why}` }, { cause })
  }
}
