import { again, approval, rejection } from './approval.ts'
import { change } from './change.ts'
import { correction } from './correction.ts'
import type { Episode } from './episode.ts'
import { feed } from './feed.ts'
import { held } from './held.ts'
import { crossed, overtaken } from './meetings.ts'
import { reports } from './reports.ts'
import { crosspost, thread, topic } from './rooms.ts'
import { roundup, shorter } from './roundup.ts'

/** Everything that people do in several steps, by the name that kill points call it. */
export const EPISODES = {
  feed,
  roundup,
  shorter,
  approval,
  rejection,
  again,
  correction,
  topic,
  thread,
  crosspost,
  change,
  reports,
  held,
  crossed,
  overtaken,
} as const satisfies Readonly<Record<string, Episode>>

export type EpisodeName = keyof typeof EPISODES

export const EPISODE_NAMES = Object.keys(EPISODES) as [EpisodeName, ...EpisodeName[]]

export const episodeOf = (name: string): Episode | null =>
  name in EPISODES ? EPISODES[name as EpisodeName] : null
