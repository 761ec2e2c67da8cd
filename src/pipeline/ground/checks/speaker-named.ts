import { findVerbatim } from '../../../language/fold.ts'
import { type Check, refuse } from '../check.ts'

/** Whoever says so is called what the article calls them: name, role and who was told are its own words. */
export const speakerNamed: Check = {
  name: 'speaker-named',
  run: (claim, { article, foldedText }) => {
    if (!claim.speaker) return claim
    const { name, role, toldTo } = claim.speaker
    const stranger = [name, role, toldTo].find((words) => words !== null && !isSaid(words))
    return stranger === undefined || stranger === null
      ? claim
      : refuse(`the article does not say “${stranger}”`)

    function isSaid(words: string): boolean {
      return article.text.includes(words) || findVerbatim(article.text, words, foldedText).length > 0
    }
  },
}
