import type { SectionKey } from '../model/digest.ts'
import { headline } from './headline.ts'
import { keyPoints } from './key-points.ts'
import { reasons } from './reasons.ts'
import type { Section } from './section.ts'
import { sources } from './sources.ts'
import { timeline } from './timeline.ts'

/** What a digest is made of. A section that is forgotten here does not compile. */
export const SECTIONS = {
  headline: headline,
  'key-points': keyPoints,
  reasons: reasons,
  timeline: timeline,
  sources: sources,
} as const satisfies { readonly [K in SectionKey]: Section<K> }
