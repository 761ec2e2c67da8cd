import type { FullQuoteCues } from './quote-cues.ts'
import type { Token } from './speech-units.ts'

const ARTICLE = 'ال'

/**
 * Title and name in Arabic script, which has no capitals: a noun for persons, what describes it with the
 * article or as a body, then two words or more without a preposition. Null when it reads otherwise.
 */
export function nameWithoutCapitals(
  head: readonly Token[],
  cues: FullQuoteCues,
): { readonly speaker: string; readonly role: string } | null {
  const words = head.map(({ text }) => text)
  if (!/^\p{Script=Arabic}/u.test(words[0] ?? '') || !cues.people.has(words[0] ?? '')) return null
  if (words.some((word) => cues.prepositions.has(word))) return null
  const first = words.findIndex(
    (word, index) =>
      index > 0 && !word.startsWith(ARTICLE) && !cues.people.has(word) && !cues.bodies.has(word),
  )
  if (first < 1 || words.length - first < 2) return null
  return { speaker: words.slice(first).join(' '), role: words.slice(0, first).join(' ') }
}
