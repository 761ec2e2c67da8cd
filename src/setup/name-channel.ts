import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { channelsIn, withChannel } from '../adapters/config/channels-text.ts'
import { configFolder } from '../adapters/config/config.ts'
import { writeWhole } from '../adapters/config/write-whole.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Where it is written: never inside an installed package, which the next version replaces. */
const pathIn = (env: Env): string => join(env['CONFIG_DIR'] ?? 'config', 'channels.yaml')

/** As it stands, or as it comes with the program. */
function textIn(env: Env): string {
  const own = pathIn(env)
  const path = existsSync(own) ? own : join(configFolder(env), 'channels.yaml')
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

/** What a name stands for by now; undefined when it is free. */
export function standsFor(name: string, env: Env): unknown {
  const channels = channelsIn(textIn(env)) ?? {}
  return Object.hasOwn(channels, name) ? channels[name] : undefined
}

/**
 * Gives a channel a name in channels.yaml, whose comments and other lines stay. Gives the path, and
 * whether it was written: where the file is laid out in its own way somebody has to add the line.
 */
export function nameChannel(
  name: string,
  target: string,
  env: Env,
): { readonly path: string; readonly written: boolean } {
  const path = resolve(pathIn(env))
  const text = withChannel(textIn(env), name, target)
  if (text === null) return { path, written: false }
  writeWhole(path, text, 0o644)
  return { path, written: true }
}
