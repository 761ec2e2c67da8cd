import type { Claim, ClaimDate, Digest } from '../model/digest.ts'
import { beside, inRow } from '../model/joined.ts'
import type { Words } from '../model/words.ts'

/** "March 2024", with `*` where the day was worked out. */
export const whenOf = ({ value, basis }: ClaimDate, words: Words): string =>
  `${words('date', { value })}${basis === 'resolved' ? '*' : ''}`

/** "published that day · says Ann Archer"; null where there is nothing to say. */
export function noteOf({ date, speaker }: Pick<Claim, 'date' | 'speaker'>, words: Words): string | null {
  const note = [
    ...(date?.basis === 'published' ? [words('timeline-published')] : []),
    ...(speaker ? [words('timeline-says', { name: speaker.name })] : []),
  ]
  return note.length > 0 ? beside(note, words) : null
}

/** "* worked out from the publication date; the article says “March 7”, “January”."; null where none was. `around`: what is put around such words. */
export function resolvedLine(
  claims: Digest['claims']['timeline'],
  words: Words,
  around: (said: string) => string = (said) => said,
): string | null {
  const said = claims.flatMap(({ date }) =>
    date?.basis === 'resolved' && date.words ? [words('quoted', { text: around(date.words) })] : [],
  )
  return said.length > 0 ? words('timeline-resolved', { words: inRow([...new Set(said)], words) }) : null
}
