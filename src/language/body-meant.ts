import type { Block } from '../model/article.ts'
import type { NameSpan } from '../model/reading.ts'
import { namesBetween } from './names-between.ts'
import { behind, type LastSpeaker } from './person-meant.ts'
import type { FullQuoteCues } from './quote-cues.ts'

/** "The group": the body that was called so last, or the only body in the last two paragraphs. */
export function bodyBehind(
  text: string,
  words: string,
  at: number,
  block: number,
  blocks: readonly Block[],
  names: readonly NameSpan[],
  cues: FullQuoteCues,
  spoke: LastSpeaker | null,
): string | null {
  const noun = /^(?:the|this)\s+(?:\p{Ll}+\s+(?=(?:firm|company|group|maker)$))?([\p{L}-]+)$/iu
    .exec(words)?.[1]
    ?.toLowerCase()
  if (
    !noun ||
    !cues.bodies.has(noun) ||
    /^(?:government|police|army|military|court|intelligence|authorities)$/.test(noun)
  )
    return null
  const from = behind(blocks, block, 2, at)
  const close = namesBetween(names, from, at).filter((name) => name.type === 'ORG')
  const before = new RegExp(`\\b${noun} $`, 'i')
  const after = new RegExp(`^, an? (?:[\\p{L}-]+ ){0,3}${noun}\\b`, 'iu')
  const called = close.findLast(
    ({ start, end }) =>
      before.test(text.slice(Math.max(0, start - 24), start)) || after.test(text.slice(end, end + 60)),
  )
  if (called) return text.slice(called.start, called.end)
  if (spoke?.type === 'ORG' && block - spoke.block <= 1 && spoke.end <= at) return spoke.speaker
  const all = new Set(close.map((name) => text.slice(name.start, name.end)))
  return all.size === 1 ? ([...all][0] ?? null) : null
}
