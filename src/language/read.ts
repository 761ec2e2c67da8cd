import type { Article } from '../model/article.ts'
import type { Reading } from '../model/reading.ts'
import { causesOf } from './causes.ts'
import { datesOf } from './dates.ts'
import { eventsOf } from './events.ts'
import { headlineOf } from './headline.ts'
import { namesOf } from './names.ts'
import { quotesOf } from './quotes.ts'
import { reasonsOf } from './reasons.ts'
import { sentencesOf } from './sentences.ts'
import { sourcesOf } from './sources.ts'

/** Reads an article once, for every section. Pure; the same article always gives the same reading. */
export function readArticle(
  article: Pick<Article, 'text' | 'blocks' | 'title' | 'publishedAt' | 'language'>,
): Reading {
  const { text, blocks, title, publishedAt, language } = article
  const headline = title === null ? headlineOf(text, blocks, language) : null
  const sentences = sentencesOf(text, blocks, language)
  const names = namesOf(text, sentences, language)
  const dates = datesOf(text, sentences, publishedAt, language)
  const events = eventsOf(text, sentences, dates, publishedAt, { blocks, headline, language })
  const quotes = quotesOf(text, blocks, sentences, names, language)
  const sources = sourcesOf(text, blocks, sentences, names, quotes, language)
  const causes = causesOf(text, sentences, language)
  const headlineText = title ?? (headline && text.slice(...headline))
  const reasons = reasonsOf(text, blocks, sentences, causes, quotes, headlineText, language)
  return {
    text,
    title,
    publishedAt,
    language,
    blocks,
    sentences,
    names,
    dates,
    events,
    quotes,
    sources,
    causes,
    reasons,
    headline,
  }
}
