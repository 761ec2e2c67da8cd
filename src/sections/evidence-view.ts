import type { Article, Block } from '../model/article.ts'
import type { Digest, Evidence, GroundedClaim, LineTranslation } from '../model/digest.ts'
import { beside, inRow, noted } from '../model/joined.ts'
import type { PostBlock, PostItem } from '../model/post.ts'
import type { Words } from '../model/words.ts'
import { textFragment } from './text-fragment.ts'

/** Each line of the post, where the article says it, and the link to that sentence on its page. */
export function evidenceBlocks(digest: Digest, article: Article, words: Words): PostBlock[] {
  const lines = [...digest.claims.headline, ...digest.claims['key-points'], ...digest.claims.reasons]
  const ours = lines.filter(({ wording }) => wording === 'editors')
  return [
    {
      kind: 'paragraph',
      text: words('evidence-found', { found: lines.length - ours.length, lines: lines.length }),
      note: true,
    },
    {
      kind: 'list',
      ordered: true,
      items: lines.map((claim, index) => lineItem(claim, index, article, words)),
    },
    { kind: 'paragraph', text: words('evidence-unchecked'), note: true },
    ...links(lines, article, words),
  ]
}

function lineItem(claim: GroundedClaim, index: number, article: Article, words: Words): PostItem {
  const own = claim.title ? `${claim.title}: ${claim.text}` : claim.text
  const places = claim.evidence.map((evidence) => placeOf(evidence, article, words))
  return {
    ordinal: index + 1,
    ...(claim.translation ? { text: translated(claim.translation, words), quote: own } : { text: own }),
    note:
      claim.wording === 'editors'
        ? words('editors-words')
        : beside([words(`wording-${claim.wording}`), inRow([...new Set(places)], words)], words),
  }
}

/** The line as the post has it; the article's own words stand under it. */
const translated = ({ title, lines }: LineTranslation, words: Words): string =>
  noted([...(title ? [`${title}:`] : []), ...lines].join(' '), [words('translated-mark')], words)

/** "heading 1", "paragraph 9", "item 2", "the title". */
function placeOf(evidence: Evidence, { blocks }: Article, words: Words): string {
  if (evidence.in === 'title') return words('place-title')
  const block = blocks.find(({ start, end }) => start <= evidence.start && evidence.start < end)
  if (!block) return words('place-text')
  const number = blocks.filter((other) => other.kind === block.kind && other.start <= block.start).length
  return words(`place-${placeKind(block)}`, { number })
}

const placeKind = (block: Block): string => block.kind

function links(lines: readonly GroundedClaim[], { canonicalUrl, url }: Article, words: Words): PostBlock[] {
  const page = canonicalUrl ?? url
  if (!page) return []
  return lines.flatMap((claim, index) => {
    if (claim.wording === 'editors') return []
    const slice = claim.evidence[0]
    return [
      {
        kind: 'link',
        text: words('evidence-link', { number: index + 1 }),
        url: textFragment(page, slice.quote),
      } as const,
    ]
  })
}
