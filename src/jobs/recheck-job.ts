import { postedCopies, type Raised, raiseCards } from '../delivery/change-card.ts'
import { FIRST_LOOK_MS, nextLook, WATCHED_MS } from '../delivery/recheck-schedule.ts'
import type { Article } from '../model/article.ts'
import type { Watch } from '../model/change-card.ts'
import { faultOf } from '../model/fault.ts'
import { collect } from '../pipeline/collect/collect.ts'
import { compareWith, correctionNote } from '../pipeline/pipeline.ts'
import type { Fetched } from '../ports.ts'
import type { JobDeps } from './job-deps.ts'

/**
 * Job "recheck": reads the article of a posted digest again, and asks the moderators where it no longer
 * bears out a line. What a crash cuts off is done again: what was compared is written down last.
 */
export async function recheckJob(digestId: string, deps: JobDeps): Promise<void> {
  const { store, clock } = deps
  const watch = await store.watches.take(digestId, clock.now())
  if (!watch) return
  const stored = await store.digests.get(digestId)
  const before = stored && (await store.articles.get(stored.articleId))
  const live = (await postedCopies(digestId, store)).length > 0
  // What a long stop made late is no news any more, unless somebody asks.
  const late = !watch.asked && clock.now() > watch.since + WATCHED_MS + FIRST_LOOK_MS
  if (!before?.url || !live || late) return end(watch, null, 'gone', deps)
  const { article, ...seen } = await readAgain(before.url, watch, deps)
  const found = article ? await held(article, before, watch, deps) : 'unread'
  const looked = { ...watch, ...seen, hash: article?.hash ?? watch.hash }
  await end(looked, nextLook(watch.since, clock.now()), found, deps)
}

/** What the one who asked is told; a number: so many lines no longer stand. */
type Findings = 'gone' | 'unread' | 'unchanged' | 'stands' | Raised

async function held(article: Article, before: Article, watch: Watch, deps: JobDeps): Promise<Findings> {
  const { digestId, hash, asked } = watch
  const same = article.hash === (hash ?? before.hash)
  if (same && !asked) return 'unchanged'
  const note = correctionNote(article, before)
  const raised = await raiseCards(
    digestId,
    { article, note, asked },
    {
      ...deps,
      compare: (digest, now) => compareWith(digest, now, deps),
    },
  )
  if (raised.lines > 0) return raised
  return same ? 'unchanged' : 'stands'
}

/** The answer first: one that a crash cuts off is given again. */
async function end(watch: Watch, due: number | null, found: Findings, deps: JobDeps): Promise<void> {
  const { wordsOf, platforms, store } = deps
  const notice = watch.asked?.notice
  if (notice) {
    const words = await wordsOf(notice.channel)
    const text = typeof found === 'string' ? words(`check-${found}`) : changedText(found, words)
    await platforms
      .get(notice.channel.platform)
      ?.edit(notice, { blocks: [{ kind: 'paragraph', text, own: true }] })
  }
  await store.watches.looked(watch, due)
}

const changedText = ({ lines, cards }: Raised, words: JobDeps['words']): string =>
  words(cards.length > 0 ? 'check-changed' : 'check-decided', { lines })

type Seen = Pick<Watch, 'etag' | 'lastModified'> & { readonly article: Article | null }

/** Quiet: a page that is down, gone, or asks for a login now says nothing about what was posted. */
async function readAgain(url: string, { etag, lastModified, asked }: Watch, deps: JobDeps): Promise<Seen> {
  const same = { etag, lastModified, article: null }
  try {
    // Who asks is told what the page says now: the whole page then.
    const headers = {
      ...(etag && !asked ? { 'if-none-match': etag } : {}),
      ...(lastModified && !asked ? { 'if-modified-since': lastModified } : {}),
    }
    const fetched = await deps.fetcher.fetch(url, { signal: deps.signal, headers })
    if (fetched.status < 200 || fetched.status > 299) return same
    const article = await articleIn(fetched, url, deps)
    if (article.problem) return same
    return { etag: fetched.etag ?? null, lastModified: fetched.lastModified ?? null, article }
  } catch (error) {
    const fault = faultOf(error)
    if (fault.code === 'bug') deps.emit({ type: 'job.failed', kind: 'recheck', id: url, error: fault })
    return same
  }
}

const articleIn = ({ bytes, contentType, url: at }: Fetched, url: string, deps: JobDeps): Promise<Article> =>
  collect(
    {
      kind: 'bytes',
      bytes,
      contentType: contentType ?? undefined,
      name: new URL(at).pathname,
      context: { url },
    },
    deps,
  )
