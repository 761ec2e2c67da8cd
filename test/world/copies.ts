import type { PlatformKind } from './asked.ts'
import type { Story } from './story.ts'
import type { World } from './world.ts'

/** The line that ends a post; before it comes whatever the article says. */
const LAST_PART = /\n?(?:In the article’s own words|\d+ of \d+ lines in the article’s own words)[^\n]* · /

/** How often a story stands in a chat: whole, and the part of it that stands there most often. */
export interface Copies {
  readonly whole: number
  readonly most: number
}

/** Counts by the texts that stand there: each message with the story's town is a part of a post. */
export function copiesIn(world: World, platform: PlatformKind, chat: string, story: Story): Copies {
  const texts = world
    .live(platform, chat)
    .map(({ text }) => text)
    .filter((text) => text.includes(story.town))
  const counts = [...Map.groupBy(texts, (text) => text).values()].map(({ length }) => length)
  const parts = partsOf(platform, story)
  const whole = counts.length >= parts && texts.some((text) => LAST_PART.test(text)) ? Math.min(...counts) : 0
  return { whole, most: Math.max(0, ...counts) }
}

/** A long story has three sentences of 3,000 characters: a message each at Telegram, two at Discord after the headline. */
const partsOf = (platform: PlatformKind, { long }: Story): number =>
  long ? (platform === 'telegram' ? 3 : 7) : 1
