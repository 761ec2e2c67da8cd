import type { FullQuoteCues } from './quote-cues.ts'
import type { Token } from './speech-units.ts'

/** A noun phrase that may name a speaker, in token indexes, `end` exclusive. */
export interface Phrase {
  readonly start: number
  readonly end: number
  /** The phrase without what is set off by commas, dashes or brackets. */
  readonly head: readonly [number, number]
  /** What is set off and describes the head. */
  readonly aside: readonly [number, number] | null
}

/** Scripts without capitals have none to tell names by: any word there may begin one. */
const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^[\p{Lu}\p{Lo}]/u.test(token.text)
const isPlain = (token: Token | undefined): token is Token => token?.word === true && token.piece < 0
const isDash = (token: Token | undefined): boolean => token !== undefined && /^[–—-]$/.test(token.text)
/** An apposition longer than this is none. */
const LONGEST_ASIDE = 34
const LONGEST_HEAD = 16
const MOST_NAME_WORDS = 5

/** The phrase that ends right before token `at` and does not begin before `limit`. */
export function phraseBefore(
  tokens: readonly Token[],
  at: number,
  limit: number,
  cues: FullQuoteCues,
): Phrase | null {
  let last = at - 1
  if (last < limit) return null
  const bracket = tokens[last]?.text === ')' ? openingBracket(tokens, last, limit) : -1
  if (bracket > limit) last = bracket - 1
  const token = tokens[last]
  if (token?.text === ',' || isDash(token)) return withAside(tokens, last, limit, cues, at)
  const restricted = restrictedHead(tokens, last, limit, cues)
  if (restricted) return { start: restricted[0], end: at, head: restricted, aside: null }
  const head = headBefore(tokens, last, limit, cues)
  if (!head) return null
  const aside = bracket > limit ? ([bracket + 1, at - 1] as const) : dashedAside(tokens, head, limit, cues)
  return { start: head[0], end: at, head, aside }
}

/** "Commander of X – ABC – General Y": the dash before the name closes its description, which is no aside but the head's. */
function dashedAside(
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

/** "An employee who asked not to be named said": the head before a clause that no comma sets off. */
function restrictedHead(
  tokens: readonly Token[],
  last: number,
  limit: number,
  cues: FullQuoteCues,
): readonly [number, number] | null {
  for (let i = last; i > Math.max(limit, last - LONGEST_HEAD); i--) {
    const token = tokens[i]
    if (!isPlain(token)) return null
    if (token.lower === 'who' && i < last) return headBefore(tokens, i - 1, limit, cues)
  }
  return null
}

function openingBracket(tokens: readonly Token[], at: number, limit: number): number {
  for (let i = at - 1; i > Math.max(limit, at - 12); i--) if (tokens[i]?.text === '(') return i
  return -1
}

/** The phrase whose description stands between the comma at `close` and an earlier one. */
function withAside(
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

/** The head that ends with token `last`, going left. */
function headBefore(
  tokens: readonly Token[],
  last: number,
  limit: number,
  cues: FullQuoteCues,
): readonly [number, number] | null {
  if (/^(?:there|here)$/.test(tokens[last]?.lower ?? '') && last > limit)
    return headBefore(tokens, last - 1, limit, cues)
  if (!isPlain(tokens[last]) || !canName(tokens[last], cues)) return null
  if (cues.pronouns.has(tokens[last]?.lower ?? '') && !isCapitalInside(tokens, last)) return [last, last + 1]
  let start = last
  for (let i = last; i >= limit && last - i < LONGEST_HEAD; i--) {
    const token = tokens[i]
    if (!isPlain(token) || !continuesLeft(tokens, i, last, limit, cues)) break
    start = i
    if (cues.determiners.has(token.lower) && !cues.nounPrepositions.has(tokens[i - 1]?.lower ?? '')) break
  }
  while (start <= last && cues.prepositions.has(tokens[start]?.lower ?? '')) start++
  const from = afterLeadIn(tokens, start, last, cues)
  return from <= last ? [from, last + 1] : null
}

/** A pronoun's letters as a name: "US", "It" inside a title; only the pronoun in small letters or at the start counts. */
const isCapitalInside = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && token.text.length > 1 && token.text === token.text.toUpperCase()
}

function canName(token: Token | undefined, cues: FullQuoteCues): boolean {
  if (!token) return false
  if (/^(?:US|IT|WHO)$/.test(token.text)) return true
  return (
    !(
      cues.clauseWords.has(token.lower) ||
      cues.prepositions.has(token.lower) ||
      (cues.auxiliaries.has(token.lower) && !cues.pronouns.has(token.lower))
    ) || cues.pronouns.has(token.lower)
  )
}

function continuesLeft(
  tokens: readonly Token[],
  at: number,
  last: number,
  limit: number,
  cues: FullQuoteCues,
): boolean {
  const token = tokens[at]
  if (!token) return false
  const { lower } = token
  if (at === last || /^(?:US|IT|WHO)$/.test(token.text)) return true
  if (cues.nounPrepositions.has(lower))
    return at > limit && isPlain(tokens[at - 1]) && nounBefore(tokens[at - 1], cues)
  if (lower === 'and' || lower === '&')
    return at > limit && isCapital(tokens[at - 1]) && isCapital(tokens[at + 1])
  if (cues.that.has(lower) || cues.clauseWords.has(lower) || cues.prepositions.has(lower)) return false
  if (cues.auxiliaries.has(lower) || (cues.pronouns.has(lower) && !cues.determiners.has(lower))) return false
  if (cues.speech.has(lower) && !isCapital(token)) return false
  return !(cues.times.has(lower) && !cues.determiners.has(lower))
}

/** Before a preposition inside a description stands a noun, not a word of grammar. */
const nounBefore = (token: Token | undefined, cues: FullQuoteCues): boolean =>
  token !== undefined &&
  !cues.clauseWords.has(token.lower) &&
  !cues.prepositions.has(token.lower) &&
  !cues.times.has(token.lower) &&
  !cues.pronouns.has(token.lower)

/** "In an interview Smith": a capital run at the end whose sentence-opening words are no description is cut free. */
function afterLeadIn(tokens: readonly Token[], start: number, last: number, cues: FullQuoteCues): number {
  const first = tokens[start]
  if (first && cues.adverbs.has(first.lower) && start < last) return start + 1
  return start
}

/** The phrase that begins at token `at`; descriptions after a comma or in brackets are its aside. */
export function phraseFrom(
  tokens: readonly Token[],
  at: number,
  limit: number,
  cues: FullQuoteCues,
): Phrase | null {
  const head = headFrom(tokens, at, limit, cues)
  if (!head) return null
  let end = head[1]
  if (tokens[end]?.text === '(') {
    const close = tokens.slice(end, end + 12).findIndex((token) => token.text === ')')
    if (close > 0) end += close + 1
  }
  const aside = asideFrom(tokens, end, limit, head, cues)
  const passed = aside ? end : afterParticiple(tokens, end, limit, cues)
  if (passed > end) return { start: at, end: passed, head, aside: null }
  return {
    start: at,
    end: aside ? aside[1] : end,
    head,
    aside: aside ? [aside[0] + 1, aside[1]] : end > head[1] ? [head[1] + 1, end - 1] : null,
  }
}

/** Past "…, seen by X," behind a head: set off, but no description; `at` when no comma closes it. */
function afterParticiple(tokens: readonly Token[], at: number, limit: number, cues: FullQuoteCues): number {
  if (tokens[at]?.text !== ',' || !cues.participles.has(tokens[at + 1]?.lower ?? '')) return at
  for (let i = at + 2; i < Math.min(limit, at + LONGEST_ASIDE); i++) {
    if (!isPlain(tokens[i])) return tokens[i]?.text === ',' ? i : at
  }
  return at
}

function headFrom(
  tokens: readonly Token[],
  at: number,
  limit: number,
  cues: FullQuoteCues,
): readonly [number, number] | null {
  const first = tokens[at]
  if (!isPlain(first) || at >= limit) return null
  if (cues.pronouns.has(first.lower) && !cues.determiners.has(first.lower)) return [at, at + 1]
  let end = at
  while (end < limit && end - at < LONGEST_HEAD) {
    const name = end > at ? afterQuotedName(tokens, end, cues) : end
    if (name > end) end = name
    else if (isPlain(tokens[end]) && continuesRight(tokens, at, end, cues)) end++
    else break
  }
  while (
    end > at &&
    (cues.prepositions.has(tokens[end - 1]?.lower ?? '') ||
      cues.determiners.has(tokens[end - 1]?.lower ?? ''))
  )
    end--
  return end > at ? [at, end] : null
}

/** The end of a short name in quotation marks behind a noun for bodies: "the company «X» …"; `at` when none stands there. */
function afterQuotedName(tokens: readonly Token[], at: number, cues: FullQuoteCues): number {
  const piece = tokens[at]?.piece ?? -1
  if (piece < 0 || !cues.bodies.has(tokens[at - 1]?.lower ?? '')) return at
  let end = at
  while (tokens[end]?.piece === piece) end++
  const named = tokens.slice(at, end).filter(({ word }) => word)
  return named.length <= 4 && isCapital(named[0]) && isCapital(tokens[end]) ? end : at
}

function continuesRight(tokens: readonly Token[], at: number, end: number, cues: FullQuoteCues): boolean {
  const token = tokens[end]
  if (!token) return false
  const { lower } = token
  if (/^(?:US|IT|WHO)$/.test(token.text)) return true
  if (cues.times.has(lower) && !cues.determiners.has(lower)) return false
  const inner = isCapital(tokens[end - 1]) ? cues.personPrepositions : cues.nounPrepositions
  if (end > at && inner.has(lower))
    return !isOccasion(tokens, end, cues) && !cues.times.has(tokens[end + 1]?.lower ?? '')
  if (lower === 'and' && cues.people.has(tokens[end - 1]?.lower ?? ''))
    return cues.people.has(tokens[end + 1]?.lower ?? '')
  if (lower === 'and' || lower === '&') return isCapital(tokens[end - 1]) && isCapital(tokens[end + 1])
  if (cues.that.has(lower) || cues.clauseWords.has(lower) || cues.prepositions.has(lower)) return false
  if (cues.determiners.has(lower)) return end === at || cues.prepositions.has(tokens[end - 1]?.lower ?? '')
  if (cues.adverbs.has(lower) && end > at) return false
  const told = /\p{Ll}ed$/u.test(token.text) || cues.naming.has(lower)
  if (told && !isCapital(token) && end > at && isCapital(tokens[end - 1])) return false
  return (
    !cues.auxiliaries.has(lower) &&
    !cues.pronouns.has(lower) &&
    !(cues.speech.has(lower) && !isCapital(token))
  )
}

/** "in an interview", "at a rally": what was told there, not who. */
function isOccasion(tokens: readonly Token[], at: number, cues: FullQuoteCues): boolean {
  return tokens
    .slice(at + 1, at + 6)
    .some((token) => cues.occasions.has(token.lower) || cues.documents.has(token.lower))
}

function asideFrom(
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
