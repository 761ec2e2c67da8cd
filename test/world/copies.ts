import type { PlatformKind } from './asked.ts'
import type { Story } from './story.ts'
import type { World } from './world.ts'

/** The line that ends a post. */
const LAST_PART = /own words[^\n]* · [a-z0-9]{4,8}$/m

/** The bot's words about posts, which name what they are about. */
const ABOUT_POSTS = /^(?:\*\*)?(?:Retract “|In doubt|Failed in|Nothing is waiting|One post is|\d+ posts are)/

export const isAboutPosts = (text: string): boolean => ABOUT_POSTS.test(text)

/** How often a story stands in a chat: whole, and the part of it that stands there most often. */
export interface Copies {
  readonly whole: number
  readonly most: number
}

/** Counts by the texts that stand there: each message with the story's town is a part of a post. */
export function copiesIn(world: World, platform: PlatformKind, chat: string, story: Story): Copies {
  const texts = partsIn(world, platform, chat, story).map(({ text }) => text)
  const counts = [...Map.groupBy(texts, (text) => text).values()].map(({ length }) => length)
  const isWhole = counts.length >= partsOf(platform, story) && texts.some((text) => LAST_PART.test(text))
  return { whole: isWhole ? Math.min(...counts) : 0, most: Math.max(0, ...counts) }
}

/** The messages of its posts. */
export const partsIn = (
  world: World,
  platform: PlatformKind,
  chat: string,
  { town }: Story,
): { id: string; text: string }[] =>
  world.live(platform, chat).filter(({ text }) => text.includes(town) && !isAboutPosts(text))

/** A long story has three sentences of 3,000 characters: a message each at Telegram, two at Discord after the headline. */
const partsOf = (platform: PlatformKind, { long }: Story): number =>
  long ? (platform === 'telegram' ? 3 : 7) : 1
