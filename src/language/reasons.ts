import type { Block } from '../model/article.ts'
import type { Cause, Quotation, Reasons } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { listCuesFor } from './list-cues-for.ts'
import type { Listed, ListView } from './list-view.ts'
import { listedItems } from './listed-items.ts'
import { ownerFinder } from './owner.ts'
import { promiseIn } from './promise.ts'
import { proseReasons } from './prose-reasons.ts'
import { sentencesByBlock } from './sentences-by-block.ts'
import { sequenceItems } from './sequence-items.ts'

/**
 * The article's own reasons: numbered headings and items, “First … Second …”, else the causes it
 * states in prose for what the headline tells; all of them, never padded. A promise of things or ways
 * counts only together with its list: causes in prose are no answer to it.
 */
export function reasonsOf(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Span[],
  causes: readonly Cause[],
  quotes: readonly Quotation[],
  headline: string | null,
  language: string | null,
): Reasons {
  const cues = listCuesFor(language)
  const view: ListView = { text, blocks, parts: sentencesByBlock(blocks, sentences), cues, language }
  const ownerOf = ownerFinder(quotes.filter((quote) => !isBidden(text, quote)))
  const listed = listedItems(view, headline) ?? sequenceItems(view, headline)
  if (listed) return withOwners(listed, quotes)
  const promise = headline === null ? null : promiseIn(headline, cues, language)
  const promised = promise?.ofReasons ? promise.count : null
  return { promised, items: proseReasons(view, causes, headline, ownerOf) }
}

/** “A judge ordered work to stop because …”: what somebody wants done is no statement of its ground. */
const isBidden = (text: string, { kind, content: [first] }: Quotation): boolean =>
  kind === 'indirect' &&
  first !== undefined &&
  /\bto\s$/i.test(text.slice(Math.max(0, first[0] - 4), first[0]))

/**
 * A list belongs to the source that the article says it is from, “Ann Lee sets out four reasons”. A
 * heading is else the article's own, whoever is quoted under it; an item without one is somebody's
 * whose very words it is.
 */
function withOwners({ promised, giver, items }: Listed, quotes: readonly Quotation[]): Reasons {
  const known = giver && quotes.find(({ speaker }) => speaker?.includes(giver))?.speaker
  const ownerOf = ownerFinder(quotes.filter(({ kind }) => kind !== 'indirect'))
  return {
    promised,
    items: items.map((item) => ({
      ...item,
      owner: known ?? (item.title === null && item.evidence[0] ? ownerOf(item.evidence[0]) : null),
    })),
  }
}
