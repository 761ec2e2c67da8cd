import { fold } from '../../language/fold.ts'
import { readArticle } from '../../language/read.ts'
import type { Article } from '../../model/article.ts'
import type { Claim, Evidence, GroundedClaim } from '../../model/digest.ts'
import { bordersOf } from './borders.ts'
import type { Grounds } from './check.ts'
import { sameWords } from './same-words.ts'
import { trimmedText } from './trimmed-text.ts'
import { onOneLine, verbatimText } from './verbatim-text.ts'
import { verify } from './verify.ts'

/** What an article is held against here: no length of a quotation matters. */
const groundsOf = (article: Article): Grounds => {
  const reading = readArticle(article)
  return {
    section: 'key-points',
    article,
    reading,
    foldedText: fold(article.text),
    borders: bordersOf(article, reading),
    limits: { minQuoteChars: 0, minQuoteWords: 0 },
  }
}

/**
 * The claim that a text is, where the article says it in whole sentences, word for word or trimmed;
 * with `title`, also where it is the article's title. Null when it says it in no such way: part of a
 * sentence proves nothing ("nobody said that …"), and a paraphrase is its writer's.
 */
export function claimFor(text: string, article: Article, { title = false } = {}): GroundedClaim | null {
  if (title && article.title && sameWords(text, article.title)) return titleClaim(article.title)
  const about = groundsOf(article)
  const [first, ...rest] = verify(about.reading, text).evidence
  if (!first) return null
  const evidence: GroundedClaim['evidence'] = [first, ...rest]
  return claimOf(onOneLine(text), evidence, about)
}

export const titleClaim = (title: string): GroundedClaim => ({
  text: title,
  wording: 'verbatim',
  evidence: [{ in: 'title', start: 0, end: title.length, quote: title }],
})

function claimOf(
  text: string,
  evidence: readonly [Evidence, ...Evidence[]],
  about: Grounds,
): GroundedClaim | null {
  const claim: Claim = { text, wording: 'verbatim', evidence }
  const whole = verbatimText(claim, about)
  if (sameWords(text, whole)) return { text: whole, wording: 'verbatim', evidence }
  const trimmed = trimmedText(claim, about)
  return trimmed === null ? null : { text: trimmed.trim(), wording: 'trimmed', evidence }
}
