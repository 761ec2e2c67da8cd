import { findVerbatim } from '../../../language/fold.ts'
import { type Check, refuse } from '../check.ts'

/** The words that name a date stand in the claim's own evidence; only news of the publication day has none. */
export const dateStated: Check = {
  name: 'date-stated',
  run: (claim) => {
    const { date } = claim
    if (!date || (date.basis === 'published' && date.words === null)) return claim
    const { words } = date
    if (!words) return refuse(`no words of the article for ${date.value}`)
    const stands = claim.evidence.some(
      ({ quote }) => quote.includes(words) || findVerbatim(quote, words).length > 0,
    )
    return stands ? claim : refuse(`the evidence does not say “${words}”`)
  },
}
