import { type Digest, type GroundedClaim, wordingOf } from './digest.ts'
import type { LineChange, LineSection } from './revision.ts'

/**
 * The digest with some of its lines changed, dated (`2026-03-24`). A reason that is taken out is no
 * longer counted among those found; the headline is never taken out.
 */
export function revise(digest: Digest, changes: readonly LineChange[], day: string): Digest {
  const { claims, reasons } = digest
  const changed = (section: LineSection): readonly GroundedClaim[] =>
    claims[section].flatMap((claim, index) => {
      const change = changes.find((one) => one.section === section && one.index === index)
      if (!change || (section === 'headline' && !change.after)) return [claim]
      return change.after ? [change.after] : []
    })
  const lines = {
    headline: changed('headline'),
    'key-points': changed('key-points'),
    reasons: changed('reasons'),
  }
  const gone = claims.reasons.length - lines.reasons.length
  return {
    ...digest,
    claims: { ...claims, ...lines },
    reasons: { ...reasons, found: Math.max(0, reasons.found - gone) },
    wording: wordingOf([...lines['key-points'], ...lines.reasons]),
    corrected: day,
  }
}
