import { fold } from '../../language/fold.ts'

/**
 * The signs of a text that its evidence does not have, or not so often: other letters that look alike,
 * emoji, invisible marks, "@", "<", and quotation marks, which would make a quotation of mere words.
 * Words are compared elsewhere, and comparing them sees none of this.
 */
export function addedSigns(text: string, evidence: string): string[] {
  const known = new Set([...evidence, ...evidence.toLowerCase(), ...evidence.toUpperCase(), ...FREE])
  const strange = [...text].filter((sign) => !known.has(sign))
  const [said, there] = [countsOf(text), countsOf(evidence)]
  const more = [...said].filter(([sign, count]) => count > (there.get(sign) ?? 0)).map(([sign]) => sign)
  return [...new Set([...strange, ...more])]
}

/** What a sentence that was shortened may need where it was cut. */
const FREE = ' .,'

/** How often each sign stands in a text, quotation marks and dashes made one. */
function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [sign] of fold(text).text.matchAll(/[^\p{L}\p{M}\p{N}\s.,]/gu))
    counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return counts
}
