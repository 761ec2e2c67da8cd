import type { WordingCount } from '../../model/digest.ts'
import type { Words } from '../../model/words.ts'

/** "In the article's own words", or how many lines are. Never "verified": we did not check the article. */
export function wordingLine({ lines, rephrased }: WordingCount, words: Words): string {
  return rephrased === 0
    ? words('wording-own')
    : words('wording-mixed', { own: lines - rephrased, lines, rephrased })
}
