import { setTimeout as sleep } from 'node:timers/promises'
import { alongside } from './alongside.ts'
import type { Asked } from './asked.ts'
import { copiesIn } from './copies.ts'
import { KILL_POINTS } from './kill-points.ts'
import { type Plan, planOf, type Trouble, told } from './plan.ts'
import { random } from './random.ts'
import { isSettled, settled } from './settled.ts'
import { makeStory, type Story } from './story.ts'
import type { Place, World } from './world.ts'

/** A story of the plan, and where it is told. */
interface Scene {
  readonly story: Story
  readonly place: Place
}

/** Numbers of stories: so many for each seed. */
const STORIES = 10
const RECOVERY_MS = 180_000
/** The post that came, and another that must not, are a moment apart. */
const AFTERMATH_MS = 500

/** Plays a seed's plan in the world and waits for its end. Gives what went wrong, the plan first. */
export async function play(world: World, seed: number): Promise<string[]> {
  const plan = planOf(seed)
  const by = `seed ${seed}`
  const scenes: Scene[] = []
  for (const [index, { platform, long }] of plan.stories.entries()) {
    const number = seed * STORIES + index
    scenes.push({ place: await world.place(platform), story: makeStory(number, random(number), long) })
  }
  const wrong: string[] = []
  await world.ready()
  const beside =
    plan.alongside && (await alongside(world, seed, plan.alongside.episode, plan.alongside.platform))
  for (const [index, act] of plan.acts.entries()) {
    await world.ready()
    const began = Date.now()
    for (const { at, what } of act) {
      await sleep(Math.max(0, began + at - Date.now()))
      await perform(world, by, what, scenes)
    }
    if (!(await ended(world, by)))
      wrong.push(`${by}, act ${index + 1}: not ended ${RECOVERY_MS / 1_000} s later`)
    await heal(world, scenes)
    await world.service.arm(null)
    if (wrong.length > 0) break
  }
  await mend(world, by, scenes, wrong)
  wrong.push(...((await beside?.ended()) ?? []))
  await sleep(AFTERMATH_MS)
  return wrong.length > 0 ? [told(plan), ...wrong] : []
}

async function perform(
  world: World,
  by: string,
  what: Plan['acts'][number][number]['what'],
  scenes: readonly Scene[],
): Promise<void> {
  if (what.kind === 'digest' || what.kind === 'repost' || what.kind === 'retract') {
    const scene = scenes[what.story]
    if (!scene) return
    const { place, story } = scene
    if (what.kind === 'digest') world.digest(by, place, story, what.as)
    // What was refused cannot be posted again, nor taken away.
    else if (copiesIn(world, place.platform, place.home, story).whole > 0) world[what.kind](by, place, story)
    return
  }
  await hurt(world, what, scenes)
}

async function hurt(world: World, what: Trouble, scenes: readonly Scene[]): Promise<void> {
  const scene = 'story' in what ? scenes[what.story] : undefined
  const chats = new Set(scenes.flatMap(({ place }) => [place.home, place.news]))
  switch (what.kind) {
    case 'telegram':
      return world.telegram.fail(
        what.method,
        what.fault,
        what.times,
        ({ chat_id }) => chat_id === undefined || chats.has(String(chat_id)),
      )
    case 'discord':
      return world.discord.fail(
        new RegExp(`^${what.method} /(?:channels/(?:${[...chats].join('|')})|webhooks|interactions)`),
        what.fault,
      )
    case 'page':
      return scene && world.site.fail(scene.story.path, what.fault, what.times)
    case 'kick':
      return scene && world.kick(scene.place.platform, scene.place[what.from])
    case 'limits':
      world.telegram.limit()
      return world.discord.limit()
    case 'drop':
      return world.discord.drop()
    case 'signal':
      return world.service.kill(what.signal)
    case 'freeze':
      return world.service.freeze(what.ms)
    case 'arm':
      return world.service.arm(KILL_POINTS.find(({ name }) => name === what.point)?.name ?? null)
  }
}

/** All that was asked has ended; what Discord never handed over is asked again, and /queue looked at, as people do. */
async function ended(world: World, by: string): Promise<boolean> {
  const ours = (): Asked[] => world.asked.filter((one) => one.by === by)
  if (await settled(world, ours(), 8_000)) return true
  for (const asked of ours()) if (!isSettled(world, [asked]) && world.isUnheard(asked)) world.askAgain(asked)
  return settled(world, ours(), RECOVERY_MS)
}

async function heal(world: World, scenes: readonly Scene[]): Promise<void> {
  world.telegram.heal()
  world.discord.heal()
  world.site.heal()
  world.telegram.limits = null
  world.discord.limits = null
  for (const { place } of scenes)
    for (const chat of [place.home, place.news]) world.readmit(place.platform, chat)
}

/** A moderator looks after what failed or is in doubt, and presses the right button: then it must be there. */
async function mend(world: World, by: string, scenes: readonly Scene[], wrong: string[]): Promise<void> {
  const retracted = new Set(world.asked.filter(({ kind }) => kind === 'retract').map(({ story }) => story))
  for (const { place, story } of scenes) {
    const reposts = world.asked.filter((one) => one.kind === 'repost' && one.story === story)
    if (reposts.length === 0 || retracted.has(story)) continue
    const copies = () => copiesIn(world, place.platform, place.news, story)
    // What a person sees standing there in part is not posted again: the doubt stays.
    if (copies().most >= reposts.length) continue
    const pressed = world.press(place, ['Post it again', 'Try again'])
    if (!pressed) continue
    const until = Date.now() + RECOVERY_MS
    while (copies().whole < reposts.length && Date.now() < until) await sleep(25)
    if (copies().whole < reposts.length) wrong.push(`${by}: “${pressed}” was pressed, and nothing came`)
  }
}
