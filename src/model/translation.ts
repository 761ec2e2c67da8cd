import { type Claims, type Digest, type GroundedClaim, wordingOf } from './digest.ts'
import type { Language } from './language.ts'
import type { LINE_SECTIONS, Place } from './revision.ts'

/** A line of a digest as a translation takes it: the pieces of text that go over one by one. */
export interface SourceLine extends Place {
  /** The line as the article has it. */
  readonly of: string
  readonly title: string | null
  /** One for each run of neighbouring sentences; never none. */
  readonly runs: readonly string[]
}

/** Heading first, then the runs. */
export const piecesOf = ({ title, runs }: Pick<SourceLine, 'title' | 'runs'>): readonly string[] =>
  title === null ? runs : [title, ...runs]

/** A line of a digest in another language. */
export interface TranslatedLine extends Place {
  /** The line as the article has it: a line that reads otherwise by now is another one. */
  readonly of: string
  /** A reason's own heading; absent where the line has none. */
  readonly title?: string
  /** One for each run of neighbouring sentences; never none. */
  readonly lines: readonly string[]
}

/** What a model made of a digest's lines in another language, as far as it could be checked. */
export interface Translation {
  readonly language: Language
  /** None where nothing could be used: the lines are in the article's language then. */
  readonly lines: readonly TranslatedLine[]
}

/** The digest with these lines beside its own. Its text, evidence and counts of wording stay as they are. */
export function withTranslation(digest: Digest, { language, lines }: Translation): Digest {
  const translated = (section: (typeof LINE_SECTIONS)[number]): readonly GroundedClaim[] =>
    digest.claims[section].map((claim, index) => {
      const line = lines.find((one) => one.section === section && one.index === index)
      if (!line || line.of !== claim.text || claim.wording === 'editors') return claim
      const title = line.title === undefined ? {} : { title: line.title }
      return { ...claim, translation: { language, ...title, lines: line.lines } }
    })
  const claims: Claims<GroundedClaim> = {
    ...digest.claims,
    headline: translated('headline'),
    'key-points': translated('key-points'),
    reasons: translated('reasons'),
  }
  return { ...digest, claims, wording: wordingOf([...claims['key-points'], ...claims.reasons]) }
}
