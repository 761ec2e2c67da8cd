import type { Delivery } from '../model/outbox.ts'
import type { Post } from '../model/post.ts'
import type { Words } from '../model/words.ts'
import { present } from '../pipeline/present/present.ts'
import { type Listed, presentRoundup } from '../pipeline/present/roundup.ts'
import type { Platform } from '../ports.ts'
import type { JobDeps } from './job-deps.ts'
import { shownDigest } from './shown-digest.ts'
import type { TranslationDeps } from './translation-of.ts'

/** The post of a roundup at one of its versions, always the same; null when nothing of it is left. */
export async function roundupPost(
  roundup: Delivery,
  version: number,
  { platform, words, within }: { platform: Pick<Platform, 'split'>; words: Words; within: number },
  deps: Pick<JobDeps, 'budget' | 'settingsOf'> & TranslationDeps,
): Promise<Post | null> {
  const stories = (await deps.store.roundups.stories(roundup.id, version)) ?? []
  const listed: Listed[][] = []
  for (const story of stories) {
    const reports: Listed[] = []
    for (const { delivery, revision } of story) {
      const member = await deps.store.outbox.get(delivery)
      const shown = member && (await shownDigest(member, revision, within, deps))
      if (shown) reports.push({ ...shown, token: member.token })
    }
    if (reports.length > 0) listed.push(reports)
  }
  const [only, ...more] = listed.flat()
  if (!only) return null
  const how = { budget: deps.budget, words, style: roundup.style }
  // One digest needs no list.
  if (more.length === 0) return present(only.digest, only.article, { ...how, token: only.token }).post
  const fits = (post: Post): boolean => platform.split(post, roundup.channel).length === 1
  return presentRoundup(listed, { ...how, token: roundup.token, fits })
}
