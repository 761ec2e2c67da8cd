import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { variablesIn, withVariables } from '../adapters/config/env-text.ts'
import { writeWhole } from '../adapters/config/write-whole.ts'
import { Fault } from '../model/fault.ts'

/** Where secrets and places are kept: in the working folder, as the program reads it. */
const PATH = '.env'
/** For its owner alone. */
const MODE = 0o600

const textOf = (): string => (existsSync(PATH) ? readFileSync(PATH, 'utf8') : '')

/** What stands in it now. */
export const standing = (): Readonly<Record<string, string | undefined>> => variablesIn(textOf())

/** Adds and changes these variables; everything else stays. Gives the path. Faults: `config`. */
export function keepVariables(values: Readonly<Record<string, string>>): string {
  const text = withVariables(textOf(), values)
  if (text === null)
    throw new Fault('config', {
      why: `${resolve(PATH)} is laid out in a way that I do not change. Write these into it: ${Object.keys(values).join(', ')}.`,
    })
  try {
    writeWhole(PATH, text, MODE)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n')[0] : ''
    throw new Fault('config', { why: `${resolve(PATH)} cannot be written: ${why}` }, { cause })
  }
  return resolve(PATH)
}
