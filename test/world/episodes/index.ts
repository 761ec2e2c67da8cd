import type { Episode } from './episode.ts'
import { feed } from './feed.ts'
import { roundup, shorter } from './roundup.ts'

/** Everything that people do in several steps, by the name that kill points call it. */
export const EPISODES = {
  feed,
  roundup,
  shorter,
} as const satisfies Readonly<Record<string, Episode>>

export type EpisodeName = keyof typeof EPISODES

export const episodeOf = (name: string): Episode | null =>
  name in EPISODES ? EPISODES[name as EpisodeName] : null
