import type { Article } from '../model/article.ts'
import type { Claim, Digest, SectionKey } from '../model/digest.ts'
import type { PostBlock } from '../model/post.ts'
import type { Reading } from '../model/reading.ts'
import type { Words } from '../model/words.ts'

/** One part of a digest: how the extractive engine finds it and how a reader sees it. */
export interface Section<K extends SectionKey> {
  readonly key: K
  /** How many claims the section may have; `max` null: as many as the article gives. */
  readonly count: { readonly min: number; readonly max: number | null }
  /** The claims that the article's own sentences give. Pure; every claim carries its evidence. */
  readonly extract: (reading: Reading, wanted: Wanted) => readonly Claim[]
  /** The section as an answer of its own: all of it, whatever a post shows. */
  readonly present: (digest: Digest, words: Words) => readonly PostBlock[]
}

/** What the one who asks wants of a digest. */
export interface Wanted {
  /** The number of key points; null: as the article's length suggests. */
  readonly points: number | null
  /** Sentences, by index, that somebody has chosen for key points already; absent: we choose. */
  readonly picks?: readonly number[]
  /** Where sentences begin that are not to be key points again: somebody wants others. */
  readonly passed?: readonly number[]
  /** How often others have been asked for: a model is asked anew. */
  readonly again?: number
}

/** An article and its digest: what a view needs. */
export interface Digested {
  readonly article: Article
  readonly digest: Digest
}
