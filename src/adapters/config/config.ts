import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { configFault, problem } from './problems.ts'
import { SETTINGS, type Settings, wrongIn } from './settings.ts'
import { yamlAt } from './yaml-at.ts'

/** What the program runs on: `default.yaml` and where it was found, checked. */
export interface Config extends Settings {
  readonly configDir: string
}

/** Where the program's own folders are, for those who run it from somewhere else. */
const PACKAGE_DIR = resolve(import.meta.dirname, '../../..')

/**
 * Where `channels.yaml` is: with the rest of the configuration, unless the working folder has one of
 * its own. So who runs the package names channels without copying all of it.
 */
export const channelsFolder = (env: Readonly<Record<string, string | undefined>>): string =>
  env['CONFIG_DIR'] === undefined && existsSync('config/channels.yaml') ? 'config' : configFolder(env)

/** Where the configuration is: `CONFIG_DIR`, ./config, else the program's own. */
export const configFolder = (env: Readonly<Record<string, string | undefined>>): string =>
  env['CONFIG_DIR'] ?? (existsSync('config/default.yaml') ? 'config' : join(PACKAGE_DIR, 'config'))

/** Reads `CONFIG_DIR/default.yaml` (./config, else the program's own). Faults: `config`, naming every bad key. */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const configDir = configFolder(env)
  const path = join(configDir, 'default.yaml')
  const settings = yamlAt(path)
  if (isSettings(settings)) return { ...settings, configDir }
  throw configFault(wrongIn(settings, SETTINGS).map(({ key, says }) => problem(path, key, says)))
}

const isSettings = (value: unknown): value is Settings => wrongIn(value, SETTINGS).length === 0
