import type { Claim, Claims, Draft, SectionKey } from '../../../model/digest.ts'
import type { Reading } from '../../../model/reading.ts'
import { SECTIONS } from '../../../sections/index.ts'
import type { Wanted } from '../../../sections/section.ts'

/** Raised when the same article may yield other sentences than before: digests remember it. */
const VERSION = '1'

/** The engine without a model: each section takes the article's own sentences. Pure and offline. */
export function distillExtractive(reading: Reading, wanted: Wanted): Draft {
  const take = (key: SectionKey): readonly Claim[] => SECTIONS[key].extract(reading, wanted)
  const claims: Claims<Claim> = {
    headline: take('headline'),
    'key-points': take('key-points'),
    reasons: take('reasons'),
    timeline: take('timeline'),
    sources: take('sources'),
  }
  return {
    claims,
    reasons: { promised: reading.reasons.promised, found: reading.reasons.items.length },
    engine: { name: 'extractive', version: VERSION, promptVersion: null },
  }
}
