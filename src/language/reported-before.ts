import type { Content } from './attribution.ts'
import type { FullQuoteCues } from './quote-cues.ts'
import type { QuotedPiece } from './quoted-pieces.ts'
import { clause } from './reported-clause.ts'
import { isEmptyAfter } from './reporting-cue.ts'
import { isVerb, knowsVerbs } from './reporting-verbs.ts'
import type { SpeechUnit, Token } from './speech-units.ts'

/** A quotation that ends right before the speaker or the verb. */
export function quotedBefore(
  unit: SpeechUnit,
  limit: number,
  front: number,
  pieces: readonly QuotedPiece[],
  taken: ReadonlySet<number>,
): Content | null {
  const { tokens } = unit
  let last = front - 1
  while (last >= limit && /^[,–—-]$/.test(tokens[last]?.text ?? '') && (tokens[last]?.piece ?? 0) < 0) last--
  const piece = tokens[last]?.piece ?? -1
  if (last < limit || piece < 0 || taken.has(piece)) return null
  let from = last
  while (from > limit && tokens[from - 1]?.piece === piece) from--
  const own = pieces[piece]
  if (!own) return null
  const words = tokens.slice(from, last + 1).filter((token) => token.word).length
  const apart = last < front - 1 || /[,.?!…]$/.test(tokens[last - 1]?.text ?? '')
  if (!apart && words < 4) return null
  const lead = tokens.slice(limit, from).filter((token) => token.word)
  if (lead.length <= 1) return { spans: [own.inner], kind: 'direct', pieces: [piece], end: last + 1 }
  if (tokens[from - 1]?.text === ':' || tokens[from - 1]?.text === ',')
    return { spans: [own.inner], kind: 'direct', pieces: [piece], end: last + 1 }
  return clause(unit, limit, last + 1, pieces)
}

/** `“A,” X said, “B.”`: what is quoted after the cue. */
export function continued(
  unit: SpeechUnit,
  at: number,
  pieces: readonly QuotedPiece[],
  cues: FullQuoteCues,
): Content | null {
  const { tokens } = unit
  for (let i = at; i < tokens.length && i < at + 25; i++) {
    const token = tokens[i]
    if (!token) break
    if (token.piece >= 0) {
      const mark = tokens[i - 1]
      const own = pieces[token.piece]
      if (!own || !/^[,:.;–—-]$/.test(mark?.text ?? '')) return null
      let end = i
      while (tokens[end]?.piece === token.piece) end++
      return { spans: [own.inner], kind: 'direct', pieces: [token.piece], end }
    }
    if (isVerb(token.lower, cues) || /^(?:although|though|while|whereas)$/.test(token.lower)) return null
  }
  return null
}

/** `S, X said.`: a clause before the speaker, nothing after the verb. */
export function isPostposed(
  tokens: readonly Token[],
  front: number,
  limit: number,
  after: number,
  cues: FullQuoteCues,
): boolean {
  if (tokens[front - 1]?.text !== ',' || front - limit < 4) return false
  const opening = tokens[limit]?.lower ?? ''
  const part = tokens.slice(limit, front)
  const lead =
    cues.prepositions.has(opening) ||
    /ing$/.test(opening) ||
    /^(?:if|when|while|because|although|though|since|rather)$/.test(opening)
  if (lead && knowsVerbs(cues) && !part.slice(0, 25).some((token) => cues.auxiliaries.has(token.lower)))
    return false
  return isEmptyAfter(tokens, after, cues)
}
