import { nearest } from '../../model/nearest.ts'
import { PLACES } from './places.ts'
import { type ConfigProblem, ENVIRONMENT } from './problems.ts'

/** Read elsewhere: where the folders are, and the engine with a model. */
const OTHERS = [
  'CONFIG_DIR',
  'PROMPTS_DIR',
  'GROUNDWIRE_ENGINE',
  'LLM_PROVIDER',
  'LLM_BASE_URL',
  'LLM_MODEL',
  'LLM_API_KEY',
]
const OURS = /^(?:TELEGRAM|DISCORD|LLM|GROUNDWIRE)_/

/**
 * Variables that look like ours and that nothing reads: a mistake of writing, mostly, which nobody would
 * notice else. Not an error: the environment belongs to other programs, too.
 */
export function unknownVariables(env: Readonly<Record<string, string | undefined>>): ConfigProblem[] {
  const known = [...PLACES, ...OTHERS]
  return Object.keys(env)
    .filter((name) => OURS.test(name) && env[name] !== undefined && !known.includes(name))
    .map((name) => {
      const meant = nearest(name, known)
      return {
        place: ENVIRONMENT,
        key: name,
        reason: 'is read by nothing',
        fix: meant ? `did you mean ${meant}?` : '',
      }
    })
}
