import { answering, type Command, said } from './command.ts'
import { whichFeed } from './which-feed.ts'

/** /unfollow: by number or address, or by its button. What it has posted stays. */
export const unfollow: Command = {
  name: 'unfollow',
  role: 'moderator',
  menus: [],
  toOne: true,
  options: [{ name: 'feed', kind: 'text' }],
  run: async (call, deps) => {
    const { store, words } = deps
    const feed = await whichFeed(call.options['feed'] ?? call.argument, call, deps)
    if (!feed) return answering(words(call.via === 'button' ? 'button-stale' : 'feed-unknown'))
    await store.feeds.remove(feed.id)
    const done = words('feed-unfollowed', { title: feed.title ?? feed.url })
    return call.via === 'button' ? { kind: 'replace', post: said(done) } : answering(done)
  },
}
