import { type Episode, EVERYWHERE, lastWord, once, unless } from './episode.ts'

/** /correct of a digest that stands in two chats: each copy shows the new line, and whoever corrected hears it once. */
export const correction: Episode = {
  on: EVERYWHERE,
  async begin(stage) {
    await stage.digest()
    await stage.insist('a copy', {
      act: () => stage.repost(),
      come: () => stage.posts(stage.news, stage.story).length > 0,
    })
    await stage.until('the end of the repost', () => stage.count(stage.home, /^Posted in/) > 0)
  },
  async act(stage) {
    const id = stage.idOf(stage.home, stage.story)
    await stage.insist('the word that it is corrected', {
      act: () => stage.command(stage.home, `/correct ${id} 2 ${LINE}`, { id, line: '2', wording: LINE }),
      come: () => stage.count(stage.home, /^Corrected: /) > 0,
    })
  },
  wrong: (stage) => [
    ...[stage.home, stage.news].flatMap((chat) => [
      ...once(stage, chat),
      ...unless(stage.posts(chat, stage.story)[0]?.text.includes(LINE) ?? false, `not corrected in ${chat}`),
    ]),
    ...lastWord(stage, stage.home, /^Correct(?:ing|ed) ?[\d:]/, /^Corrected: 2/),
  ],
}

const LINE = 'The council will vote on the plan once more in autumn.'
