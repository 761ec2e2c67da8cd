import { fold } from '../../language/fold.ts'
import { readArticle } from '../../language/read.ts'
import { type Article, factsOf } from '../../model/article.ts'
import type {
  Claim,
  Claims,
  Digest,
  Draft,
  GroundedClaim,
  Rejection,
  SectionKey,
  WordingCount,
} from '../../model/digest.ts'
import type { Reading } from '../../model/reading.ts'
import type { Emit } from '../../ports.ts'
import { type GroundLimits, type Grounds, isRefusal } from './check.ts'
import { CHECKS } from './checks/index.ts'
import { nearestPassage } from './nearest-passage.ts'

export type { GroundLimits } from './check.ts'

export interface GroundDeps {
  readonly emit: Emit
  readonly limits: GroundLimits
  readonly digestId: string
  /** The reading that the draft was made from; made anew when absent. */
  readonly reading?: Reading
}

export interface Grounded {
  readonly digest: Digest
  readonly rejected: readonly Rejection[]
}

/**
 * The gate: of a draft only what the article says gets through, each claim with slices of the
 * article as evidence. Whatever engine made the draft, nothing reaches a post past this. What is
 * refused is told, with the check it failed; the article's count of reasons stays as it is.
 */
export function ground(draft: Draft, article: Article, deps: GroundDeps): Grounded {
  const about = {
    article,
    reading: deps.reading ?? readArticle(article),
    foldedText: fold(article.text),
    limits: deps.limits,
  }
  const rejected: Rejection[] = []
  const kept = (section: SectionKey) =>
    draft.claims[section].flatMap((claim) => {
      const result = checked(claim, { ...about, section })
      if (!('check' in result)) return [result]
      rejected.push(result)
      deps.emit({ type: 'claim.dropped', section, ...result })
      return []
    })
  const claims: Claims<GroundedClaim> = {
    headline: kept('headline'),
    'key-points': kept('key-points'),
    reasons: kept('reasons'),
    timeline: kept('timeline'),
    sources: kept('sources'),
  }
  const digest: Digest = {
    id: deps.digestId,
    claims,
    reasons: draft.reasons,
    wording: countWording([...claims['key-points'], ...claims.reasons]),
    engine: draft.engine,
    article: factsOf(article),
  }
  deps.emit({ type: 'digest.grounded', id: digest.id, claims: Object.values(claims).flat().length })
  return { digest, rejected }
}

/** The claim as the checks leave it, or the first refusal. */
function checked(claim: Claim, about: Grounds): GroundedClaim | Rejection {
  let current = claim
  for (const check of CHECKS) {
    const result = check.run(current, about)
    if (isRefusal(result)) return rejection(claim, check.name, result.refused, about)
    current = result
  }
  const [first, ...rest] = current.evidence
  return first
    ? { ...current, evidence: [first, ...rest] }
    : rejection(claim, 'evidence-found', 'no evidence given', about)
}

function rejection({ text }: Claim, check: string, reason: string, { reading }: Grounds): Rejection {
  const nearest = nearestPassage(reading, text)
  return { text, check, detail: nearest ? `${reason}; nearest passage: “${nearest}”` : reason }
}

function countWording(claims: readonly Claim[]): WordingCount {
  const count = (wording: Claim['wording']) => claims.filter((claim) => claim.wording === wording).length
  return {
    lines: claims.length,
    verbatim: count('verbatim'),
    trimmed: count('trimmed'),
    rephrased: count('rephrased'),
  }
}
