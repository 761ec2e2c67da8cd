import type { Content } from './attribution.ts'
import type { FullQuoteCues } from './quote-cues.ts'
import type { QuotedPiece } from './quoted-pieces.ts'
import { clause, contentEnd } from './reported-clause.ts'
import { phraseFrom } from './speaker-phrase.ts'
import type { SpeechUnit, Token } from './speech-units.ts'

/** The hearer after a verb of telling. */
export function hearerAt(
  tokens: readonly Token[],
  at: number,
  verb: string,
  cues: FullQuoteCues,
): readonly [number, number] | null {
  if (!cues.tell.has(verb)) return null
  const first = tokens[at]
  if (!first?.word || first.piece >= 0 || cues.that.has(first.lower)) return null
  if (cues.pronouns.has(first.lower))
    return /^(?:me|us|him|her|them|you)$/.test(first.lower) ? [at, at + 1] : null
  if (/^(?:me|us)$/.test(first.lower) && first.text !== 'US') return [at, at + 1]
  const phrase = phraseFrom(tokens, at, tokens.length, cues)
  return phrase ? [phrase.head[0], hearerEnd(tokens, phrase.head, verb, cues)] : null
}

/** "told customers to keep …", "asked the bank for …": what is asked of the hearer is not the hearer's name. */
function hearerEnd(
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  verb: string,
  cues: FullQuoteCues,
): number {
  const asked = tokens.slice(from + 1, to).findIndex(({ lower }) => lower === 'to' || lower === 'for')
  const word = tokens[from + 1 + asked]?.lower
  const ends = asked >= 0 && (word === 'to' ? cues.infinitive.has(verb) : /^ask/.test(verb))
  return ends ? from + 1 + asked : to
}

/** "told them to keep …", "asked drivers on Monday to wait": where what is asked begins, behind "to"; -1 when nothing is. */
export function biddenAt(tokens: readonly Token[], hearerEnd: number, cues: FullQuoteCues): number {
  const skipped = tokens.slice(hearerEnd, hearerEnd + 4).findIndex(({ lower }) => lower === 'to')
  const between = tokens.slice(hearerEnd, hearerEnd + Math.max(0, skipped))
  const onlyTimes = between.every(({ lower }) => lower === 'on' || cues.times.has(lower))
  return skipped >= 0 && onlyTimes ? hearerEnd + skipped + 1 : -1
}

/** Where the reported words begin: after times, places, occasions and "that". */
export function contentStart(tokens: readonly Token[], at: number, cues: FullQuoteCues): number {
  let start = at
  for (let steps = 0; steps < 6; steps++) {
    const next = skipOne(tokens, start, cues)
    if (next === start) break
    start = next
  }
  if (
    tokens[start]?.text === ',' &&
    cues.adverbs.has(tokens[start + 1]?.lower ?? '') &&
    tokens[start + 2]?.text === ','
  )
    start += 3
  if (tokens[start]?.text === ',' || tokens[start]?.text === ':') start++
  if (tokens[start]?.text === ',') start++
  if (cues.that.has(tokens[start]?.lower ?? '') && tokens[start]?.piece === -1) start++
  return start
}

function skipOne(tokens: readonly Token[], at: number, cues: FullQuoteCues): number {
  const token = tokens[at]
  if (!token?.word || token.piece >= 0) return at
  if (cues.times.has(token.lower) || (/.{3}ly$/.test(token.lower) && !/^\p{Lu}/u.test(token.text)))
    return at + 1
  if (!cues.prepositions.has(token.lower)) return at
  let end = at + 1
  while (end < tokens.length && end - at < 14 && isInside(tokens, end, at, cues)) end++
  const stop = tokens[end]
  if (!stop) return end
  const opened =
    cues.that.has(stop.lower) ||
    stop.piece >= 0 ||
    /^[,:]$/.test(stop.text) ||
    cues.pronouns.has(stop.lower) ||
    cues.determiners.has(stop.lower) ||
    cues.prepositions.has(stop.lower) ||
    cues.times.has(stop.lower)
  return opened ? end : at
}

/** Still the phrase that the preposition at `at` opened. */
function isInside(tokens: readonly Token[], end: number, at: number, cues: FullQuoteCues): boolean {
  const token = tokens[end]
  if (!token?.word || token.piece >= 0) return false
  if (cues.that.has(token.lower) && end > at + 1) return false
  if (cues.determiners.has(token.lower) || cues.pronouns.has(token.lower)) return end === at + 1
  return !cues.prepositions.has(token.lower) && !(cues.times.has(token.lower) && end > at + 1)
}

/** Within so many tokens a clause has shown its verb. */
const CLAUSE_OPENING = 14

/** What the verb reports after it; null when the verb needs more than stands there. */
export function contentAfter(
  unit: SpeechUnit,
  start: number,
  verb: string,
  pieces: readonly QuotedPiece[],
  cues: FullQuoteCues,
  document: boolean,
): Content | null {
  const { tokens } = unit
  const first = tokens[start]
  if (!first) return null
  const before = tokens[start - 1]
  const opened = cues.that.has(before?.lower ?? '') || before?.text === ':'
  if (first.piece >= 0 && (cues.speech.has(verb) || cues.naming.has(verb)))
    return cues.that.has(before?.lower ?? '') && opensClause(unit, first.piece)
      ? clause(unit, start, contentEnd(tokens, start, cues), pieces)
      : quotedAfter(unit, start, pieces)
  if (/^[.;!?]$/.test(first.text)) return null
  const end = contentEnd(tokens, start, cues)
  const part = tokens.slice(start, Math.min(end, start + CLAUSE_OPENING))
  const named = cues.naming.has(verb) ? namedQuotation(unit, start, pieces, cues) : null
  if (cues.questions.has(first.lower)) return clause(unit, start, end, pieces)
  if (opened) return clause(unit, start, end, pieces)
  if (cues.infinitive.has(verb)) {
    const to = part.slice(0, 12).findIndex((token) => token.lower === 'to')
    if (to === 0) return clause(unit, start, end, pieces)
    if (to > 0 && cues.tell.has(verb) && !part.slice(0, to).some((token) => !token.word))
      return clause(unit, start + to, end, pieces)
  }
  if (named) return named
  if (document && cues.tells.has(verb)) return clause(unit, start, end, pieces)
  if (cues.acts.has(verb)) return cues.determiners.has(first.lower) ? clause(unit, start, end, pieces) : null
  const plain = cues.speech.has(verb) && !cues.clausal.has(verb)
  const told = cues.tell.has(verb) && start > 0
  if (plain || (told && before?.text !== ',' && cues.speech.has(verb) && !cues.clausal.has(verb)))
    return before?.text === ',' ? null : clause(unit, start, end, pieces)
  if (before?.text === ',') return null
  return (hasVerb(part, cues) || verbIsQuoted(part, cues)) &&
    cues.clausal.has(verb) &&
    !cues.prepositions.has(first.lower)
    ? clause(unit, start, end, pieces)
    : null
}

/** `that “a few” had failed`: words of the clause go on behind the quotation that opens it. */
function opensClause({ tokens, places }: SpeechUnit, piece: number): boolean {
  const end = places.get(piece)?.[1] ?? tokens.length
  return (
    tokens[end]?.word === true &&
    /^\p{Ll}/u.test(tokens[end]?.text ?? '') &&
    /[\p{L}\p{N}]/u.test(tokens[end - 2]?.text ?? '')
  )
}

/** "says the firm “priced it too high”": the clause's verb stands in the quotation. */
function verbIsQuoted(part: readonly Token[], cues: FullQuoteCues): boolean {
  const quoted = part.findIndex((token) => token.piece >= 0)
  return (
    quoted > 1 &&
    quoted < 5 &&
    cues.determiners.has(part[0]?.lower ?? '') &&
    part.slice(0, quoted).every((token) => token.word)
  )
}

/** `said: “…”`, and what goes on after it. */
function quotedAfter(unit: SpeechUnit, start: number, pieces: readonly QuotedPiece[]): Content | null {
  const { tokens } = unit
  const piece = tokens[start]?.piece ?? -1
  const own = pieces[piece]
  if (!own) return null
  let end = start
  while (tokens[end]?.piece === piece) end++
  return {
    spans: [own.inner],
    kind: /[,:]/.test(tokens[start - 1]?.text ?? '') ? 'direct' : 'mixed',
    pieces: [piece],
    end,
  }
}

/** `called it “a failure”`: the object up to the end of the quotation. */
function namedQuotation(
  unit: SpeechUnit,
  start: number,
  pieces: readonly QuotedPiece[],
  cues: FullQuoteCues,
): Content | null {
  const { tokens } = unit
  for (let i = start; i < Math.min(tokens.length, start + 22); i++) {
    const token = tokens[i]
    if (!token || (token.piece < 0 && /^[.;]$/.test(token.text))) return null
    if (token.piece < 0) continue
    if (cues.speech.has(tokens[i - 1]?.lower ?? '')) return null
    let end = i
    while (tokens[end]?.piece === token.piece) end++
    const count = tokens.slice(i, end).filter((inner) => inner.word).length
    return count >= 2 ? clause(unit, start, end, pieces) : null
  }
  return null
}

/** The clause before the verb of its own: within the first words there is an auxiliary or a past form. */
const hasVerb = (part: readonly Token[], cues: FullQuoteCues): boolean =>
  part.length > 2 && part.slice(1).some((token) => cues.auxiliaries.has(token.lower))
