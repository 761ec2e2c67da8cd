import { readFileSync } from 'node:fs'
import { YAMLException } from 'js-yaml'
import { type ConfigProblem, configFault, problem } from './problems.ts'
import { yamlIn } from './yaml-in.ts'

/** What a YAML file holds; nothing for an empty one. Faults: `config`, in one line. */
export function yamlAt(path: string): unknown {
  try {
    return yamlIn(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw configFault([problemOf(cause, path)])
  }
}

/** What to write, where the library says only what it could not read. */
const MENDS: readonly (readonly [RegExp, string])[] = [
  [/^tab characters/, 'a tab stands at its beginning: write spaces instead'],
  [/^duplicated mapping key/, 'this name stands there twice: take one away, or give it another name'],
  [
    /cannot start any token|bad indentation|unidentified alias|implicit key|end of the stream or a document separator/,
    'it cannot be read: put a text that has @, #, : or * in it between quotes, and begin the lines of a group below each other',
  ],
  [/unexpected end of the stream/, 'a bracket or a quotation mark is opened and not closed: close it'],
]

function problemOf(cause: unknown, path: string): ConfigProblem {
  if (!(cause instanceof YAMLException)) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    const why = (cause instanceof Error && cause.message.split('\n')[0]) || 'unreadable'
    return problem(path, '', missing ? 'is not there: set CONFIG_DIR to the folder that has it' : why)
  }
  const [, mend = cause.reason] = MENDS.find(([reason]) => reason.test(cause.reason)) ?? []
  return problem(path, cause.mark ? `line ${cause.mark.line + 1}` : '', mend)
}
