import type { Stage } from '../stage.ts'
import { type Episode, EVERYWHERE, once, unless, withButton } from './episode.ts'

/** What a feed brings is gathered; the moderator has the roundup come now, and it lists each story once. */
export const roundup: Episode = {
  on: EVERYWHERE,
  begin: (stage) => stage.setting('home', 'roundup', inSixHours()),
  act: gathered,
  wrong: (stage) => [
    ...unless(stage.count(stage.home, ROUNDUP) === 1, 'not one roundup'),
    ...once(stage, stage.home, [...stage.stories]),
  ],
}

/** A story is retracted out of a roundup: the message has the other one alone. */
export const shorter: Episode = {
  on: EVERYWHERE,
  async begin(stage) {
    await roundup.begin?.(stage)
    await gathered(stage)
  },
  async act(stage) {
    const id = idIn(stage)
    await stage.insist('a roundup without the story', {
      act: () => stage.command(stage.home, `/retract ${id}`, { id }),
      come: () => stage.posts(stage.home, stage.story).length === 0,
    })
  },
  wrong: (stage) => [
    ...unless(stage.posts(stage.home, stage.story).length === 0, 'what was retracted is there'),
    ...once(stage, stage.home, stage.stories.slice(1)),
  ],
}

const ROUNDUP = /^\d+ stories\n/

/** The line under a story in a roundup ends with its short id. */
const idIn = (stage: Stage): string => {
  const { text = '' } = stage.says(stage.home, ROUNDUP) ?? {}
  const from = text.indexOf(stage.story.town)
  return /· ([a-z0-9]{4,8})$/m.exec(text.slice(from))?.[1] ?? ''
}

async function gathered(stage: Stage): Promise<void> {
  const { home } = stage
  const url = stage.feed()
  await stage.insist('an answer to /follow', {
    act: () => stage.command(home, `/follow ${url} first:all`, { feed: url, filters: 'first:all' }),
    come: () => stage.count(home, /^(?:Following|This channel follows)/) > 0,
  })
  await asked(stage, () => stage.count(home, /2 digests wait for the roundup/) > 0)
  await stage.insist('a roundup', {
    act: () => {
      const queue = withButton(stage, home, 'Post now').at(-1)
      if (queue) stage.press(home, queue, 'Post now')
    },
    come: () => stage.count(home, ROUNDUP) > 0,
  })
}

/** Looks at /queue until it says so: as long as two articles may take on a busy machine. */
async function asked(stage: Stage, isSo: () => boolean): Promise<void> {
  const until = Date.now() + 60_000
  while (!isSo() && Date.now() < until) {
    const before = stage.in(stage.home).length
    stage.command(stage.home, '/queue', {})
    await stage
      .until('an answer to /queue', () => stage.in(stage.home).length > before, 12_000)
      .catch(() => {})
    await stage.until('that both wait', isSo, 1_000).catch(() => {})
  }
  await stage.until('that both wait', isSo, 1_000)
}

/** A full hour that is far away. */
const inSixHours = (): string => `${new Date(Date.now() + 6 * 3_600_000).toISOString().slice(11, 13)}:00`
