import type { Stage } from '../stage.ts'
import { type Episode, EVERYWHERE, noButton, unless, withButton } from './episode.ts'

/** Three readers call a line wrong: one card, its decision is carried out once, and the card ends. */
export const reports: Episode = {
  on: EVERYWHERE,
  async begin(stage) {
    await stage.setting('home', 'reports', 'on')
    await stage.setting('home', 'cards', 'here', stage.home)
    await stage.digest()
    for (const reader of [1, 2]) await reported(stage, reader)
  },
  async act(stage) {
    await reported(stage, 3)
    await stage.until('a card', () => withButton(stage, stage.home, 'Retract').length > 0)
    await stage.insist('the end of the post', {
      act: () => {
        for (const card of withButton(stage, stage.home, 'Retract')) stage.press(stage.home, card, 'Retract')
      },
      come: () => stage.posts(stage.home, stage.story).length === 0,
    })
  },
  wrong: (stage) => [
    ...unless(stage.posts(stage.home, stage.story).length === 0, 'the post is there though retracted'),
    ...unless(stage.count(stage.home, /Mo retracted/) > 0, 'no card says who decided'),
    ...noButton(stage, stage.home, 'Retract'),
    ...unless(stage.count(stage.home, THANKS) >= 3, 'a reader was not thanked'),
  ],
}

async function reported(stage: Stage, reader: number): Promise<void> {
  const thanked = stage.count(stage.home, THANKS)
  const asked = () => stage.in(stage.home).filter(({ text }) => /^Which line is wrong/.test(text))
  await stage.insist('a question', {
    act: () => {
      const [post] = stage.posts(stage.home, stage.story)
      if (post) stage.press(stage.home, post, 'Report', reader)
    },
    come: () => asked().length > 0,
  })
  await stage.insist('thanks', {
    act: () => {
      for (const question of asked()) stage.press(stage.home, question, 'Line 2', reader)
    },
    come: () => stage.count(stage.home, THANKS) > thanked,
  })
}

const THANKS = /^(?:Thank you|You have reported)/
