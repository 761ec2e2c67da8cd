import { setTimeout as sleep } from 'node:timers/promises'
import type { Asked } from './asked.ts'
import { copiesIn } from './copies.ts'
import type { World } from './world.ts'

/** Our messages that are neither a post nor the end of one. */
const ON_THE_WAY = /^(?:Reading|Posting in|Posted in|I have it)/

/** Whether all that was asked has come to an end that people see: posts, or words in their place. */
export function isSettled(world: World, asked: readonly Asked[]): boolean {
  const groups = Map.groupBy(asked, ({ platform, to, story }) => `${platform}/${to}/${story.town}`)
  return [...groups.values()].every((same) => {
    const [first] = same
    if (!first) return true
    const { whole } = copiesIn(world, first.platform, first.to, first.story)
    return whole >= same.length || whole + toldIn(world, first) >= same.length
  })
}

/** How often the asker was told of an end that is no post. */
function toldIn(world: World, { platform, from }: Asked): number {
  const towns = world.asked.map(({ story }) => story.town)
  return world
    .live(platform, from)
    .filter(({ text }) => !ON_THE_WAY.test(text) && !towns.some((town) => text.includes(town))).length
}

/** Waits for that end, `ms` at most; says whether it came. */
export async function settled(world: World, asked: readonly Asked[], ms: number): Promise<boolean> {
  const until = Date.now() + ms
  while (!isSettled(world, asked)) {
    if (Date.now() > until) return false
    await sleep(25)
  }
  return true
}
