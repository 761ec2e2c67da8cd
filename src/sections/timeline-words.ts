import type { Claim, ClaimDate, Digest } from '../model/digest.ts'
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
  return note.length > 0 ? note.join(' · ') : null
}

/** "* worked out from the publication date; the article says “March 7”, “January”."; null where none was. */
export function resolvedLine(claims: Digest['claims']['timeline'], words: Words): string | null {
  const said = claims.flatMap(({ date }) =>
    date?.basis === 'resolved' && date.words ? [`“${date.words}”`] : [],
  )
  return said.length > 0 ? words('timeline-resolved', { words: [...new Set(said)].join(', ') }) : null
}
