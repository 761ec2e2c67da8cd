import type { Channel } from '../../src/model/channel.ts'
import { scopeOf } from '../../src/model/channel.ts'
import type { Feed } from '../../src/model/feed.ts'
import type { Store } from '../../src/ports.ts'
import { article, channel, digest, postedIn, submission, unique } from '../contracts/store-samples.ts'

/** A feed that has been polled before. */
export const feed = (there: Channel, more: Partial<Feed> = {}): Feed => ({
  id: unique('f'),
  number: 0,
  url: `https://news.example/${unique('feed')}`,
  channel: there,
  title: 'Harbour News',
  personId: '7',
  filters: [],
  first: 'newest',
  state: 'active',
  due: 1_000,
  polls: 3,
  failures: 0,
  trouble: null,
  polledAt: 900,
  began: { oldest: 10 },
  pace: { dates: [10, 20], ttl: null },
  etag: '"e1"',
  lastModified: null,
  moved: null,
  notice: null,
  ...more,
})

/** A bit of everything at rest, texts that are hard to keep included. */
export async function someOfEverything(store: Store): Promise<Channel> {
  const there = channel()
  await store.chats.save({
    platform: there.platform,
    id: there.chat,
    kind: 'channel',
    title: 'Dock “News”',
    handle: '@dock',
    present: true,
  })
  await postedIn(store, there)
  const odd = article(`NUL \0, half a pair \ud83d, quotes "\\'{},; and a line\nmore ${unique('x')}`)
  await store.digests.save(await store.articles.save(scopeOf(there), odd), digest(odd, 'ab2c'), [])
  await store.submissions.add(submission({ channel: there }))
  const bytes = new Uint8Array([0, 255, 7, 92])
  await store.submissions.add(submission({ channel: there, source: { kind: 'bytes', bytes, name: 'a.txt' } }))
  await store.settings.set('operators', 'telegram/1')
  await store.channelSettings.set(there, 'points', 3)
  await store.audit.add({
    at: 5,
    channel: there,
    person: { id: '7', name: 'Ada', asChat: false, language: null },
    action: 'repost',
    outcome: 'done',
  })
  await store.feeds.add(feed(there))
  await store.calls.markHandled('telegram', unique('u'), Date.now())
  return there
}
