import type { Rejection } from '../model/digest.ts'
import type { PostBlock, PostItem } from '../model/post.ts'
import type { Words } from '../model/words.ts'

/** Checks that have words of their own. */
const NAMED: ReadonlySet<string> = new Set([
  'evidence-found',
  'evidence-long-enough',
  'evidence-whole',
  'wording-kept',
  'title-kept',
  'date-stated',
  'speaker-named',
  'sentence-known',
  'pronouns',
  'cut-allowed',
])

/** As ground writes it behind its reason. */
const NEAREST = /;? ?nearest passage: “([\s\S]*)”$/

/** Each text once: a model may say the same as headline and as point. */
export const distinct = (rejected: readonly Rejection[]): Rejection[] => [
  ...new Map(rejected.map((one) => [one.text, one])).values(),
]

/**
 * What was refused of a digest, each with the check in plain words, its detail and the article's nearest
 * passage. For moderators alone: what was refused may be untrue.
 */
export function rejectedBlocks(rejected: readonly Rejection[], words: Words, most: number): PostBlock[] {
  const all = distinct(rejected)
  const more = all.length - most
  return [
    { kind: 'paragraph', text: words('rejected-about', { count: all.length }), note: true },
    {
      kind: 'list',
      ordered: true,
      items: all.slice(0, most).map((one, i) => rejectedItem(one, i, words)),
    },
    ...(more > 0 ? [{ kind: 'paragraph', text: words('rejected-more', { more }), note: true } as const] : []),
  ]
}

/** A candidate, why it was refused, and under it what the article says instead. */
function rejectedItem({ text, check, detail }: Rejection, index: number, words: Words): PostItem {
  const [, nearest] = NEAREST.exec(detail) ?? []
  const reason = detail.replace(NEAREST, '')
  const why = words(NAMED.has(check) ? `check-${check}` : 'check-other')
  return {
    ordinal: index + 1,
    text,
    ...(nearest === undefined ? {} : { quote: nearest }),
    note: [why, reason].filter(Boolean).join(' '),
  }
}
