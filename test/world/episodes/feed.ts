import { type Episode, EVERYWHERE, once, unless } from './episode.ts'

/** /follow: the newest story of the feed is posted, once, and the one who follows hears that it is followed. */
export const feed: Episode = {
  on: EVERYWHERE,
  async act(stage) {
    const url = stage.feed()
    await stage.insist('an answer to /follow', {
      act: () => stage.command(stage.home, `/follow ${url}`, { feed: url }),
      come: () => stage.count(stage.home, ANSWER) > 0,
    })
  },
  wrong: (stage) => [
    ...once(stage, stage.home),
    ...unless(stage.count(stage.home, /^Following/) <= 1, 'it is said twice that it is followed'),
    ...unless(stage.count(stage.home, ANSWER) > 0, 'no answer to /follow'),
    ...unless(stage.count(stage.home, /^Looking at/) <= stage.orphans, 'it looks at the feed for ever'),
  ],
}

const ANSWER = /^(?:Following|This channel follows that feed already)/
