import type { Span } from '../model/span.ts'
import type { FullQuoteCues } from './quote-cues.ts'
import { phraseFrom } from './speaker-phrase.ts'
import type { SpeechUnit } from './speech-units.ts'

/** How far behind the reporting verb its occasion may stand, in tokens. */
const REACH = 16

/** The occasion or outlet that was told, after the verb that ends at `at`: "in a briefing", "in an interview with X" (then X). */
export function occasionAfter(unit: SpeechUnit, at: number, cues: FullQuoteCues): Span | null {
  const { tokens } = unit
  const from = tokens.findIndex((token) => token.start >= at)
  if (from < 0) return null
  for (let i = from; i < Math.min(tokens.length, from + REACH); i++) {
    const token = tokens[i]
    if (!token || token.piece >= 0 || cues.that.has(token.lower)) return null
    if (!/^(?:in|at|during|on|to)$/.test(token.lower)) continue
    const phrase = phraseFrom(tokens, i + 1, tokens.length, cues)
    if (!phrase) continue
    const noun = tokens.slice(...phrase.head).findIndex((word) => cues.occasions.has(word.lower))
    if (noun >= 0) return occasion(unit, i, phrase.head[0] + noun, phrase.head[1], cues)
    if (
      token.lower === 'to' &&
      /^(?:reporters|journalists|lawmakers|parliament)$/.test(tokens[i + 1]?.lower ?? '')
    )
      return [tokens[i + 1]?.start ?? 0, tokens[i + 1]?.end ?? 0]
  }
  return null
}

function occasion(unit: SpeechUnit, from: number, noun: number, headEnd: number, cues: FullQuoteCues): Span {
  const { tokens } = unit
  const after = tokens[noun + 1]?.lower
  if (after === 'with' || after === 'to') {
    const outlet = phraseFrom(tokens, noun + 2, tokens.length, cues)
    if (outlet && /\p{Lu}/u.test(tokens[outlet.head[1] - 1]?.text ?? ''))
      return [tokens[outlet.head[0]]?.start ?? 0, tokens[outlet.head[1] - 1]?.end ?? 0]
  }
  return [tokens[from]?.start ?? 0, tokens[Math.max(noun, Math.min(headEnd - 1, noun + 3))]?.end ?? 0]
}
