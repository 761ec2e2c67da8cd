import type { PlatformKind } from './asked.ts'
import { wrongWith } from './invariants.ts'
import type { KillPoint } from './kill-points.ts'
import { killedAt } from './killed-at.ts'
import { play } from './play.ts'
import { type Servers, World } from './world.ts'

/** Says how far a run is. */
export type Say = (line: string) => void

/** Has the service die at each of these points, one after another in one world. Gives all that went wrong. */
export const runPoints = (
  platform: PlatformKind,
  points: readonly KillPoint[],
  say: Say,
  servers: Servers | null = null,
): Promise<string[]> =>
  inWorld(servers, async (world) => {
    const wrong: string[] = []
    for (const [index, point] of points.entries())
      wrong.push(
        ...(await timed(`${platform} ${index + 1}/${points.length} ${point.name}`, say, () =>
          killedAt(world, point, platform, index),
        )),
      )
    return wrong
  })

/** Plays these seeds one after another in one world. Gives all that went wrong. */
export const runSeeds = (
  seeds: readonly number[],
  say: Say,
  servers: Servers | null = null,
): Promise<string[]> =>
  inWorld(servers, async (world) => {
    const wrong: string[] = []
    for (const [index, seed] of seeds.entries())
      wrong.push(...(await timed(`${index + 1}/${seeds.length} seed ${seed}`, say, () => play(world, seed))))
    return wrong
  })

/** What goes wrong in a world while it lasts, and what is found in it when it has ended. */
async function inWorld(servers: Servers | null, act: (world: World) => Promise<string[]>): Promise<string[]> {
  const world = await World.start(servers)
  try {
    const wrong = await act(world)
    return [...wrong, ...wrongWith(world, await world.end())]
  } finally {
    await world.stop()
  }
}

async function timed(what: string, say: Say, run: () => Promise<string[]>): Promise<string[]> {
  const began = performance.now()
  const wrong = await run()
  say(`${((performance.now() - began) / 1_000).toFixed(1)} s · ${what}${wrong.length > 0 ? ' · WRONG' : ''}`)
  for (const line of wrong) say(line)
  return wrong
}
