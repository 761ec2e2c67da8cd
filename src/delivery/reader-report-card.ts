import type { Digest } from '../model/digest.ts'
import type { Post, PostBlock } from '../model/post.ts'
import { REPORT_OUTCOMES, type ReportCard } from '../model/reader-report.ts'
import type { Words } from '../model/words.ts'

/** What a card says beside its own row. */
export interface CardAbout {
  readonly digest: Digest
  /** What people call the chat of the post. */
  readonly title: string
  /** The address of the post, where it has one. */
  readonly link: string | null
}

/** "Three readers say that a line of “…” (kd7q) is wrong": the line, the article's sentence, what to do. */
export const askingReport = (card: ReportCard, about: CardAbout, words: Words): Post => ({
  blocks: [
    ...whatIsSaid(card, about, words),
    {
      kind: 'buttons',
      buttons: REPORT_OUTCOMES.map((outcome) => ({
        label: words(`report-${outcome}`),
        command: 'reported',
        argument: `${card.id}.${outcome}`,
      })),
    },
  ],
})

/** The same when it is over: how it ended stands in the buttons' place. */
export const endedReport = (card: ReportCard, about: CardAbout, text: string, words: Words): Post => ({
  blocks: [...whatIsSaid(card, about, words), { kind: 'paragraph', text, strong: [[0, text.length]] }],
})

function whatIsSaid(
  { count, number, text, evidence }: ReportCard,
  { digest, title, link }: CardAbout,
  words: Words,
): PostBlock[] {
  const headline = digest.claims.headline[0]?.text ?? ''
  return [
    { kind: 'heading', text: words('report-card', { count, headline, id: digest.id }) },
    { kind: 'paragraph', note: true, text: words('card-places', { places: title, more: 0 }) },
    { kind: 'paragraph', text: words('report-card-line', { number, text }) },
    { kind: 'paragraph', text: words('report-card-evidence') },
    { kind: 'quote', text: evidence },
    ...(link ? [{ kind: 'link', text: words('posted-link'), url: link } as const] : []),
  ]
}
