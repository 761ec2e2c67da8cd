import { channelKey } from '../model/channel.ts'
import { answering, type Command, said } from './command.ts'
import { opmlText } from './opml-text.ts'
import { feedsFor } from './which-feed.ts'

/** /export: the feeds of this chat, or in private of every chat of this person, as a file of OPML. */
export const exportFeeds: Command = {
  name: 'export',
  role: 'moderator',
  menus: [],
  toOne: true,
  // None, but a slash command all the same.
  options: [],
  run: async (call, deps) => {
    const feeds = await feedsFor(call, deps)
    if (feeds.length === 0) return answering(deps.words('feeds-none'))
    const file = {
      name: 'feeds.opml',
      contentType: 'text/x-opml',
      text: opmlText(feeds, ({ channel }) => channelKey(channel)),
    }
    return { kind: 'answer', post: { ...said(deps.words('exported', { count: feeds.length })), file } }
  },
}
