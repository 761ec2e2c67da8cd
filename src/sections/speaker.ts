import type { Speaker } from '../model/digest.ts'
import type { SourceEntry } from '../model/reading.ts'

/** A source of the reading as the speaker of a claim. */
export function speakerOf({ name, role, kind, toldTo, manner, claimsResponsibility }: SourceEntry): Speaker {
  return { name, role, kind, toldTo, manner, ...(claimsResponsibility ? { claimsResponsibility } : {}) }
}
