import { fold } from '../../language/fold.ts'
import { readArticle } from '../../language/read.ts'
import { type Article, factsOf } from '../../model/article.ts'
import {
  type Claim,
  type Claims,
  type Digest,
  type Draft,
  type GroundedClaim,
  type Rejection,
  type SectionKey,
  wordingOf,
} from '../../model/digest.ts'
import type { Reading } from '../../model/reading.ts'
import type { Emit } from '../../ports.ts'
import { bordersOf } from './borders.ts'
import { type GroundLimits, type Grounds, isRefusal } from './check.ts'
import { CHECKS } from './checks/index.ts'
import { replacementFor } from './replacement.ts'
import { verify } from './verify.ts'

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
  const reading = deps.reading ?? readArticle(article)
  const about = {
    article,
    reading,
    foldedText: fold(article.text),
    borders: bordersOf(article, reading),
    limits: deps.limits,
  }
  const rejected: Rejection[] = []
  const kept = (section: SectionKey): GroundedClaim[] => {
    const instead = draft.instead?.[section] ?? []
    const { passed, refused } = sectionThrough(draft.claims[section], instead, { ...about, section })
    for (const rejection of refused) deps.emit({ type: 'claim.dropped', section, ...rejection })
    rejected.push(...refused)
    return passed
  }
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
    wording: wordingOf([...claims['key-points'], ...claims.reasons]),
    engine: draft.engine,
    ...(draft.part ? { part: draft.part } : {}),
    article: factsOf(article),
  }
  deps.emit({ type: 'digest.grounded', id: digest.id, claims: Object.values(claims).flat().length })
  return { digest, rejected }
}

/**
 * The claims of a section that pass, and what was refused. A refused paraphrase is told as refused
 * and the article's sentence takes its place, unless the section says that sentence anyway. What is
 * still missing then is made up from `instead`.
 */
function sectionThrough(claims: readonly Claim[], instead: readonly Claim[], about: Grounds) {
  const refused: Rejection[] = []
  const passed = claims.flatMap((claim) => {
    const result = checked(claim, about)
    if (!isRejection(result)) return [result]
    refused.push(result)
    const replacement = replacementFor(claim, about)
    const replaced = replacement && checked(replacement, about)
    return replaced && !isRejection(replaced) ? [replaced] : []
  })
  return { passed: madeUp(withoutRepeats(passed), claims.length, instead, about), refused }
}

/** The claims, with as many others as are missing to `wanted`: none whose evidence is there already. */
function madeUp(
  claims: readonly GroundedClaim[],
  wanted: number,
  instead: readonly Claim[],
  about: Grounds,
): GroundedClaim[] {
  const all = [...claims]
  const isThere = ({ evidence }: Claim) =>
    all.some((claim) => claim.evidence.some(({ start }) => evidence.some((other) => other.start === start)))
  for (const claim of instead) {
    if (all.length >= wanted) break
    const result = isThere(claim) ? null : checked(claim, about)
    if (result && !isRejection(result)) all.push(result)
  }
  return all
}

const isRejection = (result: GroundedClaim | Rejection): result is Rejection => 'check' in result

/** Each line once: a replacement may meet the sentence it was taken from. */
function withoutRepeats(claims: readonly GroundedClaim[]): GroundedClaim[] {
  const said = new Map<string, GroundedClaim>()
  for (const claim of claims) {
    const key = JSON.stringify([claim.text, claim.title, claim.date?.value, claim.speaker?.name])
    if (!said.has(key)) said.set(key, claim)
  }
  return [...said.values()]
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
  const nearest = verify(reading, text).evidence[0]?.quote
  return { text, check, detail: nearest ? `${reason}; nearest passage: “${nearest}”` : reason }
}
