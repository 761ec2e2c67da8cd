import type { CauseCues } from './cause-cues.ts'
import { cuesFor } from './languages.ts'

/** One compiled list of connectives. */
export interface CauseSignal {
  readonly pattern: RegExp
  readonly causeFollows: boolean
  readonly rank: 'strong' | 'act' | 'circumstance' | 'weak'
  /** Those of them that, after a comma, only tell what went on meanwhile. */
  readonly concurrent?: RegExp
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
    { pattern: patternOf(cues.strongAfter), causeFollows: true, rank: 'strong' },
    { pattern: patternOf(cues.strongBefore), causeFollows: false, rank: 'strong' },
    { pattern: patternOf(cues.acts ?? ''), causeFollows: true, rank: 'act' },
    { pattern: patternOf(cues.actsBefore ?? ''), causeFollows: false, rank: 'act' },
    {
      pattern: patternOf(cues.circumstances),
      causeFollows: true,
      rank: 'circumstance',
      ...(cues.concurrent && { concurrent: cues.concurrent }),
    },
    { pattern: patternOf(cues.weakAfter), causeFollows: true, rank: 'weak' },
    { pattern: patternOf(cues.weakBefore), causeFollows: false, rank: 'weak' },
  ]
}

/** A list without a line matches nothing. After an elision a word goes on: “parce qu’il”. */
function patternOf(rows: string): RegExp {
  const lines = rows
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')
  const any = lines.map((row) => row.replaceAll(' ', String.raw`\s`)).join('|')
  return new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}’'-])(?:${any || '(?!)'})(?:(?<=['’])|(?![\p{L}\p{M}\p{N}]))`,
    'giu',
  )
}
