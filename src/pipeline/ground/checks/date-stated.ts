import { findVerbatim } from '../../../language/fold.ts'
import type { Claim, ClaimDate } from '../../../model/digest.ts'
import { type Check, type Grounds, refuse } from '../check.ts'

/**
 * The words that name a date stand in the claim's own evidence (only news of the publication day
 * has none), and the date is one that our own reading of the article has: an engine may not reckon.
 */
export const dateStated: Check = {
  name: 'date-stated',
  run: (claim, about) => {
    const { date } = claim
    if (!date) return claim
    const { words, value, basis } = date
    if (words === null && basis !== 'published') return refuse(`no words of the article for ${value}`)
    if (words !== null && !isSaid(words, claim)) return refuse(`the evidence does not say “${words}”`)
    return isRead(date, about) ? claim : refuse(`nothing in the article is dated ${value} (${basis})`)
  },
}

const isSaid = (words: string, { evidence }: Claim): boolean =>
  evidence.some(({ quote }) => quote.includes(words) || findVerbatim(quote, words).length > 0)

const isRead = ({ value, basis }: ClaimDate, { reading }: Grounds): boolean =>
  reading.events.some((event) => event.date === value && event.basis === basis) ||
  reading.dates.some((date) => date.value === value && date.basis === basis)
