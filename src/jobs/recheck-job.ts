import { raiseCards } from '../delivery/change-card.ts'
import { FIRST_LOOK_MS, nextLook, WATCHED_MS } from '../delivery/recheck-schedule.ts'
import type { Article } from '../model/article.ts'
import type { Watch } from '../model/change-card.ts'
import { faultOf } from '../model/fault.ts'
import { collect } from '../pipeline/collect/collect.ts'
import { compareWith } from '../pipeline/pipeline.ts'
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
  const due = nextLook(watch.since, clock.now())
  const stored = await store.digests.get(digestId)
  const before = stored && (await store.articles.get(stored.articleId))
  const live = (await store.outbox.copies(digestId)).some(({ state }) => state === 'posted')
  // What a long stop made late is no news any more.
  const late = clock.now() > watch.since + WATCHED_MS + FIRST_LOOK_MS
  if (!before?.url || !live || late) return store.watches.looked(watch, null)
  const { article, ...seen } = await readAgain(before.url, watch, deps)
  const known = watch.hash ?? before.hash
  if (article && article.hash !== known)
    await raiseCards(digestId, article, { ...deps, compare: compareWith })
  await store.watches.looked({ ...watch, ...seen, hash: article?.hash ?? watch.hash }, due)
}

type Seen = Pick<Watch, 'etag' | 'lastModified'> & { readonly article: Article | null }

/** Quiet: a page that is down, gone, or asks for a login now says nothing about what was posted. */
async function readAgain(url: string, { etag, lastModified }: Watch, deps: JobDeps): Promise<Seen> {
  const same = { etag, lastModified, article: null }
  try {
    const headers = {
      ...(etag ? { 'if-none-match': etag } : {}),
      ...(lastModified ? { 'if-modified-since': lastModified } : {}),
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
