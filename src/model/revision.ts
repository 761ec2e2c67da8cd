import type { Digest, GroundedClaim } from './digest.ts'

/** The sections whose claims are lines of a post, in the order in which they are numbered. */
export const LINE_SECTIONS = ['headline', 'key-points', 'reasons'] as const
export type LineSection = (typeof LINE_SECTIONS)[number]

/** Where a line stands in the digest that a change begins with. */
export interface Place {
  readonly section: LineSection
  readonly index: number
}

/** What becomes of one line; `after` null: it is taken out. */
export interface LineChange extends Place {
  readonly before: string
  readonly after: GroundedClaim | null
}

/**
 * A digest as somebody has corrected it. It holds the whole digest, so that copies in chats which share
 * an article may stand at different revisions. The digest that it began with stays as it was.
 */
export interface Revision {
  readonly digestId: string
  /** From 1 on; 0 is the digest as it was made. */
  readonly number: number
  readonly at: number
  /** The person's id, or `article`: the article itself changed. */
  readonly by: string
  /** What the evidence of this revision points into. */
  readonly articleId: string
  readonly digest: Digest
  readonly lines: readonly LineChange[]
}

/** A digest as it stands at a revision. */
export const atRevision = <Stored extends { readonly articleId: string; readonly digest: Digest }>(
  stored: Stored,
  revision: Pick<Revision, 'articleId' | 'digest'> | null,
): Stored => (revision ? { ...stored, articleId: revision.articleId, digest: revision.digest } : stored)

/** Every line of a digest with its place: the first one is line 1. */
export const linesOf = ({ claims }: Digest): readonly (Place & { readonly claim: GroundedClaim })[] =>
  LINE_SECTIONS.flatMap((section) => claims[section].map((claim, index) => ({ section, index, claim })))
