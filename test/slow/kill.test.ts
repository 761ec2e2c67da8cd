import { expect, it } from 'vitest'
import { pointsOn } from '../world/kill-points.ts'
import { runPoints } from '../world/runs.ts'

/** Each point costs a start and the time of a dead worker's lock; two worlds share the machine. */
const TIMEOUT = 1_200_000

it.concurrent.each(['telegram', 'discord'] as const)(
  'loses nothing and posts nothing twice on %s, at whatever step kill -9 comes',
  { timeout: TIMEOUT },
  async (platform) => {
    expect(await runPoints(platform, pointsOn(platform), console.info)).toEqual([])
  },
)
