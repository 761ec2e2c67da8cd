import { type Episode, EVERYWHERE, lastWord, once, withButton } from './episode.ts'

/** A repost that waits for its channel's hours: the one who asked hears so, presses "Post now", and it stands once. */
export const held: Episode = {
  on: EVERYWHERE,
  async begin(stage) {
    await stage.setting('news', 'windows', inSixHours())
    await stage.digest()
  },
  async act(stage) {
    await stage.insist('the word that it waits', {
      act: () => stage.repost(),
      come: () => withButton(stage, stage.home, 'Post now').length > 0,
    })
    await stage.insist('the post', {
      act: () => {
        for (const told of withButton(stage, stage.home, 'Post now'))
          stage.press(stage.home, told, 'Post now')
      },
      come: () => stage.posts(stage.news, stage.story).length > 0,
    })
  },
  wrong: (stage) => [
    ...once(stage, stage.news),
    ...lastWord(stage, stage.home, /has its posts at other times|^Post(?:ing|ed) in/, /^Posted in/),
  ],
}

/** An hour that is far away. */
function inSixHours(): string {
  const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().slice(11, 13)
  return `${at(6)}:00-${at(7)}:00`
}
