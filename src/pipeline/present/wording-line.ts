import type { Digest } from '../../model/digest.ts'
import type { Words } from '../../model/words.ts'

/**
 * "In the article's own words", or how many lines are, and how much of a long article was read. Never
 * "verified": we did not check the article.
 */
export function wordingLine({ wording, part }: Pick<Digest, 'wording' | 'part'>, words: Words): string[] {
  const { lines, rephrased } = wording
  const whose =
    rephrased === 0
      ? words('wording-own')
      : words('wording-mixed', { own: lines - rephrased, lines, rephrased })
  return part ? [whose, words('part-read', { read: part.read, of: part.of })] : [whose]
}
