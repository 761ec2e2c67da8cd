import { setTimeout as sleep } from 'node:timers/promises'
import type { Asked, PlatformKind } from './asked.ts'
import type { KillPoint } from './kill-points.ts'
import { random } from './random.ts'
import { settled } from './settled.ts'
import { makeStory, type Story } from './story.ts'
import type { Place, World } from './world.ts'

/** The post that came, and another that must not, are a moment apart. */
const AFTERMATH_MS = 700
/** A command is over a moment after people see its end. */
const SETTLING_MS = 300
const DEATH_MS = 15_000
const RECOVERY_MS = 180_000

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
  const by = `${platform}, ${point.name}`
  await world.ready()
  const place = await world.place(platform)
  const story = makeStory(number, random(number), point.occasion === 'long')
  if (!(await prepare(world, point, by, place, story))) return [`${by}: nothing to begin with`]
  await sleep(SETTLING_MS)
  const deaths = world.service.ends.length
  await world.service.arm(point.name)
  if (point.occasion === 'doubt')
    world.telegram.fail('sendMessage', { kind: 'cut', after: true }, 1, isIn(place.news))
  const asked = world[COMMANDS[point.occasion]](by, place, story)
  if (!(await died(world, deaths))) {
    await world.service.arm(null)
    return [`${by}: the process lived on`]
  }
  await world.ready()
  if (world.isUnheard(asked)) await askAgain(world, asked)
  const ended = await settled(world, asksOf(world, by), RECOVERY_MS)
  await sleep(AFTERMATH_MS)
  return ended ? [] : [`${by}: nothing came of it within ${RECOVERY_MS / 1_000} s`]
}

const COMMANDS = {
  digest: 'digest',
  long: 'digest',
  refusal: 'digest',
  repost: 'repost',
  doubt: 'repost',
  retract: 'retract',
} as const

const asksOf = (world: World, by: string): Asked[] => world.asked.filter((one) => one.by === by)

const isIn =
  (chat: string) =>
  ({ chat_id }: Record<string, unknown>): boolean =>
    String(chat_id) === chat

/** What must be there before: a digest; and a repost, so that a message of the other chat is known. */
async function prepare(
  world: World,
  { occasion }: KillPoint,
  by: string,
  place: Place,
  story: Story,
): Promise<boolean> {
  if (occasion === 'refusal')
    world.site.fail(story.path, { kind: 'status', status: 404 }, Number.POSITIVE_INFINITY)
  if (COMMANDS[occasion] === 'digest') return true
  world.digest(by, place, story)
  if (!(await settled(world, asksOf(world, by), RECOVERY_MS))) return false
  if (occasion === 'repost') return true
  world.repost(by, place, story)
  return settled(world, asksOf(world, by), RECOVERY_MS)
}

async function died({ service }: World, deaths: number): Promise<boolean> {
  const until = Date.now() + DEATH_MS
  while (service.ends.length === deaths && Date.now() < until) await sleep(10)
  return service.ends.length > deaths
}

/** As people do: after a while. */
async function askAgain(world: World, unheard: Asked): Promise<void> {
  // A retraction has no end of its own: it shows in what was posted of the story.
  const asked = world.asked.filter(({ story }) => story === unheard.story)
  if (await settled(world, asked, 5_000)) return
  world.askAgain(unheard)
}
