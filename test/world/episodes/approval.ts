import type { Stage } from '../stage.ts'
import { type Episode, EVERYWHERE, lastWord, noButton, once, unless, withButton } from './episode.ts'

/** A repost that needs approval: a card in the moderators' chat, Approve, and the post stands once. */
export const approval: Episode = {
  on: EVERYWHERE,
  begin: guarded,
  async act(stage) {
    await asked(stage)
    await pressed(stage, 'Approve', () => stage.posts(stage.news, stage.story).length > 0)
  },
  wrong: (stage) => [
    ...once(stage, stage.news),
    ...unless(stage.count(stage.desk, /Approved by Mo\. Posted in/) > 0, 'no card says that it is posted'),
    ...noButton(stage, stage.desk, 'Approve'),
    ...lastWord(stage, stage.home, ABOUT, /^Posted in/),
  ],
}

/** The same, and nothing is posted: the one who asked hears that once. On Discord a form asks for the reason. */
export const rejection: Episode = {
  on: ['telegram'],
  async begin(stage) {
    await guarded(stage)
    await asked(stage)
  },
  async act(stage) {
    await stage.insist('a question for the reason', {
      act: () => pressEach(stage, 'Reject'),
      come: () =>
        withButton(stage, stage.desk, 'Without a reason').length > 0 ||
        withButton(stage, stage.desk, 'Reject').length === 0,
    })
    await pressed(stage, 'Without a reason', () => stage.count(stage.desk, /Rejected by Mo/) > 0)
  },
  wrong: (stage) => [
    ...unless(stage.posts(stage.news, stage.story).length === 0, 'it is posted though rejected'),
    ...unless(stage.count(stage.desk, /Rejected by Mo/) > 0, 'no card says that it is rejected'),
    ...noButton(stage, stage.desk, 'Approve'),
    ...lastWord(stage, stage.home, ABOUT, /was not posted in/),
  ],
}

/** Other sentences are asked for on the card, then it is approved. */
export const again: Episode = {
  on: EVERYWHERE,
  async begin(stage) {
    await guarded(stage)
    await asked(stage)
  },
  async act(stage) {
    const before = cards(stage)[0]?.text
    await pressed(stage, 'Regenerate', () =>
      cards(stage).some(({ text }) => text !== before || /nothing else to choose/.test(text)),
    )
    await pressed(stage, 'Approve', () => stage.posts(stage.news, stage.story).length > 0)
  },
  wrong: (stage) => approval.wrong(stage),
}

/** What the one who asked for a repost is told about it. */
const ABOUT = /^(?:Posting in|Posted in|It waits for the moderators|“.*was not posted in)/

const cards = (stage: Stage) => stage.in(stage.desk).filter(({ text }) => /To be posted in/.test(text))

/** `news` asks its moderators in `desk`; the digest stands in `home`. */
async function guarded(stage: Stage): Promise<void> {
  await stage.setting('news', 'cards', 'here', stage.desk)
  await stage.setting('news', 'approval', 'on', stage.desk)
  await stage.digest()
}

const asked = (stage: Stage): Promise<void> =>
  stage.insist('a card', {
    act: () => stage.repost(),
    come: () => withButton(stage, stage.desk, 'Approve').length > 0,
  })

/** A card that came twice is pressed twice: the first press decides, the second ends the other. */
const pressEach = (stage: Stage, label: string): void => {
  for (const card of withButton(stage, stage.desk, label)) stage.press(stage.desk, card, label)
}

const pressed = (stage: Stage, label: string, come: () => boolean): Promise<void> =>
  stage.insist(`what “${label}” is for`, { act: () => pressEach(stage, label), come })
