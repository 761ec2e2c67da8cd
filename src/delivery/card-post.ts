import type { CardOutcome, ChangeCard } from '../model/change-card.ts'
import { changedWords } from '../model/changed-words.ts'
import { beside, inRow } from '../model/joined.ts'
import type { Post, PostBlock } from '../model/post.ts'
import type { LineChange } from '../model/revision.ts'
import type { Span } from '../model/span.ts'
import { whenIn } from '../model/when-in.ts'
import type { Words } from '../model/words.ts'

/** What a card says of the post's copies. */
export interface Where {
  readonly count: number
  /** What people call the places of those that its chat may know of. */
  readonly titles: readonly string[]
}

/** "The article of “…” (kd7q) changed. Point 1 no longer stands. Before: … Now: …", and what to do about it. */
export function askingPost(card: ChangeCard, where: Where, words: Words): Post {
  const few = fewLeft(card)
  const outcomes = outcomesOf(card)
  return {
    blocks: [
      ...whatChanged(card, where, words),
      ...(few
        ? [{ kind: 'paragraph', text: words('card-few-left', { left: linesLeft(card) }) } as const]
        : []),
      {
        kind: 'buttons',
        buttons: outcomes.map((outcome) => ({
          label: words(`changed-${outcome}`),
          command: 'changed',
          argument: `${card.id}.${outcome}`,
        })),
      },
    ],
  }
}

/** The same when it is over: what changed stays to be read, and how it ended stands in the buttons' place. */
export const endedPost = (
  card: ChangeCard,
  where: Where,
  { text, own = false }: { readonly text: string; readonly own?: boolean },
  words: Words,
): Post => ({
  blocks: [...whatChanged(card, where, words), { kind: 'paragraph', text, own, strong: [[0, text.length]] }],
})

function whatChanged({ digest, lines, note, readAt }: ChangeCard, where: Where, words: Words): PostBlock[] {
  const headline = digest.claims.headline[0]?.text ?? ''
  const url = digest.article.canonicalUrl ?? digest.article.url
  return [
    { kind: 'heading', text: words('article-changed', { headline, id: digest.id }) },
    {
      kind: 'paragraph',
      note: true,
      text: beside(
        [words('card-read', { when: whenIn('UTC', readAt, words) }), placesIn(where, words)],
        words,
      ),
    },
    ...alike(lines).flatMap((same) => lineBlocks(same, words)),
    ...(note
      ? [{ kind: 'paragraph', text: words('card-note') } as const, { kind: 'quote', text: note } as const]
      : []),
    ...(url ? [{ kind: 'link', text: words('read-article'), url } as const] : []),
  ]
}

/** "posted in Desk, @news and 2 more places" */
function placesIn({ count, titles }: Where, words: Words): string {
  const shown = titles.slice(0, 4)
  const more = count - shown.length
  if (shown.length === 0) return words('card-copies', { count })
  return words('card-places', { places: inRow(shown, words), more })
}

/** Less of the post is left, or has stayed, than has gone. */
const fewLeft = (card: ChangeCard): boolean => {
  const gone = card.lines.filter(({ section, after }) => section !== 'headline' && !after).length
  return gone > 0 && gone >= linesLeft(card)
}

function linesLeft({ digest, lines }: ChangeCard): number {
  const gone = lines.filter(({ section, after }) => section !== 'headline' && !after).length
  return digest.claims['key-points'].length + digest.claims.reasons.length - gone
}

/** What is best comes first; a post without a line cannot be. */
function outcomesOf(card: ChangeCard): readonly CardOutcome[] {
  if (linesLeft(card) <= 0) return ['retract', 'leave']
  return fewLeft(card) ? ['retract', 'correct', 'leave'] : ['correct', 'retract', 'leave']
}

type Lines = readonly [LineChange, ...LineChange[]]

/** A point and a reason may be one sentence: it is shown once. */
function alike(lines: readonly LineChange[]): readonly Lines[] {
  const groups = new Map<string, Lines>()
  for (const line of lines) {
    const key = JSON.stringify([line.before, line.after?.text ?? null])
    const [first, ...rest] = groups.get(key) ?? []
    groups.set(key, first ? [first, ...rest, line] : [line])
  }
  return [...groups.values()]
}

function lineBlocks(lines: Lines, words: Words): readonly PostBlock[] {
  const [{ before, after }] = lines
  const differing = after ? changedWords(before, after.text) : { before: [], after: [] }
  const which = lines
    .map(({ section, index }) => words(`changed-${section}`, { number: index + 1 }))
    .join(' ')
  return [
    { kind: 'paragraph', text: which, strong: [[0, which.length]] },
    quoting('changed-before', before, differing.before, words),
    after
      ? quoting('changed-now', after.text, differing.after, words)
      : { kind: 'paragraph', text: words('changed-gone') },
  ]
}

/** Words of ours around a line, in which its words that differ stand out. */
function quoting(key: string, text: string, strong: readonly Span[], words: Words): PostBlock {
  const whole = words(key, { text })
  const at = whole.indexOf(text)
  if (at < 0 || strong.length === 0) return { kind: 'paragraph', text: whole }
  return { kind: 'paragraph', text: whole, strong: strong.map(([start, end]) => [start + at, end + at]) }
}
