import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../run/groundwire.ts'
import type { Asked } from './asked.ts'
import type { World } from './world.ts'

/** Messages of the bot that end what was asked in words: reasons, refusals, questions to people. */
const ENDINGS = /^(?:fault|refused|removal|target|in-doubt|gave-up|denied|digest-none|digest-unknown)/

/** As they stand in the words file, with anything in place of what they are filled with. */
const WORDS: readonly RegExp[] = readFileSync(join(ROOT, 'config/messages/en.ftl'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, key = '', words = ''] = /^([\w-]+) = (.+)$/.exec(line) ?? []
    return ENDINGS.test(key) ? [new RegExp(`^${pattern(words)}`)] : []
  })
  // A line that begins with what it is filled with, and is nothing else, says everything.
  .filter((ending) => !ending.test('Reading example.com …'))

function pattern(words: string): string {
  const literal = words.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return literal.join('.*')
}

export const isEnding = (text: string): boolean => WORDS.some((ending) => ending.test(text))

/** How often people were told, where it was asked or in the operators' chat, that there is no post. */
export function timesTold(world: World, { platform, from, to }: Asked): number {
  const here = world.live(platform, from).filter(({ text }) => isEnding(text)).length
  const title =
    platform === 'telegram' ? world.telegram.chats.get(to)?.title : world.discord.channels.get(to)?.name
  const alerts = world
    .alerts()
    .filter((text) => isEnding(text) && title !== undefined && text.includes(title))
  return Math.max(here, alerts.length)
}

/** Whether people were told that they must take a retracted post away themselves. */
export function isToldToRemove(
  world: World,
  { platform, from, to }: Pick<Asked, 'platform' | 'from' | 'to'>,
): boolean {
  const here = world.live(platform, from).map(({ text }) => text)
  return [...here, ...world.alerts()].some(
    (text) => /remove it by hand/.test(text) && text.includes(world.titleOf(platform, to)),
  )
}
