import { setTimeout as sleep } from 'node:timers/promises'
import type { Asked } from './asked.ts'
import { copiesIn } from './copies.ts'
import { isToldToRemove, timesTold } from './told.ts'
import type { World } from './world.ts'

/** Whether all that was asked has come to an end that people see: posts, or words in their place. */
export function isSettled(world: World, asked: readonly Asked[]): boolean {
  const wanted = asked.filter(({ kind }) => kind !== 'retract')
  const groups = Map.groupBy(wanted, ({ platform, to, story }) => `${platform}/${to}/${story.town}`)
  return [...groups.values()].every((same) => {
    const [first] = same
    if (!first) return true
    const { whole, most } = copiesIn(world, first.platform, first.to, first.story)
    const isRetracted = asked.some(({ kind, story }) => kind === 'retract' && story === first.story)
    if (isRetracted) return most === 0 || isToldToRemove(world, first)
    const missing = same.filter((one) => !world.optional.has(one)).length - whole
    return missing <= 0 || timesTold(world, first) >= missing || isInQueue(world, first)
  })
}

/** Whether it stands in an answer to /queue in its chat, in doubt or failed. */
const isInQueue = (world: World, { platform, to, story }: Asked): boolean =>
  world.live(platform, to).some(({ text }) => /^(?:In doubt|Failed)/m.test(text) && text.includes(story.town))

/** Waits for that end, `ms` at most; says whether it came. */
export async function settled(world: World, asked: readonly Asked[], ms: number): Promise<boolean> {
  const until = Date.now() + ms
  while (!isSettled(world, asked)) {
    if (Date.now() > until) return false
    await sleep(25)
  }
  return true
}
