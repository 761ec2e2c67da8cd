/** Entry of the process that makes a backup of a copy of the database, and reads it to its end. */
import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { setPriority } from 'node:os'
import { backUp, checkBackup } from './data.ts'
import { Fault } from './model/fault.ts'

/** The bot's work goes first. */
const LOW = 10

const [copyDir = '', path = ''] = process.argv.slice(2)

/** Null, or what is wrong. */
async function made(): Promise<string | null> {
  try {
    await backUp({ DATA_DIR: copyDir }, path, version())
    await checked(path)
    return null
  } catch (error) {
    if (error instanceof Fault) return String(error.args['why'] ?? error.message)
    return error instanceof Error ? error.message : String(error)
  }
}

/** What cannot be read again is no backup, and stays nowhere. */
async function checked(path: string): Promise<void> {
  try {
    await checkBackup(path)
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

function version(): string {
  const manifest: { readonly version: string } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  )
  return manifest.version
}

setPriority(LOW)
// A service that ends does not need it any more.
process.once('disconnect', () => process.exit(1))
process.send?.({ wrong: await made() }, () => process.exit(0))
