import { random } from '../random.ts'
import type { Stage } from '../stage.ts'
import { type Episode, EVERYWHERE, once, unless } from './episode.ts'

/** Has a digest's repost under way, for as long as the seed says; gives the digest's short id. */
async function repostBegun(stage: Stage): Promise<string> {
  const id = stage.idOf(stage.home, stage.story)
  stage.repost()
  await stage.pause(random(stage.number).between(0, 1_500))
  return id
}

/** A repost and a retraction of the same digest come at nearly the same moment: nothing of it is left. */
export const crossed: Episode = {
  on: EVERYWHERE,
  begin: async (stage) => void (await stage.digest()),
  async act(stage) {
    const id = await repostBegun(stage)
    await stage.insist('the end of the post', {
      act: () => stage.command(stage.home, `/retract ${id}`, { id }),
      come: () => [stage.home, stage.news].every((chat) => stage.posts(chat, stage.story).length === 0),
    })
  },
  // Whoever asks for it after it was retracted has it again.
  wrong: (stage) => [
    ...unless(stage.posts(stage.home, stage.story).length === 0, 'it is there though retracted'),
    ...unless(stage.posts(stage.news, stage.story).length <= 1, 'it is there twice'),
  ],
}

/** A digest is corrected while its repost is on its way: both copies show the new line, each once. */
export const overtaken: Episode = {
  on: EVERYWHERE,
  begin: async (stage) => void (await stage.digest()),
  async act(stage) {
    const id = await repostBegun(stage)
    await stage.insist('the correction', {
      act: () => stage.command(stage.home, `/correct ${id} 2 ${LINE}`, { id, line: '2', wording: LINE }),
      come: () => shows(stage, stage.home),
    })
    await stage.insist('the copy', {
      act: () => {
        if (stage.count(stage.home, /^Post(?:ing|ed) in/) === 0) stage.repost()
      },
      come: () => stage.posts(stage.news, stage.story).length > 0,
    })
  },
  wrong: (stage) =>
    [...once(stage, stage.home), ...once(stage, stage.news)].concat(
      [stage.home, stage.news].flatMap((chat) => unless(shows(stage, chat), `not corrected in ${chat}`)),
    ),
}

const LINE = 'The council will vote on the plan once more in autumn.'

const shows = (stage: Stage, chat: string): boolean =>
  stage.posts(chat, stage.story).some(({ text }) => text.includes(LINE))
