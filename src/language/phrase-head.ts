import type { FullQuoteCues } from './quote-cues.ts'
import type { Token } from './speech-units.ts'

/** Scripts without capitals have none to tell names by: any word there may begin one. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^[\p{Lu}\p{Lo}]/u.test(token.text)

export const isPlain = (token: Token | undefined): token is Token => token?.word === true && token.piece < 0

export const LONGEST_HEAD = 16

/** The head that ends with token `last`, going left. */
export function headBefore(
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

export function headFrom(
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
