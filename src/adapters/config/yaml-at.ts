import { readFileSync } from 'node:fs'
import { configFault, problem } from './problems.ts'
import { yamlIn } from './yaml-in.ts'

/** What a YAML file holds; nothing for an empty one. Faults: `config`, in one line. */
export function yamlAt(path: string): unknown {
  try {
    return yamlIn(readFileSync(path, 'utf8'))
  } catch (cause) {
    const why = (cause instanceof Error && cause.message.split('\n')[0]) || 'unreadable'
    throw configFault([problem(path, '', why)])
  }
}
