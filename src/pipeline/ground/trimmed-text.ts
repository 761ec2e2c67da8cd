import { fold } from '../../language/fold.ts'
import { claimsResponsibility } from '../../language/responsibility.ts'
import { applyCuts, cutsOf, datelineOf } from '../../language/trim.ts'
import type { Claim } from '../../model/digest.ts'
import type { Span } from '../../model/span.ts'
import type { Grounds } from './check.ts'
import { subsetsOf } from './subsets-of.ts'
import { gapBefore, onOneLine } from './verbatim-text.ts'

/**
 * The article's characters for a trimmed claim: its evidence, sentence by sentence, less a choice
 * of the cuts that each sentence allows; null when no choice gives the claim's text.
 */
export function trimmedText(claim: Claim, about: Grounds): string | null {
  const wanted = fold(claim.text).text.trim()
  const parts = claim.evidence.flatMap(({ in: where, start, end, quote }, index) => {
    const gap = gapBefore(claim.evidence, index, about)
    const sentences = where === 'title' ? [quote] : sentencesIn([start, end], about)
    return sentences.map((sentence, at) => ({
      gap: at === 0 ? gap : ' ',
      versions: versionsOf(sentence, about),
    }))
  })
  return matched(parts, wanted)
}

interface Part {
  readonly gap: string
  readonly versions: readonly string[]
}

function sentencesIn([from, to]: Span, { article, reading }: Grounds): string[] {
  const inside = reading.sentences.filter(([start, end]) => start >= from && end <= to)
  return inside.length > 0
    ? inside.map((span) => article.text.slice(...span))
    : [article.text.slice(from, to)]
}

/** Sentence after sentence, the longest version that the wanted text goes on with. */
function matched(parts: readonly Part[], wanted: string): string | null {
  const [part, ...rest] = parts
  if (!part) return wanted.trim() === '' ? '' : null
  for (const version of part.versions) {
    const piece = part.gap + version
    const folded = fold(piece).text
    if (!wanted.startsWith(folded)) continue
    const tail = matched(rest, wanted.slice(folded.length))
    if (tail !== null) return piece + tail
  }
  return null
}

/** Every choice among so many cuts is tried; a sentence with more of them is no candidate for a post. */
const MAX_CUTS = 6

/** What may be left of a sentence, whole first. A claim of responsibility loses its dateline at most. */
function versionsOf(sentence: string, { article }: Grounds): string[] {
  const { language } = article
  const dateline = datelineOf(sentence, language)
  const cuts = claimsResponsibility(sentence, language)
    ? dateline
      ? [dateline]
      : []
    : cutsOf(sentence, language).slice(0, MAX_CUTS)
  return subsetsOf(cuts)
    .map((chosen) => onOneLine(applyCuts(sentence, chosen)).trim())
    .sort((a, b) => b.length - a.length)
}
