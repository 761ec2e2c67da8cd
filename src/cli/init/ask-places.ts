import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Fault } from '../../model/fault.ts'
import type { Step, Variables } from './step.ts'

const DEFAULT_DIR = './data'

/** Where the database lives: a folder that may be written. Nothing where a server has it. Faults: `data-unwritable`. */
export async function askPlaces({ asking, options, env }: Step): Promise<Variables> {
  if (env['DATABASE_URL']) {
    asking.say('The database is the server of DATABASE_URL.')
    return {}
  }
  const before = env['DATA_DIR'] || null
  let given = options.dataDir ?? before
  for (;;) {
    const dir = given ?? (await asking.ask('Folder for the database', DEFAULT_DIR))
    const why = whyUnwritable(dir)
    if (why === null) return dir === before || dir === DEFAULT_DIR ? {} : { DATA_DIR: dir }
    if (!asking.live) throw new Fault('data-unwritable', { dir, why })
    asking.say(`${dir} cannot be used: ${why}.`)
    given = null
  }
}

/** The folder need not be there: the first start makes it, where this user may. */
function whyUnwritable(dir: string): string | null {
  const there = existing(resolve(dir))
  if (!statSync(there).isDirectory()) return `${there} is no folder`
  try {
    accessSync(there, constants.W_OK | constants.X_OK)
    return null
  } catch {
    return `this user may not write in ${there}`
  }
}

const existing = (dir: string): string =>
  existsSync(dir) || dirname(dir) === dir ? dir : existing(dirname(dir))
