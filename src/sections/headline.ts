import { type Claim, evidenceAt } from '../model/digest.ts'
import type { Reading } from '../model/reading.ts'
import type { Section } from './section.ts'
import { sentenceClaim } from './sentence-claim.ts'

/** The article's own title; a headline inside pasted text; else its first sentence. */
export const headline: Section<'headline'> = {
  key: 'headline',
  count: { min: 1, max: 1 },
  extract: (reading) => [titleClaim(reading) ?? lineClaim(reading) ?? firstSentence(reading)].filter(isClaim),
  present: ({ claims }) => claims.headline.map(({ text }) => ({ kind: 'heading', text })),
}

function titleClaim({ title }: Reading): Claim | null {
  if (!title) return null
  return {
    text: title,
    wording: 'verbatim',
    evidence: [{ in: 'title', start: 0, end: title.length, quote: title }],
  }
}

function lineClaim({ text, headline: span }: Reading): Claim | null {
  if (!span) return null
  return { text: text.slice(...span), wording: 'verbatim', evidence: [evidenceAt(text, span)] }
}

function firstSentence(reading: Reading): Claim | null {
  const first = reading.sentences[0]
  return first ? sentenceClaim(reading, [first]) : null
}

const isClaim = (claim: Claim | null): claim is Claim => claim !== null
