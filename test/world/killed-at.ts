import { setTimeout as sleep } from 'node:timers/promises'
import type { Asked, PlatformKind } from './asked.ts'
import type { KillPoint } from './kill-points.ts'
import { random } from './random.ts'
import { settled } from './settled.ts'
import { makeStory } from './story.ts'
import type { World } from './world.ts'

/** The post that came, and another that must not, are a moment apart. */
const AFTERMATH_MS = 700
const DEATH_MS = 15_000
const RECOVERY_MS = 60_000

/**
 * Asks for something, has the process die on the way to it, and waits until it has come all the same.
 * Gives what went wrong. `number` is a story's that nobody has told.
 */
export async function killedAt(
  world: World,
  point: KillPoint,
  platform: PlatformKind,
  number: number,
): Promise<string[]> {
  const where = `${platform}, ${point.name}`
  await world.ready()
  const place = await world.place(platform)
  const story = makeStory(number, random(number), point.occasion === 'long')
  if (
    point.occasion === 'repost' &&
    !(await settled(world, [world.digest(where, place, story)], RECOVERY_MS))
  )
    return [`${where}: no digest to repost`]
  await sleep(200)
  const deaths = world.service.ends.length
  await world.service.arm(point.name)
  const ask = () =>
    point.occasion === 'repost' ? world.repost(where, place, story) : world.digest(where, place, story)
  const asked = ask()
  if (!(await died(world, deaths))) {
    await world.service.arm(null)
    return [`${where}: the process lived on`]
  }
  await world.ready()
  if (world.isUnheard(asked)) await askAgain(world, asked)
  const ended = await settled(
    world,
    world.asked.filter((one) => one.story === story),
    RECOVERY_MS,
  )
  await sleep(AFTERMATH_MS)
  return ended ? [] : [`${where}: nothing came of it within ${RECOVERY_MS / 1000} s`]
}

async function died({ service }: World, deaths: number): Promise<boolean> {
  const until = Date.now() + DEATH_MS
  while (service.ends.length === deaths && Date.now() < until) await sleep(10)
  return service.ends.length > deaths
}

/** As people do: after a while. */
async function askAgain(world: World, unheard: Asked): Promise<void> {
  if (await settled(world, [unheard], 5_000)) return
  world.askAgain(unheard)
}
