import type { Token } from '../../../language/tokens.ts'
import { type Pair, PUNCTUATION, wordsOf } from './pair.ts'

/** Words of the kind must be the same on both sides, as far as the statement reaches into the evidence. */
export function kept(pair: Pair, kind: ReadonlySet<string>): string[] {
  const claimed = new Set(pair.statement.tokens.map(({ word }) => word))
  const said = new Set(pair.evidence.map(({ word }) => word))
  const lost = reached(pair).filter(({ word }) => kind.has(word) && !claimed.has(word))
  const added = pair.statement.tokens.filter(({ word }) => kind.has(word) && !said.has(word))
  return wordsOf([...lost, ...added])
}

/**
 * "Did not raise taxes for the bridge" does not say "did not raise taxes": what is denied may lose
 * only what stands behind a mark of punctuation.
 */
export function lostScope({ statement, alignment, evidence, cues, index }: Pair): string[] {
  if (!statement.tokens.some(({ word }) => cues.negations.has(word))) return []
  const last = alignment.findLast((partner) => partner !== null) ?? -1
  const [here, next] = [evidence[last], evidence[last + 1]]
  if (!here || !next || PUNCTUATION.test(index.folded.text.slice(here.end, next.start))) return []
  return wordsOf([next])
}

/** How far before its first word a statement is still governed by what stands there ("is not likely to"). */
const GOVERNED = 4

/** The evidence from a little before the statement's first partner to its last one. */
function reached({ alignment, evidence }: Pair): readonly Token[] {
  const partners = alignment.filter((partner) => partner !== null)
  const first = partners[0]
  const last = partners.at(-1)
  return first === undefined || last === undefined
    ? evidence
    : evidence.slice(Math.max(0, first - GOVERNED), last + 1)
}

/** What the evidence gives as somebody's words may not become the article's. */
export function lostAttribution({ statement, evidence, cues }: Pair): string[] {
  if (statement.tokens.some(({ word }) => cues.reporting.has(word))) return []
  return wordsOf(evidence.filter(({ word }) => cues.reporting.has(word)))
}
