/** Longer lines are paragraphs that lost their full stop. */
const LONGEST = 120
const MOST_WORDS = 18

const ENDS_A_SENTENCE = /[.!…。！:;,،؛：]["”»“’')\]]*$/u
const HOLDS_A_BORDER = /\p{L}{2}[.!?؟。]["”»]?\s+["“„«¿¡]?[\p{Lu}\p{Lo}]/u

/**
 * True when a line reads like a title: short, and no sentence. A short question may be one
 * (“What happens next?”), a quoted one is speech.
 */
export function isTitleLike(line: string): boolean {
  if (line.length > LONGEST || !/\p{L}|\p{N}/u.test(line)) return false
  const words = line.split(/\s+/u).length
  if (/[?？؟]["”»“’')\]]*$/u.test(line))
    return words <= 12 && !/["“”„«»]/u.test(line) && !HOLDS_A_BORDER.test(line)
  return words <= MOST_WORDS && !ENDS_A_SENTENCE.test(line) && !HOLDS_A_BORDER.test(line)
}
