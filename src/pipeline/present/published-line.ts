import type { ArticleFacts } from '../../model/article.ts'
import type { Digest } from '../../model/digest.ts'
import { beside } from '../../model/joined.ts'
import type { Words } from '../../model/words.ts'

/** "23 March 2024 · pasted text, publisher not given": what is known, and what is not, said so. */
export function publishedLine({ publishedAt, publisher, url }: ArticleFacts, words: Words): string {
  const date = publishedAt ? words('date', { value: publishedAt.slice(0, 10) }) : null
  if (publisher) return beside(date ? [date, publisher] : [publisher, words('date-missing')], words)
  const origin = url ? words('origin-page', { host: new URL(url).hostname }) : words('origin-text')
  return beside([date ?? words('date-missing'), origin], words)
}

/** The same, with the day of the last correction, and whose headline it is where it is not the article's. */
export function dateLine({ article, claims, corrected }: Digest, words: Words): string {
  const [headline] = claims.headline
  return [
    publishedLine(article, words),
    ...(headline?.wording === 'editors' ? [words('headline-editors')] : []),
    ...(headline?.translation ? [words('headline-translated')] : []),
    ...(corrected ? [words('corrected', { day: words('date', { value: `-${corrected.slice(4)}` }) })] : []),
  ].join(' · ')
}
