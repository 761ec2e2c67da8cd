import type { Page } from '../../../model/page.ts'
import { bodyOf } from './body-of.ts'
import { boundedMarkup } from './bounded-markup.ts'
import { documentOf } from './dom.ts'
import { factsOf } from './facts/facts-of.ts'
import { joinBlocks } from './join-blocks.ts'
import { suspicionOf } from './suspicion-of.ts'

/**
 * A page's article: its text by blocks, and what the page says of itself. Runs in a worker thread:
 * the markup is a stranger's, and what it costs is theirs to choose within the caps.
 */
export function parsePage(html: string, url: string | null): Page {
  const markup = boundedMarkup(html)
  // Facts first: finding the body spoils the document.
  const document = documentOf(markup)
  const facts = factsOf(document, url)
  const body = bodyOf(document, markup, facts)
  const { text, blocks } = joinBlocks(body)
  return { ...facts.said, text, blocks, suspicion: suspicionOf(facts, body) }
}
