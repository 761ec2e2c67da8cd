import { setTimeout as sleep } from 'node:timers/promises'
import type { Asked, PlatformKind } from './asked.ts'
import type { KillPoint } from './kill-points.ts'
import { random } from './random.ts'
import { settled } from './settled.ts'
import { makeStory } from './story.ts'
import type { Place, World } from './world.ts'

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
  const place = world.place(platform)
  const story = makeStory(number, random(number), point.occasion === 'long')
  if (point.occasion === 'repost' && !(await settled(world, [world.digest(place, story)], RECOVERY_MS)))
    return [`${where}: no digest to repost`]
  await sleep(200)
  const deaths = world.service.ends.length
  await world.service.arm(point.name)
  const ask = () => (point.occasion === 'repost' ? world.repost(place, story) : world.digest(place, story))
  const asked = ask()
  if (!(await died(world, deaths))) {
    await world.service.arm(null)
    return [`${where}: the process lived on`]
  }
  await world.service.ready()
  if (isUnheard(world, place, asked)) await askAgain(world, asked, ask)
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

/** Discord tells people that the bot did not respond, and does not hand the command over again. */
const isUnheard = (world: World, { platform, home }: Place, { kind }: Asked): boolean =>
  platform === 'discord' &&
  !world.live('discord', home).some(({ text }) => text.startsWith(kind === 'digest' ? 'Reading' : 'Posting'))

/** As people do: after a while. Whatever comes of the first try counts, too. */
async function askAgain(world: World, unheard: Asked, ask: () => Asked): Promise<void> {
  if (
    await settled(
      world,
      world.asked.filter(({ story }) => story === unheard.story),
      5_000,
    )
  )
    return
  world.asked.splice(world.asked.indexOf(unheard), 1)
  ask()
}
