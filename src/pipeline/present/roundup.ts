import { countWords } from '../../language/words.ts'
import type { Article } from '../../model/article.ts'
import { type Digest, type GroundedClaim, wordingOf } from '../../model/digest.ts'
import { beside } from '../../model/joined.ts'
import type { Post, PostBlock } from '../../model/post.ts'
import { DEFAULT_STYLE } from '../../model/post-style.ts'
import type { Words } from '../../model/words.ts'
import { below } from './own-words.ts'
import { linesOf, type Presentation } from './present.ts'
import { dateLine } from './published-line.ts'
import { wordingLine } from './wording-line.ts'

/** A digest of a roundup, as it stands now. */
export interface Listed {
  readonly digest: Digest
  readonly article: Article
  /** Its delivery's. */
  readonly token: string
}

interface RoundupPresentation extends Presentation {
  /** Whether a post is one message. */
  readonly fits: (post: Post) => boolean
}

/** With a point for each story a roundup may be so many times as long as a post; further points keep to a post's length. */
const LONGER = 3

/**
 * One message that lists digests: of each its headline, linked to the article, as many points as there is
 * room for, date line and id; reports of the same story under the first one. A digest is never left out,
 * a point never cut: where there is no room, the last ones have fewer points, or none.
 */
export function presentRoundup(stories: readonly (readonly Listed[])[], how: RoundupPresentation): Post {
  const wanted = pointsInTurn(stories, how)
  const allowed = (count: number): boolean => {
    const post = composed(stories, wanted.slice(0, count), how)
    const limit = how.budget.maxChars * (count <= stories.length ? LONGER : 1)
    return lengthOf(post) <= limit && how.fits(post)
  }
  let [low, high] = [0, wanted.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (allowed(middle)) low = middle
    else high = middle - 1
  }
  return composed(stories, wanted.slice(0, low), how)
}

/** A point of the story at this place. */
interface Point {
  readonly story: number
  readonly claim: GroundedClaim
}

/** The first point of each story, then the second ones, as long as no more of an article is shown than a post may. */
function pointsInTurn(
  stories: readonly (readonly Listed[])[],
  { budget, style }: RoundupPresentation,
): readonly Point[] {
  const most = (style ?? DEFAULT_STYLE).points
  return Array.from({ length: most }, (_, turn) => turn).flatMap((turn) =>
    stories.flatMap(([first], story) => {
      if (!first) return []
      const { digest, article } = first
      const claim = digest.claims['key-points'][turn]
      const shown = digest.claims['key-points'].slice(0, turn + 1)
      const said = [headlineOf(digest), ...shown.map(({ text }) => text)].join('\n')
      const whole = Math.max(1, countWords(article.text, article.language))
      // As in a post: of a short article, too, something is shown.
      const within = turn === 0 || countWords(said, article.language) <= budget.maxShare * whole
      return claim && within ? [{ story, claim }] : []
    }),
  )
}

function composed(
  stories: readonly (readonly Listed[])[],
  points: readonly Point[],
  { words, style, token }: RoundupPresentation,
): Post {
  const merged = stories.some(({ length }) => length > 1)
  return {
    blocks: [
      { kind: 'heading', text: words('roundup-heading', { count: stories.length }) },
      ...stories.flatMap((story, index) =>
        storyBlocks(
          story,
          points.filter((point) => point.story === index).map(({ claim }) => claim),
          words,
        ),
      ),
      { kind: 'paragraph', note: true, text: wordsLine(stories, points, words) },
      ...below(style ?? DEFAULT_STYLE),
      ...(merged && token !== null
        ? [
            {
              kind: 'buttons',
              buttons: [{ label: words('split-button'), command: 'split', argument: token }],
            } as const,
          ]
        : []),
    ],
  }
}

function storyBlocks(
  [first, ...others]: readonly Listed[],
  points: readonly GroundedClaim[],
  words: Words,
): PostBlock[] {
  if (!first) return []
  const items = points.flatMap((claim) => linesOf(claim, first.article, words)).map((text) => ({ text }))
  return [
    linkedTo(first.digest, headlineOf(first.digest)),
    ...(items.length > 0 ? [{ kind: 'list', ordered: false, items } as const] : []),
    { kind: 'paragraph', note: true, text: beside([dateLine(first.digest, words), first.digest.id], words) },
    ...others.map(({ digest }) =>
      linkedTo(digest, words('roundup-also', { outlet: outletOf(digest, words), id: digest.id }), true),
    ),
  ]
}

/** A text that opens the article, where it has an address. */
function linkedTo({ article }: Digest, text: string, note = false): PostBlock {
  const url = article.canonicalUrl ?? article.url
  if (url) return { kind: 'link', text, url }
  return note ? { kind: 'paragraph', text, note } : { kind: 'paragraph', text, strong: [[0, text.length]] }
}

function headlineOf({ claims: { headline } }: Digest): string {
  const [title] = headline
  return title?.translation?.lines.join(' ') ?? title?.text ?? ''
}

function outletOf({ article: { publisher, url } }: Digest, words: Words): string {
  return publisher ?? (url ? new URL(url).hostname : words('origin-text'))
}

/** Whose words the points are, of all that are shown; where a long article was read in part, its own digest says so. */
function wordsLine(stories: readonly (readonly Listed[])[], points: readonly Point[], words: Words): string {
  const wording = wordingOf(points.map(({ claim }) => claim))
  const all =
    stories.length > 1 && wording.verbatim + wording.trimmed === wording.lines && !wording.translated
  return all ? words('roundup-own-words') : wordingLine({ wording }, words).join(' ')
}

/** The characters a reader sees, links' addresses and buttons apart. */
const lengthOf = ({ blocks }: Post): number =>
  blocks.reduce((sum, block) => {
    if (block.kind === 'buttons') return sum
    if (block.kind === 'list') return sum + block.items.reduce((all, { text }) => all + text.length + 3, 0)
    return sum + block.text.length + 1
  }, 0)
