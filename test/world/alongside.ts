import { setTimeout as sleep } from 'node:timers/promises'
import type { PlatformKind } from './asked.ts'
import { type EpisodeName, episodeOf } from './episodes/index.ts'
import { Stage } from './stage.ts'
import type { World } from './world.ts'

/** Stories of these have numbers of their own. */
const FROM = 70_000
/** Whoever is in the middle of it has waited for each step already. */
const ENDING_MS = 75_000

/** What somebody else does in other chats meanwhile. */
export interface Alongside {
  /** Goes on to its end; gives what is wrong then. */
  ended(): Promise<string[]>
}

/**
 * Begins an episode beside a seed's acts: the same deaths and lost gateways come over it. Whoever plays it is
 * hasty: each press comes twice, at the same moment.
 */
export async function alongside(
  world: World,
  seed: number,
  name: EpisodeName,
  platform: PlatformKind,
): Promise<Alongside> {
  const by = `seed ${seed}, ${name} alongside`
  const episode = episodeOf(name)
  if (!episode) throw new Error(`no episode ${name}`)
  const stage = await Stage.of(world, platform, FROM + seed, by)
  await episode.begin?.(stage)
  stage.hasty = true
  // A notice that was sent when the process died is known to nobody.
  stage.orphans = 1
  const acted = episode.act(stage).then(
    () => [],
    (error: unknown) => [`${by}: ${String(error)}`],
  )
  return {
    async ended() {
      const broken = await acted
      if (broken.length > 0) return broken
      stage.judge = () => episode.wrong(stage)
      const until = Date.now() + ENDING_MS
      while (stage.judge().length > 0 && Date.now() < until) await sleep(25)
      return stage.judge().map((one) => `${by}: ${one} (${stage.shown()})`)
    },
  }
}
