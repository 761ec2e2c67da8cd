import { type Folded, findVerbatim, fold } from '../../language/fold.ts'
import { readArticle } from '../../language/read.ts'
import { claimsResponsibility } from '../../language/responsibility.ts'
import { danglingAt } from '../../language/salience.ts'
import { type Article, factsOf } from '../../model/article.ts'
import { type Claim, type Digest, type Evidence, evidenceAt, type GroundedClaim } from '../../model/digest.ts'
import type { Reading } from '../../model/reading.ts'
import { type LineChange, type LineSection, linesOf } from '../../model/revision.ts'
import { titleClaim } from './claim-for.ts'
import { gapBefore, onOneLine } from './verbatim-text.ts'
import { verify } from './verify.ts'

/** Below this the nearest sentence is about something else. The scale is that of verify's score. */
const NEAR_ENOUGH = 0.3

export interface Compared {
  /** The lines that the new text does not bear out any more, and what it says instead. */
  readonly changes: readonly LineChange[]
  /** The same digest about the new text: what stands has its evidence there. `changes` are not made in it. */
  readonly moved: Digest
}

/** What a digest is held against: the article as it reads now. */
interface Now {
  readonly article: Article
  readonly reading: Reading
  readonly folded: Folded
}

/**
 * Holds each line of a digest against the article's new text. A line stands when all its evidence stands
 * there word for word; a moderator's own words are theirs, and stand. Elsewhere the nearest sentence
 * takes the place of each slice that is gone. Dates and sources that no longer stand are left out.
 */
export function compare(digest: Digest, article: Article): Compared {
  const now: Now = { article, reading: readArticle(article), folded: fold(article.text) }
  const changes = linesOf(digest).flatMap(({ section, index, claim }): LineChange[] => {
    if (claim.wording === 'editors' || (movedTo(claim, now) && !retitled(section, digest, now))) return []
    const after = section === 'headline' ? headlineNow(claim, now) : nowSaid(claim, now)
    return section === 'headline' && after === null ? [] : [{ section, index, before: claim.text, after }]
  })
  const { claims } = digest
  const kept = (section: 'headline' | 'key-points' | 'reasons') =>
    claims[section].map((claim) => movedTo(claim, now) ?? claim)
  const standing = (section: 'timeline' | 'sources') =>
    claims[section].flatMap((claim) => movedTo(claim, now) ?? [])
  const moved: Digest = {
    ...digest,
    claims: {
      headline: kept('headline'),
      'key-points': kept('key-points'),
      reasons: kept('reasons'),
      timeline: standing('timeline'),
      sources: standing('sources'),
    },
    article: factsOf(article),
  }
  return { changes, moved }
}

/** A title that was the headline as a whole, and has grown: what was added may turn what it says. */
function retitled(section: LineSection, { claims, article: made }: Digest, { article }: Now): boolean {
  const [was, is] = [made.title, article.title]
  if (section !== 'headline' || !was || !is || was !== claims.headline[0]?.text) return false
  return findVerbatim(was, is).length === 0
}

/** The claim with its evidence in the new text; null when a part of it is gone. */
function movedTo(claim: GroundedClaim, now: Now): GroundedClaim | null {
  if (claim.title !== undefined && !found(claim.title, now)) return null
  const [first, ...rest] = claim.evidence.map((slice) => placeNow(slice, now))
  if (!first || rest.some((slice) => slice === null)) return null
  return { ...claim, evidence: [first, ...rest.flatMap((slice) => slice ?? [])] }
}

const found = (quote: string, { article, folded }: Now): boolean =>
  findVerbatim(article.text, quote, folded).length > 0

/** Of several places the one nearest to where it stood. */
function placeNow({ in: where, start, quote }: Evidence, { article, folded }: Now): Evidence | null {
  const text = where === 'title' ? (article.title ?? '') : article.text
  const places = where === 'title' ? findVerbatim(text, quote) : findVerbatim(text, quote, folded)
  const [nearest] = [...places].sort((a, b) => Math.abs(a[0] - start) - Math.abs(b[0] - start))
  return nearest ? { ...(where === 'title' ? { in: 'title' } : {}), ...evidenceAt(text, nearest) } : null
}

/** An article always has some headline: without a title near it, the post's stays. */
function headlineNow({ evidence }: GroundedClaim, { article, ...now }: Now): GroundedClaim | null {
  if (evidence[0].in === 'title') return article.title ? titleClaim(article.title) : null
  const slice = nearestTo(evidence[0].quote, { article, ...now })
  return slice && { text: onOneLine(slice.quote), wording: 'verbatim', evidence: [slice] }
}

/** What the new text says in the claim's place, in its own sentences; null: nothing near, or not alone. */
function nowSaid(claim: GroundedClaim, now: Now): GroundedClaim | null {
  if (claim.title !== undefined && !found(claim.title, now)) return null
  const slices = claim.evidence.map((slice) => placeNow(slice, now) ?? nearestTo(slice.quote, now))
  const [first, ...rest] = [...new Map(slices.map((slice) => [slice?.start ?? -1, slice])).values()]
  if (!first || rest.some((slice) => slice === null)) return null
  const evidence: GroundedClaim['evidence'] = [first, ...rest.flatMap((slice) => slice ?? [])]
  const text = evidence
    .map((slice, index) => gapBefore(evidence, index, now) + onOneLine(slice.quote))
    .join('')
  return { ...claim, text, wording: 'verbatim', evidence }
}

/** The one sentence of the new text that says most of a quote, if it can stand where the quote stood. */
function nearestTo(quote: string, { reading }: Now): Evidence | null {
  const { score, evidence } = verify(reading, quote)
  const [sentence] = evidence
  if (!sentence || evidence.length > 1 || score < NEAR_ENOUGH) return null
  const index = reading.sentences.findIndex(([start]) => start === sentence.start)
  const claims = (text: Claim['text']): boolean => claimsResponsibility(text, reading.language)
  // A sentence that points back, or claims an attack where none was claimed, cannot stand alone.
  return danglingAt(reading, index) || (claims(sentence.quote) && !claims(quote)) ? null : sentence
}
