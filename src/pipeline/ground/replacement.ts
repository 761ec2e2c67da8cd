import { claimsResponsibility } from '../../language/responsibility.ts'
import { danglingAt } from '../../language/salience.ts'
import type { Claim, SectionKey } from '../../model/digest.ts'
import type { Grounds } from './check.ts'
import { onOneLine } from './verbatim-text.ts'
import { verify } from './verify.ts'

/** The sections whose lines are told in sentences; in the others a claim is more than its text. */
const REPLACEABLE: ReadonlySet<SectionKey> = new Set(['key-points', 'reasons'])

/** Below this the nearest sentence is about something else. The scale is that of verify's score. */
const NEAR_ENOUGH = 0.3

/**
 * The article's own sentence for a paraphrase that the gate refused; null when none comes near, or
 * when it could not stand alone (it points back, or claims an attack: that takes its answer too).
 */
export function replacementFor(claim: Claim, { section, reading }: Grounds): Claim | null {
  if (claim.wording !== 'rephrased' || !REPLACEABLE.has(section)) return null
  const { score, evidence } = verify(reading, claim.text)
  const [sentence] = evidence
  if (!sentence || evidence.length > 1 || score < NEAR_ENOUGH) return null
  const index = reading.sentences.findIndex(([start]) => start === sentence.start)
  if (danglingAt(reading, index) || claimsResponsibility(sentence.quote, reading.language)) return null
  return { ...claim, text: onOneLine(sentence.quote), wording: 'verbatim', evidence }
}
