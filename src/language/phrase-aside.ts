import type { Phrase } from './phrase.ts'
import { headBefore, isCapital } from './phrase-head.ts'
import type { FullQuoteCues } from './quote-cues.ts'
import type { Token } from './speech-units.ts'

export const isDash = (token: Token | undefined): boolean => token !== undefined && /^[–—-]$/.test(token.text)

/** An apposition longer than this is none. */
export const LONGEST_ASIDE = 34

const MOST_NAME_WORDS = 5

/** The phrase whose description stands between the comma at `close` and an earlier one. */
export function withAside(
  tokens: readonly Token[],
  close: number,
  limit: number,
  cues: FullQuoteCues,
  at: number,
): Phrase | null {
  const dash = isDash(tokens[close])
  for (let i = close - 1; i > Math.max(limit, close - LONGEST_ASIDE); i--) {
    const token = tokens[i]
    if (!token || token.piece >= 0 || /^[;:?!]$/.test(token.text)) return null
    if (dash ? !isDash(token) : token.text !== ',') continue
    const bracket = tokens[i - 1]?.text === ')' ? openingBracket(tokens, i - 1, limit) : i
    const head = headBefore(tokens, (bracket > limit ? bracket : i) - 1, limit, cues)
    if (head && describes(tokens, i + 1, head, cues))
      return (
        outerName(tokens, head, limit, cues, at) ?? {
          start: head[0],
          end: at,
          head,
          aside: isAsideOnly(tokens[i + 1], cues) ? null : asideOf(tokens, i + 1, close),
        }
      )
  }
  return strayComma(tokens, close, limit, cues, at)
}

/** "Name, director of X, the owner, said": a description of a description; the name before both speaks. */
function outerName(
  tokens: readonly Token[],
  head: readonly [number, number],
  limit: number,
  cues: FullQuoteCues,
  at: number,
): Phrase | null {
  const comma = head[0] - 1
  if (tokens[comma]?.text !== ',' || isNameAlone(tokens, head[0])) return null
  const outer = headBefore(tokens, comma - 1, limit, cues)
  if (!outer || !isCapital(tokens[outer[1] - 1]) || outer[1] - outer[0] > MOST_NAME_WORDS) return null
  if (!tokens.slice(...head).some((token) => cues.people.has(token.lower))) return null
  return { start: outer[0], end: at, head: outer, aside: head }
}

/** A description without the age before it: "71, a retired pilot". */
const asideOf = (tokens: readonly Token[], from: number, to: number): readonly [number, number] =>
  isAge(tokens[from]) && tokens[from + 1]?.text === ',' && from + 2 < to ? [from + 2, to] : [from, to]

const isAge = (token: Token | undefined): boolean => token !== undefined && /^\d\d$/.test(token.text)

/** A name with a comma before its verb and no other: the comma is a slip, or closes what a dash opened. */
function strayComma(
  tokens: readonly Token[],
  close: number,
  limit: number,
  cues: FullQuoteCues,
  at: number,
): Phrase | null {
  const head = headBefore(tokens, close - 1, limit, cues)
  if (!head || !isCapital(tokens[head[1] - 1]) || !isDash(tokens[head[0] - 1])) return null
  return { start: head[0], end: at, head, aside: dashedAside(tokens, head, limit, cues) }
}

/** "Commander of X – ABC – General Y": the dash before the name closes its description, which is no aside but the head's. */
export function dashedAside(
  tokens: readonly Token[],
  head: readonly [number, number],
  limit: number,
  cues: FullQuoteCues,
): readonly [number, number] | null {
  const dash = head[0] - 1
  if (dash <= limit || !isDash(tokens[dash])) return null
  for (let i = dash - 1; i > Math.max(limit, dash - 5); i--) {
    if (!isDash(tokens[i])) continue
    const before = headBefore(tokens, i - 1, limit, cues)
    return before ? [before[0], dash] : null
  }
  return null
}

export function openingBracket(tokens: readonly Token[], at: number, limit: number): number {
  for (let i = at - 1; i > Math.max(limit, at - 12); i--) if (tokens[i]?.text === '(') return i
  return -1
}

/** "speaking in …", "however", "in a statement": set off, but no description. */
const isAsideOnly = (token: Token | undefined, cues: FullQuoteCues): boolean =>
  token === undefined ||
  /ing$/.test(token.lower) ||
  cues.participles.has(token.lower) ||
  (cues.prepositions.has(token.lower) && token.lower !== 'of') ||
  cues.adverbs.has(token.lower)

function describes(
  tokens: readonly Token[],
  from: number,
  head: readonly [number, number],
  cues: FullQuoteCues,
): boolean {
  const first = tokens[from]
  if (!first) return false
  const named = isCapital(tokens[head[1] - 1])
  if (isAge(first) || cues.participles.has(first.lower)) return true
  if (/^(?:who|whose|which)$/.test(first.lower)) return true
  if (cues.determiners.has(first.lower)) return named || cues.determiners.has(tokens[head[0]]?.lower ?? '')
  if (isCapital(first) && (!named || describesOffice(tokens[head[0]], cues)) && isNameAlone(tokens, from))
    return true
  if (isCapital(first) && !named) return false
  if (isCapital(first)) return tokens.slice(from, from + 6).some((token) => cues.people.has(token.lower))
  return named && !cues.clauseWords.has(first.lower) && !cues.pronouns.has(first.lower)
}

const describesOffice = (first: Token | undefined, cues: FullQuoteCues): boolean =>
  first !== undefined && (cues.determiners.has(first.lower) || cues.people.has(first.lower))

/** "the director, Mary Holt,": up to four words of a name, then the comma or the end. */
function isNameAlone(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (
    at < from + 5 &&
    tokens[at]?.word &&
    (isCapital(tokens[at]) || /^(?:de|van|von|der|al|bin)$/.test(tokens[at]?.text ?? ''))
  )
    at++
  return at > from && at < from + 5 && !tokens[at]?.word
}

export function asideFrom(
  tokens: readonly Token[],
  comma: number,
  limit: number,
  head: readonly [number, number],
  cues: FullQuoteCues,
): readonly [number, number] | null {
  if (tokens[comma]?.text !== ',' && !isDash(tokens[comma])) return null
  if (!describes(tokens, comma + 1, head, cues) || isAsideOnly(tokens[comma + 1], cues)) return null
  const aged = isAge(tokens[comma + 1]) && tokens[comma + 2]?.text === ','
  if (aged && describes(tokens, comma + 3, head, cues)) return asideFrom(tokens, comma + 2, limit, head, cues)
  let end = comma + 1
  while (end < limit && end - comma < LONGEST_ASIDE && goesOnAside(tokens, end, cues)) end++
  return end > comma + 1 && !isClause(tokens, comma + 1, end, cues) ? [comma, end] : null
}

/** "According to Mr Holt, the harbor will open": what a comma parts from a name and has a verb of its own is no description. */
const isClause = (tokens: readonly Token[], from: number, end: number, cues: FullQuoteCues): boolean =>
  cues.determiners.has(tokens[from]?.lower ?? '') &&
  firstVerb(tokens.slice(from, end), cues) &&
  tokens[end]?.text !== ','

/** A verb before any relative pronoun: "a firm which has …" describes. */
function firstVerb(part: readonly Token[], cues: FullQuoteCues): boolean {
  const found = part.find(
    ({ lower }) => cues.auxiliaries.has(lower) || /^(?:who|whose|which|that)$/.test(lower),
  )
  return found !== undefined && cues.auxiliaries.has(found.lower)
}

/** An aside ends at a quotation, a stop, a dash, or a comma that no further place or title follows. */
function goesOnAside(tokens: readonly Token[], at: number, cues: FullQuoteCues): boolean {
  const token = tokens[at]
  if (!token || token.piece >= 0 || /^[.;:?!–—]$/.test(token.text)) return false
  if (token.text !== ',') return true
  const next = tokens[at + 1]
  return (
    isCapital(next) &&
    !cues.that.has(next?.lower ?? '') &&
    !cues.pronouns.has(next?.lower ?? '') &&
    !cues.times.has(next?.lower ?? '')
  )
}
