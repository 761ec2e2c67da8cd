import type { Phrase } from './phrase.ts'
import { asideFrom, dashedAside, isDash, LONGEST_ASIDE, openingBracket, withAside } from './phrase-aside.ts'
import { headBefore, headFrom, isPlain, LONGEST_HEAD } from './phrase-head.ts'
import type { FullQuoteCues } from './quote-cues.ts'
import type { Token } from './speech-units.ts'

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
