import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { SECTION_KEYS, type SectionKey } from '../../model/digest.ts'
import { PLACEHOLDERS, type Prompts, placeholdersIn } from '../../model/prompts.ts'
import { type ConfigProblem, configFault, problem } from './problems.ts'

type Env = Readonly<Record<string, string | undefined>>

/** The program's own prompts, for those who run it from somewhere else. */
const OWN = resolve(import.meta.dirname, '../../../prompts')

/**
 * Reads `PROMPTS_DIR` (./prompts, else the program's own). Faults: `config`, with every file that is
 * missing or has a placeholder too few or too many.
 */
export function loadPrompts(env: Env): Prompts {
  const folder = env['PROMPTS_DIR'] ?? (existsSync('prompts/distill.md') ? 'prompts' : OWN)
  const wrong: ConfigProblem[] = []
  const read = (name: string, wanted: readonly string[]): string => {
    const path = join(folder, `${name}.md`)
    const text = existsSync(path) ? readFileSync(path, 'utf8') : null
    wrong.push(...faultsOf(path, text, wanted))
    return text ?? ''
  }
  const system = read('system', PLACEHOLDERS.system)
  const distill = read('distill', PLACEHOLDERS.distill)
  const repair = read('repair', PLACEHOLDERS.repair)
  const translate = read('translate', PLACEHOLDERS.translate)
  const texts = SECTION_KEYS.map((key) => [key, read(`sections/${key}`, PLACEHOLDERS.section)] as const)
  if (wrong.length > 0) throw configFault(wrong)
  const sections = Object.fromEntries(texts) as Record<SectionKey, string>
  return {
    version: versionOf([system, distill, repair, translate, ...Object.values(sections)]),
    system,
    distill,
    repair,
    translate,
    sections,
  }
}

function faultsOf(path: string, text: string | null, wanted: readonly string[]): ConfigProblem[] {
  if (text === null) return [problem(path, '', 'is missing')]
  const found = placeholdersIn(text)
  const missing = wanted.filter((name) => !found.includes(name)).map((name) => `lacks {{${name}}}`)
  const strange = found.filter((name) => !wanted.includes(name)).map((name) => `knows no {{${name}}}`)
  return [...missing, ...strange].map((fault) => problem(path, '', fault))
}

/** Twelve digits of SHA-256: enough to tell wordings apart, short enough to read aloud. */
const versionOf = (texts: readonly string[]): string =>
  createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 12)
