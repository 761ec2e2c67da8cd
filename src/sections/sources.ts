import { rankBefore } from '../language/ranks.ts'
import type { Claim, GroundedClaim, Speaker } from '../model/digest.ts'
import type { PostBlock, PostItem } from '../model/post.ts'
import type { Reading, SourceEntry } from '../model/reading.ts'
import type { Words } from '../model/words.ts'
import type { Section } from './section.ts'
import { sentenceClaim } from './sentence-claim.ts'
import { speakerOf } from './speaker.ts'

/** Who said what: one entry a source; who only claims a violent act comes last, under its own heading. */
export const sources: Section<'sources'> = {
  key: 'sources',
  count: { min: 0, max: null },
  extract: (reading) => reading.sources.map((source) => sourceClaim(reading, source)),
  present: ({ claims }, words) => {
    if (claims.sources.length === 0) return [{ kind: 'paragraph', text: words('sources-none'), note: true }]
    const claimed = claims.sources.filter(({ speaker }) => speaker?.claimsResponsibility)
    const others = claims.sources.filter(({ speaker }) => !speaker?.claimsResponsibility)
    return [
      ...listed(others, words),
      ...(claimed.length > 0 ? [{ kind: 'heading', text: words('sources-claim') } as const] : []),
      ...listed(claimed, words),
    ]
  },
}

/** At most this many of a source's sentences are shown; the reading has them all. */
const SHOWN = 3

const sourceClaim = (reading: Reading, source: SourceEntry): Claim => ({
  ...sentenceClaim(reading, source.evidence.slice(0, SHOWN)),
  speaker: { ...speakerOf(source), name: withRank(reading.text, source) },
})

/** "General X": the rank as the article has it where this source speaks. */
function withRank(text: string, { name, kind, evidence }: SourceEntry): string {
  if (kind !== 'person') return name
  for (const [start, end] of evidence) {
    const at = text.slice(start, end).indexOf(name)
    const rank = at < 0 ? '' : rankBefore(text, start + at)
    if (rank) return `${rank} ${name}`
  }
  return name
}

const listed = (claims: readonly GroundedClaim[], words: Words): PostBlock[] =>
  claims.length === 0
    ? []
    : [{ kind: 'list', ordered: false, items: claims.map((claim) => item(claim, words)) }]

function item({ text, speaker }: GroundedClaim, words: Words): PostItem {
  return speaker ? { text: described(speaker, words), quote: text } : { text }
}

/** "Luke Coffey, a senior fellow at the Hudson Institute (quoted, told Arab News)". */
function described({ name, role, manner, toldTo }: Speaker, words: Words): string {
  const how = [words(`manner-${manner}`), ...(toldTo ? [told(toldTo, words)] : [])].join(', ')
  return `${name}${role && !name.startsWith(role) ? `, ${role}` : ''} (${how})`
}

/**
 * An occasion stands with its preposition ("in a briefing"); an outlet or audience was told. Who "took
 * to" a channel said it there.
 */
const told = (toldTo: string, words: Words): string =>
  /^(?:in|at|on|via|during|by)\s/i.test(toldTo)
    ? toldTo
    : /^to\s/i.test(toldTo)
      ? toldTo.replace(/^to\s/i, 'on ')
      : words('source-told', { who: toldTo })
