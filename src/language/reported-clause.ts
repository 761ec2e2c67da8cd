import type { Span } from '../model/span.ts'
import { type Attribution, type Content, spanOf } from './attribution.ts'
import type { FullQuoteCues } from './quote-cues.ts'
import type { QuotedPiece } from './quoted-pieces.ts'
import { accordingAt } from './reporting-verbs.ts'
import type { SpeechUnit, Token } from './speech-units.ts'

/** The tokens from `from` to `to` as content, trimmed of marks and joining words at its ends. */
export function clause(
  unit: SpeechUnit,
  from: number,
  to: number,
  pieces: readonly QuotedPiece[],
): Content | null {
  const { tokens } = unit
  let [start, end] = [from, to]
  while (
    start < end &&
    tokens[start]?.piece === -1 &&
    ((!tokens[start]?.word && !/[($€£]/.test(tokens[start]?.text ?? '')) ||
      /^(?:but|and|yet|so)$/.test(tokens[start]?.lower ?? ''))
  )
    start++
  while (end > start && tokens[end - 1]?.piece === -1 && /^[.,;:!?–—-]$/.test(tokens[end - 1]?.text ?? ''))
    end--
  const words = tokens.slice(start, end)
  if (words.filter((token) => token.word).length < 2) return null
  const inside = [...new Set(words.map((token) => token.piece).filter((piece) => piece >= 0))]
  const sole = inside.length === 1 && words.every((token) => token.piece >= 0 || !token.word)
  const own = sole ? pieces[inside[0] ?? -1] : undefined
  if (own) return { spans: [own.inner], kind: 'direct', pieces: inside, end }
  const quoted = words.filter((token) => token.piece >= 0 && token.word).length
  return { spans: [spanOf(tokens, start, end)], kind: quoted > 1 ? 'mixed' : 'indirect', pieces: inside, end }
}

/** Where reported words end: the unit's end, or before "according to". */
export function contentEnd(tokens: readonly Token[], start: number, cues: FullQuoteCues): number {
  for (let i = start; i < tokens.length; i++) {
    if ((tokens[i]?.piece ?? -1) >= 0) continue
    if (tokens[i]?.text === ';') return i
    if (i > start && accordingAt(tokens, i, cues) > i) return i
    const closes = tokens[i]?.text === ',' || (i > start && closesWithComma(tokens, i))
    const next = tokens[tokens[i]?.text === ',' ? i + 1 : i]?.lower ?? ''
    if (closes && /^(?:adding|saying|noting|arguing|citing|according|referring)$/.test(next)) return i
  }
  return tokens.length
}

/** Right behind a quotation that ends in a comma. */
const closesWithComma = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at - 1]?.piece ?? -1) >= 0 && tokens.slice(Math.max(0, at - 3), at).some(({ text }) => text === ',')

/** A later cue in the same unit: the words before it end where it begins. */
export function cutAt(attribution: Attribution, tokens: readonly Token[], at: number): void {
  let end = at
  while (
    end > 0 &&
    (/^[,;–—-]$/.test(tokens[end - 1]?.text ?? '') ||
      /^(?:and|but|while|though|although)$/.test(tokens[end - 1]?.lower ?? ''))
  )
    end--
  const limit = tokens[end - 1]?.end ?? 0
  attribution.content = attribution.content
    .map(([from, to]): Span => [from, Math.min(to, limit)])
    .filter(([from, to]) => to > from)
}
