import { unpaired } from '../kept.ts'
import { type Pair, wordsOf } from '../pair.ts'
import type { GateCheck } from './gate-check.ts'

/** What the evidence gives as somebody's words may not become the article's: each "said" is kept. */
export const attribution: GateCheck = {
  name: 'attribution',
  failing: lostAttribution,
  says: (words) => `it leaves out that somebody says so: ${words}`,
}

function lostAttribution(pair: Pair): string[] {
  const all = unpaired([0, pair.evidence.length], pair)
  return wordsOf(all.filter(({ word }) => pair.cues.reporting.has(word)))
}
