import type { Approval } from '../../model/approval.ts'
import { APPROVAL_MS } from '../../model/approval.ts'
import type { Article } from '../../model/article.ts'
import type { Rejection } from '../../model/digest.ts'
import { beside } from '../../model/joined.ts'
import type { Post, PostBlock, PostButton } from '../../model/post.ts'
import { whenIn } from '../../model/when-in.ts'
import type { Words } from '../../model/words.ts'
import { rejectedBlocks } from '../../sections/rejected-view.ts'
import { type Presentation, present } from './present.ts'

/** What a card says of a digest beside the post itself. */
export interface CardOf {
  readonly approval: Approval
  readonly article: Article
  readonly rejected: readonly Rejection[]
  /** What people call the place where it is to be posted. */
  readonly title: string
  /** What there is to think about before it is posted. */
  readonly questions: readonly PostBlock[]
  /** How it ended; null: it waits. */
  readonly end: string | null
  /** The post, where there is one. */
  readonly link: string | null
}

/** More of what was refused is in /rejected. */
const REJECTED = 3
const REJECTED_CHARS = 240

/** The card that moderators decide by: the post as it would be, what was refused, who asked, and the buttons. */
export function approvalCard(card: CardOf, how: Omit<Presentation, 'token'>): Post {
  const { approval, article, title, questions, end, link } = card
  const { words } = how
  const { post } = present(approval.digest, article, { ...how, token: null, style: approval.style })
  return {
    blocks: [
      {
        kind: 'paragraph',
        text: words('approval-for', { title }),
        strong: wholly(words('approval-for', { title })),
      },
      { kind: 'paragraph', note: true, text: askedLine(approval, words) },
      ...(end === null ? questions : []),
      ...post.blocks.filter(({ kind }) => kind !== 'buttons'),
      ...(end === null ? refused(card, words) : []),
      ...(end === null
        ? [{ kind: 'buttons', buttons: buttonsOf(approval, words) } as const]
        : [{ kind: 'paragraph', text: end, strong: wholly(end) } as const]),
      ...(link === null ? [] : [{ kind: 'link', text: words('posted-link'), url: link } as const]),
    ],
  }
}

const wholly = (text: string): readonly [[number, number]] => [[0, text.length]]

/** "Asked for by Mo · changed by Re · decide until 26 March 2026, 09:12 UTC" */
function askedLine({ asker, editedBy, askedAt, outcome }: Approval, words: Words): string {
  const { feed, name } = asker
  const by = feed ? 'approval-fed' : 'approval-asked'
  const said = [
    name === null
      ? words(feed ? by : 'approval-asked-somebody')
      : words(feed ? 'approval-fed-by' : by, { name }),
    ...(editedBy === null ? [] : [words('approval-changed', { name: editedBy })]),
    ...(outcome === null
      ? [words('approval-until', { when: whenIn('UTC', askedAt + APPROVAL_MS, words) })]
      : []),
  ]
  return beside(said, words)
}

function refused({ rejected }: CardOf, words: Words): PostBlock[] {
  if (rejected.length === 0) return []
  const short = rejected.map((one) => ({ ...one, text: clipped(one.text), detail: one.detail }))
  return rejectedBlocks(short, words, REJECTED)
}

const clipped = (text: string): string =>
  text.length <= REJECTED_CHARS ? text : `${text.slice(0, REJECTED_CHARS).replace(/\s+\S*$/u, '')} …`

/** Each carries the state of the card that it was pressed on: nobody approves what they have not seen. */
function buttonsOf({ id, edits }: Approval, words: Words): PostButton[] {
  const button = (what: string, command: string, act = ''): PostButton => ({
    label: words(`approval-${what}`),
    command,
    argument: `${id}.${edits}${act}`,
  })
  return [
    button('approve', 'approve'),
    button('post-at', 'approve', '.when'),
    button('edit', 'approve', '.edit'),
    button('headline', 'retitle'),
    button('again', 'approve', '.again'),
    button('reject', 'reject'),
  ]
}
