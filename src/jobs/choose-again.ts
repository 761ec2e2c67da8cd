import type { Approval } from '../model/approval.ts'
import { scopeOf } from '../model/channel.ts'
import { type Digest, wordingOf } from '../model/digest.ts'
import { digestArticle } from '../pipeline/pipeline.ts'
import type { JobDeps } from './job-deps.ts'

/** Fewer points are no post. */
const MIN_POINTS = 2

/**
 * The points of a card chosen anew, without those that were shown before; when no others are left, the first
 * ones again. Headline and reasons stay as they are: a moderator may have changed them.
 */
export async function chooseAgain(approval: Approval, deps: JobDeps): Promise<void> {
  const { id, again, passed, digest } = approval
  if (again === null || approval.outcome) return
  const shown = [...passed, ...startsOf(digest)]
  const others = await chosen(approval, shown, deps)
  if (others)
    return deps.store.approvals.chosenAgain(id, again, { digest: others, passed: shown, left: true })
  const first = passed.length > 0 ? await chosen(approval, [], deps) : null
  await deps.store.approvals.chosenAgain(id, again, { digest: first, passed: [], left: false })
}

const startsOf = ({ claims }: Digest): number[] =>
  claims['key-points'].flatMap(({ evidence }) => evidence.map(({ start }) => start))

/** Null: there are none, or the same. */
async function chosen(
  { articleId, digest, target, asker, edits }: Approval,
  passed: readonly number[],
  deps: JobDeps,
): Promise<Digest | null> {
  const article = await deps.store.articles.get(articleId)
  if (!article) return null
  const reader = scopeOf(target)
  const { digest: anew } = await digestArticle(
    article,
    { points: null, passed, again: edits + 1 },
    { channel: reader, scope: scopeOf(asker.channel) },
    { ...deps, model: deps.modelFor(reader) },
  )
  const points = anew.claims['key-points']
  const same =
    points.map(({ text }) => text).join() === digest.claims['key-points'].map(({ text }) => text).join()
  if (same || points.length < MIN_POINTS) return null
  const claims = { ...digest.claims, 'key-points': points }
  return { ...digest, claims, wording: wordingOf([...points, ...claims.reasons]) }
}
