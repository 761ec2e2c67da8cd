import { sentencesOf } from '../../language/sentences.ts'
import type { Article } from '../../model/article.ts'
import type { Reading } from '../../model/reading.ts'
import { splitWithoutCapitals } from './small-letters.ts'

/** What verifying needs of a reading: a whole one takes five times as long as a claim. */
export type Said = Pick<Reading, 'text' | 'sentences' | 'language'>

/** The sentences of articles. The last one is kept: claims about one article come one after another. */
export function saidIn(): (article: Article) => Said {
  let last: { readonly article: Article; readonly said: Said } | null = null
  return (article) => {
    if (last && isSame(last.article, article)) return last.said
    const { text, blocks, language } = article
    last = {
      article,
      said: { text, language, sentences: splitWithoutCapitals(text, sentencesOf(text, blocks, language)) },
    }
    return last.said
  }
}

const isSame = (one: Article, other: Article): boolean =>
  one.text === other.text &&
  one.language === other.language &&
  one.blocks.length === other.blocks.length &&
  one.blocks.every(({ start, end, kind }, at) => {
    const block = other.blocks[at]
    return block?.start === start && block.end === end && block.kind === kind
  })
