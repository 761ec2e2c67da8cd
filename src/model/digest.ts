import type { ArticleFacts } from './article.ts'
import type { SourceKind } from './reading.ts'
import type { Span } from './span.ts'

/** The parts a digest is made of. A new one is a file in `sections/` and a line in its registry. */
export const SECTION_KEYS = ['headline', 'key-points', 'reasons', 'timeline', 'sources'] as const
export type SectionKey = (typeof SECTION_KEYS)[number]

/**
 * A slice of the article: `article.text.slice(start, end) === quote`, always (of the article's
 * title with `in: 'title'`). UTF-16 offsets, `end` exclusive.
 */
export interface Evidence {
  readonly in?: 'title'
  readonly start: number
  readonly end: number
  readonly quote: string
}

/**
 * `verbatim`: one or more whole sentences of the article; `trimmed`: the same less white-listed
 * parts; `rephrased`: other words, admitted by the strict gate; `editors`: a moderator's words, shown
 * as such, whose evidence is that of the line they took the place of.
 */
export type Wording = 'verbatim' | 'trimmed' | 'rephrased' | 'editors'

/** One statement of a digest, before anybody checked it. */
export interface Claim {
  readonly text: string
  readonly wording: Wording
  readonly evidence: readonly Evidence[]
  /** Reasons: the article's own heading. */
  readonly title?: string
  /** Timeline: when. */
  readonly date?: ClaimDate
  /** Who says so; absent: the article. */
  readonly speaker?: Speaker
  /** What a model made of it in another language: beside it, never in its place. */
  readonly translation?: LineTranslation
  /** Key points: a claim of responsibility that no sentence of the article doubts, denies or confirms. */
  readonly unconfirmed?: true
}

export interface LineTranslation {
  /** BCP 47 primary subtag. */
  readonly language: string
  /** Of a reason's own heading. */
  readonly title?: string
  /** One for each run of neighbouring sentences. */
  readonly lines: readonly string[]
}

export interface ClaimDate {
  /** At the grain the text states: 2015, 2021-08, 2024-03-07. */
  readonly value: string
  readonly basis: 'stated' | 'resolved' | 'published'
  /** The article's words for it; null when the basis is `published`. */
  readonly words: string | null
}

export interface Speaker {
  readonly name: string
  readonly role: string | null
  readonly kind: SourceKind
  readonly toldTo: string | null
  readonly manner: 'quoted' | 'quoted-in-part' | 'reported'
  /** Present and true: it only claims to have done a violent act. */
  readonly claimsResponsibility?: boolean
}

/** A claim that ground has found in the article. Without evidence it cannot be typed. */
export interface GroundedClaim extends Claim {
  readonly evidence: readonly [Evidence, ...Evidence[]]
}

export type Claims<C extends Claim> = { readonly [K in SectionKey]: readonly C[] }

/** What an engine proposes. */
export interface Draft {
  readonly claims: Claims<Claim>
  /** How many reasons the article promises (null: none) and how many it gives. */
  readonly reasons: { readonly promised: number | null; readonly found: number }
  readonly engine: Engine
  readonly part?: Part
  /** What takes the place of claims that are refused, section by section: another engine's claims. */
  readonly instead?: Claims<Claim>
}

/** Of a long article the sentences that a model was given; absent when that was all of them. */
export interface Part {
  readonly read: number
  readonly of: number
}

export interface Engine {
  readonly name: 'extractive' | 'model'
  readonly version: string
  /** Content hash of the prompts; null for the extractive engine. */
  readonly promptVersion: string | null
}

/** What may be posted: every claim has been found in the article. */
export interface Digest {
  /** Short and typeable; the same for the same article text. */
  readonly id: string
  readonly claims: Claims<GroundedClaim>
  readonly reasons: { readonly promised: number | null; readonly found: number }
  /** Over key points and reasons: the lines of a post. */
  readonly wording: WordingCount
  readonly engine: Engine
  readonly part?: Part
  readonly article: ArticleFacts
  /** The day of its last correction, in UTC: 2026-03-24. */
  readonly corrected?: string
}

export interface WordingCount {
  readonly lines: number
  readonly verbatim: number
  readonly trimmed: number
  readonly rephrased: number
  /** Lines in a moderator's words; absent when there is none. */
  readonly editors?: number
  /** Lines that a model has translated, whatever their wording; absent when there is none. */
  readonly translated?: number
}

/** How many of these lines are worded how. */
export function wordingOf(claims: readonly Pick<Claim, 'wording' | 'translation'>[]): WordingCount {
  const count = (wording: Wording) => claims.filter((claim) => claim.wording === wording).length
  const editors = count('editors')
  const translated = claims.filter(({ translation }) => translation).length
  return {
    lines: claims.length,
    verbatim: count('verbatim'),
    trimmed: count('trimmed'),
    rephrased: count('rephrased'),
    ...(editors > 0 ? { editors } : {}),
    ...(translated > 0 ? { translated } : {}),
  }
}

/** A claim that ground refused, and the check it failed. */
export interface Rejection {
  readonly text: string
  readonly check: string
  readonly detail: string
}

/** The slice of `text` at `start`–`end` as evidence. */
export function evidenceAt(text: string, [start, end]: Span): Evidence {
  return { start, end, quote: text.slice(start, end) }
}

/** No vowels (no words by accident) and nothing that is misread for something else. */
const ID_LETTERS = 'bcdfghjkmnpqrstvwxz23456789'

/**
 * A short, typeable id made of an article's hash: the same article has the same id everywhere. Not
 * unique (27^4 ids) and not a secret: it resolves only inside its own chat.
 */
export function shortId(hash: string, length = 4): string {
  let rest = BigInt(`0x${hash.slice(0, 32)}`)
  let id = ''
  while (id.length < length) {
    id += ID_LETTERS[Number(rest % 27n)]
    rest /= 27n
  }
  return id
}
