import { setTimeout as sleep } from 'node:timers/promises'
import type { Asked, PlatformKind } from './asked.ts'
import { episodeOf } from './episodes/index.ts'
import type { KillPoint } from './kill-points.ts'
import { random } from './random.ts'
import { settled } from './settled.ts'
import { Stage } from './stage.ts'
import { makeStory, type Story } from './story.ts'
import type { Place, World } from './world.ts'

/** Stories of episodes have numbers of their own. */
const EPISODES_FROM = 50_000
/** The post that came, and another that must not, are a moment apart. */
const AFTERMATH_MS = 700
/** A command is over a moment after people see its end. */
const SETTLING_MS = 300
const DEATH_MS = 15_000
const RECOVERY_MS = 180_000
/** Whoever goes on with what takes several steps has waited for each already. */
const ENDING_MS = 75_000
const MAX_ACT_MS = 200_000

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
  if (episodeOf(point.occasion)) return playedAt(world, point, platform, number)
  const place = await world.place(platform)
  const story = makeStory(number, random(number), point.occasion === 'long')
  if (!(await prepare(world, point, by, place, story))) return [`${by}: nothing to begin with`]
  await sleep(SETTLING_MS)
  const deaths = world.service.ends.length
  await world.service.arm(point.name)
  if (point.occasion === 'doubt')
    world.telegram.fail('sendMessage', { kind: 'cut', after: true }, 1, isIn(place.news))
  const asked = world[COMMANDS[point.occasion as keyof typeof COMMANDS]](by, place, story)
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

/** The same of what takes several steps: whoever was in the middle of it goes on. */
async function playedAt(
  world: World,
  point: KillPoint,
  platform: PlatformKind,
  number: number,
): Promise<string[]> {
  const by = `${platform}, ${point.name}`
  const episode = episodeOf(point.occasion)
  if (!episode) return []
  const stage = await Stage.of(world, platform, EPISODES_FROM + number, by)
  if (point.method === 'answer' && point.when === 'after') stage.orphans = 1
  try {
    await episode.begin?.(stage)
    await sleep(SETTLING_MS)
    const deaths = world.service.ends.length
    await world.service.arm(point.name)
    const from = world.service.output.length
    const acted = episode.act(stage).then(
      () => null,
      (error: unknown) => String(error),
    )
    stage.judge = () => episode.wrong(stage)
    // As long as people are at it: some points come late.
    await Promise.race([died(world, deaths, MAX_ACT_MS), acted])
    const isDead = await died(world, deaths, 2_000)
    if (!isDead) await world.service.arm(null)
    await world.ready()
    const broken = await acted
    if (broken !== null) return [`${by}: ${broken}`, ...stepsSince(world, from)]
    if (!isDead) return [`${by}: the process lived on (${stage.shown()})`]
    const until = Date.now() + ENDING_MS
    while (stage.judge().length > 0 && Date.now() < until) await sleep(25)
    await sleep(AFTERMATH_MS)
    const wrong = stage.judge().map((one) => `${by}: ${one} (${stage.shown()})`)
    return wrong.length > 0 ? [...wrong, ...stepsSince(world, from)] : []
  } catch (error) {
    return [`${by}: ${String(error)}`]
  }
}

/** What the service wrote of its work, for whoever reads what went wrong. */
const stepsSince = (world: World, from: number): string[] =>
  world.service.output
    .slice(from)
    .split('\n')
    .filter((line) => /"(?:delivery|job|lane|command\.failed)/.test(line))
    .slice(-20)
    .map((line) => `  ${line.slice(0, 300)}`)

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
  if (COMMANDS[occasion as keyof typeof COMMANDS] === 'digest') return true
  world.digest(by, place, story)
  if (!(await settled(world, asksOf(world, by), RECOVERY_MS))) return false
  if (occasion === 'repost') return true
  world.repost(by, place, story)
  return settled(world, asksOf(world, by), RECOVERY_MS)
}

async function died({ service }: World, deaths: number, ms = DEATH_MS): Promise<boolean> {
  const until = Date.now() + ms
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
