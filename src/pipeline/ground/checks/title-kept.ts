import { type Check, refuse } from '../check.ts'
import { titleInHeadings } from '../heading.ts'

/** A title is the article's own heading. */
export const titleKept: Check = {
  name: 'title-kept',
  run: (claim, about) => {
    if (claim.title === undefined) return claim
    const title = titleInHeadings(claim.title, about)
    return title === null ? refuse(`no heading of the article says “${claim.title}”`) : { ...claim, title }
  },
}
