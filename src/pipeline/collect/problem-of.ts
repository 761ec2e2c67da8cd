import { countWords } from '../../language/words.ts'
import type { Problem } from '../../model/article.ts'
import type { FaultArgs, FaultCode } from '../../model/fault.ts'
import type { CollectDeps } from './collect-deps.ts'
import type { Gathered } from './gathered.ts'

/** Why `digest` will refuse this text; null when it will not. */
export function problemOf(
  text: string,
  language: string | null,
  suspicion: Gathered['suspicion'],
  { limits, words }: Pick<CollectDeps, 'limits' | 'words'>,
): Problem | null {
  const problem = (code: FaultCode, args: FaultArgs = {}): Problem => ({
    code,
    message: words(`fault-${code}`, args),
  })
  if (suspicion) return problem(suspicion)
  const count = countWords(text, language)
  return count < limits.minWords ? problem('too-short', { words: count, minWords: limits.minWords }) : null
}
