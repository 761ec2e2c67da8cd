import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '../../model/fault.ts'
import type { Languages, Words } from '../../model/words.ts'
import { loadWords } from './words.ts'

/** The language that has every key. */
const WHOLE = 'en'

/**
 * Every language of `<configDir>/messages`, all read at once, so that a file that cannot be used stops the
 * start and not an answer. A key that an operator's own file lacks, as after an update, is said in English.
 * Faults: `config` for a file that cannot be used, or where the default or English has none.
 */
export function loadLanguages(configDir: string, standard: string): Languages {
  const whole = loadWords(configDir, WHOLE)
  const wordsOf = (name: string): Words => (name === WHOLE ? whole : loadWords(configDir, name, whole))
  const ofStandard = wordsOf(standard)
  const others = namesIn(configDir, standard).filter((name) => name !== standard)
  const files = new Map<string, Words>([
    [standard, ofStandard],
    ...others.map((name) => [name, wordsOf(name)] as const),
  ])
  const codeOf = (tag: string): string | null =>
    files.has(tag) ? tag : (tagsFor(tag).find((one) => files.has(one)) ?? null)
  return {
    codes: [...files.keys()],
    codeOf,
    wordsIn: (tag) => files.get(codeOf(tag) ?? standard) ?? ofStandard,
  }
}

function namesIn(configDir: string, standard: string): string[] {
  const folder = join(configDir, 'messages')
  const names = (): string[] =>
    readdirSync(folder)
      .flatMap((file) => /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.ftl$/.exec(file)?.[1] ?? [])
      .sort()
  try {
    return names()
  } catch (cause) {
    // The default's own file says better what is missing.
    throw new Fault('config', { why: `There is no ${join(folder, `${standard}.ftl`)}.` }, { cause })
  }
}

/** `pt-br` is looked for as `pt-BR`, then as `pt`. */
function tagsFor(tag: string): string[] {
  try {
    const { baseName, language } = new Intl.Locale(tag)
    return [baseName, language]
  } catch {
    return []
  }
}
