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
  const parsed = Settings.safeParse(yamlAt(path))
  if (parsed.success) return { ...parsed.data, configDir }
  const wrong = parsed.error.issues
    .map((issue) => `${issue.path.join('.') || 'file'}: ${issue.message}`)
    .join('; ')
  throw new Fault('config', { why: `${path}: ${wrong}` })
}

function yamlAt(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n')[0] : 'unreadable'
    throw new Fault('config', { why: `${path}: ${why}` }, { cause })
  }
}
