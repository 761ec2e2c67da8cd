import { countWords } from '../../language/words.ts'
import type { Article } from '../../model/article.ts'
import type { Digest, GroundedClaim } from '../../model/digest.ts'
import { beside } from '../../model/joined.ts'
import type { Post, PostBlock, PostButton, PostItem } from '../../model/post.ts'
import { DEFAULT_STYLE, type PostStyle } from '../../model/post-style.ts'
import type { Words } from '../../model/words.ts'
import { lineText } from '../../sections/key-points.ts'
import { briefItem, reasonsHeading } from '../../sections/reasons.ts'
import { runsOf } from '../../sections/runs.ts'
import { attributed, type Folds, foldable, foldedBlocks, moreOf, NO_FOLDS } from './folds.ts'
import { above, below } from './own-words.ts'
import { dateLine } from './published-line.ts'
import { wordingLine } from './wording-line.ts'

/** How much of an article a post may show. */
export interface Budget {
  readonly maxChars: number
  /** Of the article's words. */
  readonly maxShare: number
}

/** How a post is made: in which words, how long, and with which token its buttons ask for more. */
export interface Presentation {
  readonly words: Words
  readonly budget: Budget
  /** The delivery's; null where buttons cannot be pressed (a terminal). */
  readonly token: string | null
  /** As the channel's moderators chose; absent or null: as everywhere. */
  readonly style?: PostStyle | null
}

/** Never fewer points than this, whatever the budget says. */
const MIN_LINES = 2

/** The post of a digest, and how far its floor is over the budget. */
export interface Presented {
  readonly post: Post
  /** The article's words shown, of all its words: 0–1. */
  readonly share: number
  readonly over: boolean
}

/**
 * The post that a channel gets: headline, date line, points, reasons, wording line, buttons. Over
 * the budget, points are left out from the last one down to two lines; titles, counts and attributions
 * never, and nothing is cut mid-sentence. Of a timeline that is to be folded in, what still has room is.
 * What the channel's moderators say themselves (comment, signature, hashtags) is no part of the budget.
 */
export function present(digest: Digest, article: Article, how: Presentation): Presented {
  const style = how.style ?? DEFAULT_STYLE
  const { points, reasons } = chosenClaims(digest, style)
  const lines = points.map((claim) => linesOf(claim, article, how.words))
  const folds = style.layout === 'folded' ? foldable(digest, how.words) : NO_FOLDS
  const whole = Math.max(1, countWords(article.text, article.language))
  const at = (shown: Folds): Presented =>
    compose(digest, article, { ...how, style, folds, shown, whole }, { points: lines.flat(), reasons })
  let presented = at(attributed(folds))
  while (presented.over && lines.slice(0, -1).flat().length >= MIN_LINES) {
    lines.pop()
    presented = at(attributed(folds))
  }
  for (const shown of moreOf(folds)) {
    const next = at(shown)
    if (next.over) return presented
    presented = next
  }
  return presented
}

/** What stands in a post of this style. One without any reasons still has points; a sentence stands in it once. */
function chosenClaims({ claims }: Digest, { sections, points }: PostStyle) {
  const reasons = sections.includes('reasons') ? claims.reasons : []
  const wanted = sections.includes('key-points') || reasons.length === 0
  return { points: wanted ? butFor(reasons, claims['key-points'].slice(0, points)) : [], reasons }
}

/** A reason in prose is a sentence of the article, which may be one of its key points: not all of them are left out. */
function butFor(reasons: readonly GroundedClaim[], points: readonly GroundedClaim[]) {
  const shown = new Set(reasons.flatMap(({ text, title }) => (title === undefined ? [text] : [])))
  const others = points.filter(({ text }) => !shown.has(text))
  return others.length > 0 ? others : points
}

/** A point is a line for each run of neighbouring sentences: the runs stay together, in one point. */
export const linesOf = (claim: GroundedClaim, article: Article, words: Words): string[] => {
  const runs = claim.translation?.lines ?? runsOf(claim, article.text)
  return runs.map((text, i) => (i === runs.length - 1 ? lineText({ ...claim, text }, words) : text))
}

interface Composition extends Presentation {
  readonly style: PostStyle
  /** All that could be folded in, and what of it is. */
  readonly folds: Folds
  readonly shown: Folds
  /** The article's words. */
  readonly whole: number
}

function compose(
  digest: Digest,
  article: Article,
  { words, budget, token, style, folds, shown, whole }: Composition,
  claims: { readonly points: readonly string[]; readonly reasons: readonly GroundedClaim[] },
): Presented {
  const [title] = digest.claims.headline
  const headline = title?.translation?.lines.join(' ') ?? title?.text ?? ''
  const { points } = claims
  const reasons = claims.reasons.map((claim, i) => briefItem(claim, i, article.language, words))
  const blocks: PostBlock[] = [
    { kind: 'heading', text: headline },
    { kind: 'paragraph', text: dateLine(digest, words), note: true },
    ...(points.length > 0
      ? [{ kind: 'list', ordered: false, items: points.map((text) => ({ text })) } as const]
      : []),
    ...(reasons.length > 0
      ? [
          { kind: 'heading', text: reasonsHeading(digest, words) } as const,
          { kind: 'list', ordered: true, items: reasons } as const,
        ]
      : []),
    ...foldedBlocks(shown, folds, words),
    { kind: 'paragraph', text: beside([...wordingLine(digest, words), digest.id], words), note: true },
  ]
  const said = [headline, ...points, ...reasons.flatMap(saidBy), ...shown.timeline].join('\n')
  const share = countWords(said, article.language) / whole
  const counted = lengthOf(blocks) - lengthOf(foldedBlocks({ ...shown, timeline: [] }, folds, words))
  const all = [
    ...above(style, words),
    ...blocks,
    ...linkTo(digest, words),
    ...below(style),
    { kind: 'buttons', buttons: buttonsOf(digest, words, token, { folds, shown, style }) } as const,
  ]
  return { post: { blocks: all }, share, over: share > budget.maxShare || counted > budget.maxChars }
}

const saidBy = ({ text, quote }: PostItem): string[] => (quote ? [text, quote] : [text])

function linkTo({ article }: Digest, words: Words): PostBlock[] {
  const url = article.canonicalUrl ?? article.url
  return url ? [{ kind: 'link', text: words('read-article'), url }] : []
}

/** A section that stands in the post as a whole needs no button. */
function buttonsOf(
  { claims }: Digest,
  words: Words,
  token: string | null,
  { folds, shown, style }: Pick<Composition, 'folds' | 'shown' | 'style'>,
): PostButton[] {
  const whole = (view: 'sources' | 'timeline'): boolean =>
    folds[view].length > 0 && shown[view].length === folds[view].length
  const counted = (['sources', 'timeline', 'reasons'] as const)
    .filter((view) => claims[view].length > 0 && (view === 'reasons' || !whole(view)))
    .map((view) => ({
      command: view,
      argument: token,
      label: words('button-counted', { name: words(`view-${view}`), count: claims[view].length }),
    }))
  const evidence = { command: 'evidence', argument: token, label: words('view-evidence') }
  const report = { command: 'report', argument: token, label: words('report-button') }
  return [...counted, evidence, ...(style.reports && token !== null ? [report] : [])]
}

/** The characters a reader sees, buttons and links apart. */
function lengthOf(blocks: readonly PostBlock[]): number {
  return blocks.reduce((sum, block) => sum + blockLength(block) + 1, 0)
}

function blockLength(block: PostBlock): number {
  if (block.kind === 'buttons' || block.kind === 'link') return 0
  if (block.kind !== 'list') return block.text.length
  return block.items.reduce(
    (sum, item) => sum + item.text.length + (item.quote?.length ?? 0) + (item.note?.length ?? 0) + 3,
    0,
  )
}
