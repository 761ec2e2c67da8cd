import type { Claim } from '../model/digest.ts'
import { adjacent } from './sentence-claim.ts'

/**
 * The parts of a claim's text that stand together in the article: one for each run of neighbouring
 * evidence slices. A claim whose slices all adjoin is one run.
 */
export function runsOf({ text, evidence, wording }: Claim, articleText: string): string[] {
  if (wording === 'editors') return [text]
  const breaks = evidence.filter((slice, index) => {
    const before = evidence[index - 1]
    return before && !adjacent(articleText, [before.start, before.end], [slice.start, slice.end])
  }).length
  const parts = text.split(' … ')
  return parts.length === breaks + 1 ? parts : [text]
}
