import type { CauseCues } from './causes.ts'
import { cuesFor } from './languages.ts'

/** One compiled list of connectives. */
export interface CauseSignal {
  readonly pattern: RegExp
  readonly causeFollows: boolean
  readonly strength: 'strong' | 'weak'
}

const compiled = new Map<CauseCues, readonly CauseSignal[]>()

/** The connectives of a language, ready to search; null for a language without any. */
export function causeSignals(language: string | null): readonly CauseSignal[] | null {
  const cues = cuesFor(language).causes
  if (!cues) return null
  const known = compiled.get(cues) ?? compile(cues)
  compiled.set(cues, known)
  return known
}

function compile(cues: CauseCues): CauseSignal[] {
  return [
    { pattern: patternOf(cues.strongAfter), causeFollows: true, strength: 'strong' },
    { pattern: patternOf(cues.strongBefore), causeFollows: false, strength: 'strong' },
    { pattern: patternOf(cues.weakAfter), causeFollows: true, strength: 'weak' },
    { pattern: patternOf(cues.weakBefore), causeFollows: false, strength: 'weak' },
  ]
}

/** A list without a line matches nothing. */
function patternOf(rows: string): RegExp {
  const lines = rows
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')
  const any = lines.map((row) => row.replaceAll(' ', String.raw`\s+`)).join('|')
  return new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}’'-])(?:${any || '(?!)'})(?![\p{L}\p{M}\p{N}])`, 'giu')
}
