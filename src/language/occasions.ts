import type { Span } from '../model/span.ts'
import type { FullQuoteCues } from './quote-cues.ts'
import { phraseFrom } from './speaker-phrase.ts'
import type { Token } from './speech-units.ts'

/** So many tokens behind its preposition an occasion is named. */
const FARTHEST = 8

/** "in a briefing", "at the Springfield, Ohio event", "to reporters": the occasion that token `at` opens. */
export function occasionAt(tokens: readonly Token[], at: number, cues: FullQuoteCues): Span | null {
  const { lower } = tokens[at] ?? { lower: '' }
  if (!/^(?:in|at|during|on|to)$/.test(lower)) return null
  const heard = tokens[at + 1]
  if (heard && lower === 'to' && /^(?:reporters|journalists|lawmakers|parliament)$/.test(heard.lower))
    return [heard.start, heard.end]
  for (let i = at + 1; i < Math.min(tokens.length, at + FARTHEST); i++) {
    const token = tokens[i]
    if (!token || token.piece >= 0 || !(token.word || partsNames(tokens, i))) return null
    if (cues.clauseWords.has(token.lower) || (i > at + 1 && cues.prepositions.has(token.lower))) return null
    if (cues.occasions.has(token.lower))
      return occasion(tokens, at, cues.occasions.has(tokens[i + 1]?.lower ?? '') ? i + 1 : i, cues)
  }
  return null
}

/** The comma of "Springfield, Ohio". */
const partsNames = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' &&
  [tokens[at - 1], tokens[at + 1]].every((token) => /^\p{Lu}/u.test(token?.text ?? ''))

function occasion(tokens: readonly Token[], from: number, noun: number, cues: FullQuoteCues): Span {
  const opened = tokens[from]?.start ?? 0
  const after = tokens[noun + 1]?.lower ?? ''
  if (!/^(?:with|to|in|of|on|for)$/.test(after)) return [opened, tokens[noun]?.end ?? 0]
  const beside = phraseFrom(tokens, noun + 2, tokens.length, cues)
  const last = beside && tokens[beside.head[1] - 1]
  const end = last?.end ?? 0
  const named = last && /^\p{Lu}/u.test(last.text) && !cues.times.has(last.lower)
  if (/^(?:with|to)$/.test(after)) {
    if (named) return [tokens[beside.head[0]]?.start ?? 0, end]
    return [opened, last && cues.people.has(last.lower) ? end : (tokens[noun]?.end ?? 0)]
  }
  return [opened, named ? end : (tokens[noun]?.end ?? 0)]
}
