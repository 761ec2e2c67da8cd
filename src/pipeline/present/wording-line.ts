import type { Digest } from '../../model/digest.ts'
import type { Words } from '../../model/words.ts'

/**
 * "In the article's own words", or how many lines are, and how much of a long article was read. Never
 * "verified": we did not check the article.
 */
export function wordingLine({ wording, part }: Pick<Digest, 'wording' | 'part'>, words: Words): string[] {
  const { lines, rephrased, editors = 0, translated = 0 } = wording
  const own = lines - rephrased - editors
  const whose =
    translated > 0
      ? words('wording-translated', { translated, lines, rephrased, editors })
      : editors > 0
        ? words('wording-editors', { own, lines, rephrased, editors })
        : rephrased > 0
          ? words('wording-mixed', { own, lines, rephrased })
          : words('wording-own')
  return part ? [whose, words('part-read', { read: part.read, of: part.of })] : [whose]
}
