import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { configFault, problem } from './problems.ts'

/** What a YAML file holds; nothing for an empty one. Faults: `config`, in one line. */
export function yamlAt(path: string): unknown {
  try {
    return load(readFileSync(path, 'utf8'))
  } catch (cause) {
    const why = (cause instanceof Error && cause.message.split('\n')[0]) || 'unreadable'
    throw configFault([problem(path, '', why)])
  }
}
