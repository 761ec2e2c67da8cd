import type { Claim } from '../../model/digest.ts'
import type { Grounds } from './check.ts'

/** Stands for what was left out between two slices. */
const ELLIPSIS = ' … '

/** The claim's evidence as one text: neighbours joined by a space, others by an ellipsis. */
export function verbatimText({ evidence }: Claim, about: Grounds): string {
  return evidence.map(({ quote }, index) => gapBefore(evidence, index, about) + onOneLine(quote)).join('')
}

/** What joins a piece of evidence to the one before it. */
export function gapBefore(
  evidence: Claim['evidence'],
  index: number,
  { article }: Pick<Grounds, 'article'>,
): string {
  const before = evidence[index - 1]
  const here = evidence[index]
  if (!before || !here) return ''
  if (before.in !== here.in || before.end > here.start) return ELLIPSIS
  const text = here.in === 'title' ? (article.title ?? '') : article.text
  return text.slice(before.end, here.start).trim() === '' ? ' ' : ELLIPSIS
}

/** A sentence that the article breaks over lines is shown on one. */
export const onOneLine = (text: string): string => text.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ')
