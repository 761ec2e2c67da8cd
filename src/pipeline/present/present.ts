import { countWords } from '../../language/words.ts'
import type { Article } from '../../model/article.ts'
import type { Digest, GroundedClaim } from '../../model/digest.ts'
import type { Post, PostBlock, PostButton, PostItem } from '../../model/post.ts'
import type { Words } from '../../model/words.ts'
import { pointText } from '../../sections/key-points.ts'
import { briefItem, reasonsHeading } from '../../sections/reasons.ts'
import { runsOf } from '../../sections/runs.ts'
import { publishedLine } from './published-line.ts'
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
 * the budget, points are left out from the last one down to two lines; titles, counts and
 * attributions never, and nothing is cut mid-sentence.
 */
export function present(digest: Digest, article: Article, how: Presentation): Presented {
  const points = digest.claims['key-points'].map((claim) => linesOf(claim, article, how.words))
  for (;;) {
    const presented = compose(digest, article, how, points.flat())
    const rest = points.slice(0, -1)
    if (!presented.over || rest.flat().length < MIN_LINES) return presented
    points.pop()
  }
}

/** A point is a line for each run of neighbouring sentences: the runs stay together, in one point. */
const linesOf = (claim: GroundedClaim, article: Article, words: Words): string[] => {
  const runs = runsOf(claim, article.text)
  return runs.map((text, i) =>
    i === runs.length - 1 ? pointText({ ...claim, text }, words('point-unconfirmed')) : text,
  )
}

function compose(
  digest: Digest,
  article: Article,
  { words, budget, token }: Presentation,
  points: readonly string[],
): Presented {
  const headline = digest.claims.headline[0]?.text ?? ''
  const reasons = digest.claims.reasons.map((claim, i) => briefItem(claim, i, article.language, words))
  const blocks: PostBlock[] = [
    { kind: 'heading', text: headline },
    { kind: 'paragraph', text: publishedLine(digest.article, words), note: true },
    { kind: 'list', ordered: false, items: points.map((text) => ({ text })) },
    ...(reasons.length > 0
      ? [
          { kind: 'heading', text: reasonsHeading(digest, words) } as const,
          { kind: 'list', ordered: true, items: reasons } as const,
        ]
      : []),
    { kind: 'paragraph', text: [...wordingLine(digest, words), digest.id].join(' · '), note: true },
    ...linkTo(digest, words),
    { kind: 'buttons', buttons: buttonsOf(digest, words, token) },
  ]
  const shown = [headline, ...points, ...reasons.flatMap(saidBy)].join('\n')
  const share = countWords(shown, article.language) / Math.max(1, countWords(article.text, article.language))
  return { post: { blocks }, share, over: share > budget.maxShare || lengthOf(blocks) > budget.maxChars }
}

const saidBy = ({ text, quote }: PostItem): string[] => (quote ? [text, quote] : [text])

function linkTo({ article }: Digest, words: Words): PostBlock[] {
  const url = article.canonicalUrl ?? article.url
  return url ? [{ kind: 'link', text: words('read-article'), url }] : []
}

function buttonsOf({ claims }: Digest, words: Words, token: string | null): PostButton[] {
  const counted = (['sources', 'timeline', 'reasons'] as const)
    .filter((view) => claims[view].length > 0)
    .map((view) => ({
      command: view,
      argument: token,
      label: words('button-counted', { name: words(`view-${view}`), count: claims[view].length }),
    }))
  return [...counted, { command: 'evidence', argument: token, label: words('view-evidence') }]
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
