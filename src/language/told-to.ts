import type { Span } from '../model/span.ts'
import type { Attribution } from './attribution.ts'
import type { FullQuoteCues } from './quote-cues.ts'
import { phraseFrom } from './speaker-phrase.ts'
import type { SpeechUnit, Token } from './speech-units.ts'

/** How far behind the reporting verb its occasion may stand, in tokens. */
const REACH = 16

/** The occasion or outlet that was told, near the reporting verb: "in a briefing", "in an interview with X" (then X). */
export function occasionOf(
  unit: SpeechUnit,
  { cue, content, phrase }: Attribution,
  cues: FullQuoteCues,
): Span | null {
  if (!cue) return null
  const { tokens } = unit
  const inside = (at: number) => content.some(([from, to]) => from <= at && at < to)
  const verb = tokens.findIndex((token) => token.start >= cue[0])
  const from = Math.max(0, Math.min(verb, phrase?.start ?? verb) - REACH)
  for (let i = from; i < Math.min(tokens.length, verb + 2 * REACH); i++) {
    const token = tokens[i]
    if (!token || token.piece >= 0 || inside(token.start)) continue
    const found = occasionAt(unit, i, cues)
    if (found) return found
  }
  return null
}

function occasionAt(unit: SpeechUnit, at: number, cues: FullQuoteCues): Span | null {
  const { tokens } = unit
  const { lower } = tokens[at] ?? { lower: '' }
  const channel = channelAt(tokens, at, cues) ?? addressedAt(tokens, at, cues)
  if (channel) return channel
  if (!/^(?:in|at|during|on|to)$/.test(lower)) return null
  const heard = tokens[at + 1]
  if (heard && lower === 'to' && /^(?:reporters|journalists|lawmakers|parliament)$/.test(heard.lower))
    return [heard.start, heard.end]
  for (let i = at + 1; i < Math.min(tokens.length, at + 8); i++) {
    const token = tokens[i]
    if (!token?.word || (i > at + 1 && cues.prepositions.has(token.lower))) return null
    if (cues.occasions.has(token.lower))
      return occasion(unit, at, cues.occasions.has(tokens[i + 1]?.lower ?? '') ? i + 1 : i, cues)
  }
  return null
}

/** "on CNN", "to Telegram" after a verb of turning there. */
function channelAt(tokens: readonly Token[], at: number, cues: FullQuoteCues): Span | null {
  const [here, next] = [tokens[at], tokens[at + 1]]
  if (!here || !next || !/^\p{Lu}/u.test(next.text) || !cues.channels.has(next.lower)) return null
  const turned = here.lower === 'to' && /^(?:took|taking|turned|takes)$/.test(tokens[at - 1]?.lower ?? '')
  if (!turned && !/^(?:on|via)$/.test(here.lower)) return null
  let end = at + 1
  while (/^\p{Lu}/u.test(tokens[end + 1]?.text ?? '') && !cues.times.has(tokens[end + 1]?.lower ?? '')) end++
  return [here.start, tokens[end]?.end ?? next.end]
}

/** "speaking to X": the named hearer. */
function addressedAt(tokens: readonly Token[], at: number, cues: FullQuoteCues): Span | null {
  if (!/^(?:speaking|talking|spoke)$/.test(tokens[at]?.lower ?? '')) return null
  if (!/^(?:to|with)$/.test(tokens[at + 1]?.lower ?? '')) return null
  const hearer = phraseFrom(tokens, at + 2, tokens.length, cues)
  const last = hearer && tokens[hearer.head[1] - 1]
  if (!hearer || !last || !(/^\p{Lu}/u.test(last.text) || cues.people.has(last.lower))) return null
  return [tokens[hearer.head[0]]?.start ?? 0, last.end]
}

function occasion(unit: SpeechUnit, from: number, noun: number, cues: FullQuoteCues): Span {
  const { tokens } = unit
  const after = tokens[noun + 1]?.lower
  if (after === 'with' || after === 'to') {
    const outlet = phraseFrom(tokens, noun + 2, tokens.length, cues)
    if (outlet && /\p{Lu}/u.test(tokens[outlet.head[1] - 1]?.text ?? ''))
      return [tokens[outlet.head[0]]?.start ?? 0, tokens[outlet.head[1] - 1]?.end ?? 0]
  }
  const place = /^(?:in|of|on|for)$/.test(after ?? '')
    ? phraseFrom(tokens, noun + 2, tokens.length, cues)
    : null
  const named = place && /^\p{Lu}/u.test(tokens[place.head[1] - 1]?.text ?? '')
  const times = named && cues.times.has(tokens[place.head[1] - 1]?.lower ?? '')
  const end = named && !times ? place.head[1] - 1 : noun
  return [tokens[from]?.start ?? 0, tokens[end]?.end ?? 0]
}
