import type { Stage } from '../stage.ts'
import { type Episode, EVERYWHERE, noButton, once, unless, withButton } from './episode.ts'

/** The article of a post changes: /check, a card, “Correct everywhere”, and each copy shows what stands there now. */
export const change: Episode = {
  on: EVERYWHERE,
  async begin(stage) {
    await stage.digest()
    await stage.insist('a copy', {
      act: () => stage.repost(),
      come: () => stage.posts(stage.news, stage.story).length > 0,
    })
    stage.rewrite(NUMBER, NOW)
  },
  async act(stage) {
    const id = stage.idOf(stage.home, stage.story)
    await stage.insist('a card', {
      act: () => stage.command(stage.home, `/check ${id}`, { id }),
      come: () => withButton(stage, stage.home, EVERYWHERE_LABEL).length > 0,
    })
    await stage.insist('the correction', {
      act: () => {
        for (const card of withButton(stage, stage.home, EVERYWHERE_LABEL))
          stage.press(stage.home, card, EVERYWHERE_LABEL)
      },
      come: () => [stage.home, stage.news].every((chat) => shows(stage, chat)),
    })
  },
  wrong: (stage) => [
    ...[stage.home, stage.news].flatMap((chat) => [
      ...once(stage, chat),
      ...unless(shows(stage, chat), `not corrected in ${chat}`),
    ]),
    ...unless(stage.count(stage.home, /Mo corrected it everywhere/) > 0, 'no card says who decided'),
    ...noButton(stage, stage.home, EVERYWHERE_LABEL),
  ],
}

const EVERYWHERE_LABEL = 'Correct everywhere'
const NUMBER = /after a debate of \d+ hours/
const NOW = 'after a debate of 47 hours'

const shows = (stage: Stage, chat: string): boolean =>
  stage.posts(chat, stage.story).some(({ text }) => text.includes('47 hours'))
