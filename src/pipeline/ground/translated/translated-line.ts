import { inLanguage } from './in-language.ts'
import { likeLength } from './like-length.ts'
import type { Between, LineCheck } from './line-check.ts'
import { plainLine } from './plain-line.ts'
import { sameNegation } from './same-negation.ts'
import { sameNumbers } from './same-numbers.ts'
import { samePersons } from './same-persons.ts'
import { sameUnits } from './same-units.ts'

export type { Between } from './line-check.ts'

/** In this order; the first that fails is told. */
const CHECKS: readonly LineCheck[] = [
  plainLine,
  likeLength,
  inLanguage,
  sameNumbers,
  sameUnits,
  sameNegation,
  samePersons,
]

/**
 * What is wrong with a line that a model translated, as far as code can see it; null: nothing. No code can
 * see that a translation is right: what passes is still shown as a model's, its evidence the article's words.
 */
export async function faultOfLine(
  of: string,
  text: string,
  between: Between,
): Promise<{ readonly check: string; readonly detail: string } | null> {
  for (const { name, run } of CHECKS) {
    const detail = await run(of, text, between)
    if (detail !== null) return { check: name, detail }
  }
  return null
}
