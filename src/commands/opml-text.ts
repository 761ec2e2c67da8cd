import type { Feed } from '../model/feed.ts'
import { writeFilters } from './filter-words.ts'

/** Ours: what OPML has no word for. */
const NAMESPACE = 'urn:groundwire:opml'

/** A list of feeds as OPML 2.0; `channelOf` names a channel so that /import finds it again. */
export function opmlText(feeds: readonly Feed[], channelOf: (feed: Feed) => string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<opml version="2.0" xmlns:gw="${NAMESPACE}">`,
    '<head><title>Groundwire</title></head>',
    '<body>',
    ...feeds.map((feed) => outline(feed, channelOf(feed))),
    '</body>',
    '</opml>',
    '',
  ].join('\n')
}

function outline(feed: Feed, channel: string): string {
  const title = feed.title ?? feed.url
  const attributes = {
    type: 'rss',
    text: title,
    title,
    xmlUrl: feed.url,
    'gw:channel': channel,
    ...(feed.filters.length > 0 ? { 'gw:filters': writeFilters(feed.filters) } : {}),
    ...(feed.first === 'newest' ? {} : { 'gw:first': feed.first }),
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`)
  return `<outline ${written.join(' ')}/>`
}

/** `@` and `#` as references too: sent as a message, a title may be nobody's mention. */
const escaped = (text: string): string =>
  text
    .replace(/(?![\t\n\r])\p{Cc}/gu, '')
    .replace(/[&<>"'@#\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
