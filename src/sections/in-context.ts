import { sentencesOf } from '../language/sentences.ts'
import type { Article } from '../model/article.ts'
import type { Claim } from '../model/digest.ts'
import type { PostBlock } from '../model/post.ts'

/** Each evidence slice of a claim as a quotation: the sentence with one either side. */
export function inContext({ evidence }: Claim, { text, blocks, language }: Article): PostBlock[] {
  const sentences = sentencesOf(text, blocks, language)
  return evidence
    .filter((slice) => slice.in !== 'title')
    .map(({ start, end }) => {
      const first = sentences.findIndex((sentence) => sentence[1] > start)
      const last = sentences.findLastIndex((sentence) => sentence[0] < end)
      const around = sentences.slice(Math.max(0, first - 1), last + 2)
      return { kind: 'quote', text: around.map((span) => text.slice(...span)).join(' ') }
    })
}
