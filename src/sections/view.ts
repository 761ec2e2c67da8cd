import type { Article } from '../model/article.ts'
import type { Digest } from '../model/digest.ts'
import type { Post, View } from '../model/post.ts'
import type { Words } from '../model/words.ts'
import { evidenceBlocks } from './evidence-view.ts'
import { SECTIONS } from './index.ts'

/** One view of a digest as a message of its own: what /sources and its like answer with. */
export function viewOf(view: View, digest: Digest, article: Article, words: Words): Post {
  return {
    blocks:
      view === 'evidence' ? evidenceBlocks(digest, article, words) : SECTIONS[view].present(digest, words),
  }
}
