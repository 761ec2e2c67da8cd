import { lineOf, problemsIn } from '../adapters/config/problems.ts'
import { unknownVariables } from '../adapters/config/unknown-variables.ts'
import type { Fault } from '../model/fault.ts'
import { type Finding, note, ok, stops } from './finding.ts'

/** A finding for each thing that is wrong with it. */
export const wrongConfiguration = (fault: Fault): readonly Finding[] =>
  problemsIn(fault).map(({ place, key, reason, fix }) =>
    stops(
      'configuration',
      lineOf({ place, key, reason, fix: '' }),
      fix ? `${key}: ${fix}.` : `Mend ${key || place}: docs/operating.md.`,
    ),
  )

/** It could be read: what in it may be a mistake all the same. */
export const ofConfiguration = (env: Readonly<Record<string, string | undefined>>): readonly Finding[] => [
  ok('configuration', 'is in order'),
  ...unknownVariables(env).map(({ key, reason, fix }) =>
    note(
      'configuration',
      `${key} ${reason}.`,
      `${key}: ${fix || 'see the names in docs/operating.md, or take it away.'}`,
    ),
  ),
]
