import type { Article } from '../../model/article.ts'
import { FAULTS, faultOf } from '../../model/fault.ts'
import type { FeedOrigin } from '../../model/feed.ts'
import type { Source, SourceInput } from '../../model/source.ts'
import { collect } from './collect.ts'
import type { CollectDeps } from './collect-deps.ts'

/** An article of a feed, and whether its text is the feed's own, because the page could not be read. */
export type Story = Article & { readonly fromFeed?: true }

/**
 * Reads an item of a feed: its page, and where that is walled, gone or no article, the feed's own text
 * when there is enough of it. What the page does not say of itself, the feed does.
 */
export async function collectStory(source: SourceInput, feed: FeedOrigin, deps: CollectDeps): Promise<Story> {
  const page = source.kind === 'html' ? null : await pageOf(source, deps)
  if (page && !(page instanceof Error) && !page.problem) return completed(page, feed)
  const told = await tale(feed, deps)
  if (told) return { ...told, fromFeed: true }
  if (page instanceof Error) throw page
  return page ?? collect(source, deps)
}

/** The page's article, or the fault that kept us from it. */
async function pageOf(source: Source, deps: CollectDeps): Promise<Article | Error> {
  try {
    return await collect(source, deps)
  } catch (error) {
    const fault = faultOf(error)
    if (FAULTS[fault.code].blame === 'us' || deps.signal?.aborted) throw error
    return fault
  }
}

/** The feed's text as an article; null when there is too little of it. */
async function tale(
  { html, url, title, publishedAt }: FeedOrigin,
  deps: CollectDeps,
): Promise<Article | null> {
  if (html === null) return null
  const context = {
    url: url ?? undefined,
    title: title ?? undefined,
    publishedAt: publishedAt ?? undefined,
  }
  const read = await pageOf({ kind: 'html', html, context }, deps)
  return read instanceof Error || read.problem ? null : read
}

const completed = (page: Article, { title, publishedAt }: FeedOrigin): Article => ({
  ...page,
  title: page.title ?? title,
  publishedAt: page.publishedAt ?? publishedAt,
})
