import { type Episode, once, unless } from './episode.ts'

/** A feed's post for a topic that is closed: it stands in General, once, and moderators hear of it. */
export const topic: Episode = {
  on: ['telegram'],
  begin: async (stage) => stage.closeTopic(TOPIC),
  async act(stage) {
    const url = stage.feed()
    stage.command(stage.home, `/follow ${url}`, { feed: url }, TOPIC)
    await stage.until('the post', () => stage.posts(stage.home, stage.story).length > 0)
    await stage.until('the word to moderators', () => stage.told(/go elsewhere in the group/).length > 0)
  },
  wrong: (stage) => [
    ...once(stage, stage.home),
    ...unless(stage.told(/go elsewhere in the group/).length > 0, 'moderators do not know'),
  ],
}

/** A digest with a thread of its own: one post, one thread. */
export const thread: Episode = {
  on: ['discord'],
  begin: (stage) => stage.setting('home', 'threads', 'on'),
  async act(stage) {
    await stage.digest()
    await stage.until('a thread', () => stage.threads().length > 0)
  },
  wrong: (stage) => [
    ...once(stage, stage.home),
    ...unless(stage.threads().length === 1, `${stage.threads().length} threads`),
  ],
}

/** A post in an announcement channel is handed on to those who follow it. */
export const crosspost: Episode = {
  on: ['discord'],
  async begin(stage) {
    await stage.setting('news', 'crosspost', 'on')
    await stage.digest()
  },
  async act(stage) {
    await stage.insist('the post', {
      act: () => stage.repost(),
      come: () => stage.posts(stage.news, stage.story).length > 0,
    })
    await stage.until('that it is handed on', () => stage.handedOn() === 1)
  },
  wrong: (stage) => [...once(stage, stage.news), ...unless(stage.handedOn() === 1, 'it is not handed on')],
}

const TOPIC = 7
