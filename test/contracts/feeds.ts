import { beforeEach, describe, expect, it } from 'vitest'
import { newFeed } from '../../src/commands/follow.ts'
import { type Channel, scopeOf } from '../../src/model/channel.ts'
import type { Feed, SeenItem } from '../../src/model/feed.ts'
import type { Polled, Store } from '../../src/ports.ts'
import { channel, savedDigest, submission, unique } from './store-samples.ts'

/** Text that a database's text types refuse or alter: NUL, a half pair, what composes. */
const AWKWARD = 'a\u0000b \ud83d 👍 e\u0301 \u200b “x” \r\n end'

const feedOf = (there: Channel, more: Partial<Feed> = {}): Feed => ({
  ...newFeed({
    id: unique('f'),
    url: 'https://n.example/feed?a=1&b=2',
    channel: there,
    personId: '7',
    filters: [],
    first: 'newest',
  }),
  ...more,
})

const itemOf = ({ id: feedId }: Feed, more: Partial<SeenItem> = {}): SeenItem => ({
  id: unique('item'),
  feedId,
  guid: unique('g'),
  urlKey: unique('n.example/'),
  hash: unique('h'),
  title: 'A bridge is closed',
  publishedAt: Date.UTC(2026, 2, 10),
  seenAt: Date.now(),
  state: 'taken',
  reason: null,
  ...more,
})

/** A poll of `feed` that found these. */
const polled = (feed: Feed, more: Partial<Polled> = {}): Polled => ({
  feed: { ...feed, polls: feed.polls + 1 },
  added: [],
  changed: [],
  submissions: [],
  ...more,
})

const like = (item: SeenItem) => ({
  guids: [item.guid ?? ''],
  urlKeys: [item.urlKey ?? ''],
  hashes: [item.hash],
})

/** What every store keeps to about feeds; part of the store's contract. */
export function feedsContract(storeOf: () => Store): void {
  describe('feeds', () => {
    let store: Store
    let there: Channel
    let feed: Feed

    beforeEach(async () => {
      store = storeOf()
      there = channel()
      feed = await store.feeds.add(feedOf(there))
    })

    const idsLike = async (item: SeenItem, of = feed): Promise<string[]> =>
      (await store.feeds.seen(of, like(item))).map(({ id }) => id)

    it('gives back a feed as it came, with a number of its own', async () => {
      const full = feedOf(channel('7'), {
        title: AWKWARD.replace('\u0000', '').replace('\ud83d ', ''),
        filters: [{ field: 'contains', value: 'two “words”', not: true }],
        first: 'none',
        due: 5,
        polls: 2,
        failures: 1,
        trouble: 'feed-refused',
        polledAt: 4,
        began: { oldest: null },
        pace: { dates: [1, 2], ttl: 60 },
        etag: '"v1"',
        lastModified: 'Tue, 10 Mar 2026 10:00:00 GMT',
        moved: { to: 'https://o.example/', polls: 2 },
        notice: { channel: there, id: '9' },
      })
      const { number, ...rest } = await store.feeds.add(full)
      const { number: _none, ...given } = full
      expect(rest).toEqual(given)
      expect(number).toBeGreaterThan(feed.number)
      expect(await store.feeds.get(full.id)).toEqual({ ...full, number })
    })

    it('takes a title with characters that a database refuses', async () => {
      const added = await store.feeds.add(feedOf(channel(), { title: AWKWARD, etag: 'a\u0000b' }))
      expect(added.title).toContain('👍 e\u0301')
    })

    it('is one feed for an address and channel, topics apart', async () => {
      const same = await Promise.all([1, 2, 3].map(() => store.feeds.add(feedOf(there))))
      expect(new Set(same.map(({ id }) => id))).toEqual(new Set([feed.id]))
      const apart = await store.feeds.add(feedOf({ ...there, topic: '7' }))
      expect(apart.id).not.toBe(feed.id)
    })

    it('lists the feeds of chats by number, of all their topics, and of no others', async () => {
      const second = await store.feeds.add(feedOf({ ...there, topic: '7' }))
      await store.feeds.add(feedOf(channel()))
      const listed = await store.feeds.list([scopeOf(there)])
      expect(listed.map(({ id }) => id)).toEqual([feed.id, second.id])
      expect(await store.feeds.list([])).toEqual([])
    })

    it('lists what is due and active', async () => {
      const due = async (now: number): Promise<boolean> =>
        (await store.feeds.due(now)).some(({ id }) => id === feed.id)
      await store.feeds.change(feed.id, { due: 1_000 })
      expect([await due(999), await due(1_000)]).toEqual([false, true])
      await store.feeds.change(feed.id, { state: 'paused' })
      expect(await due(1_000)).toBe(false)
    })

    it('changes what it is told to and nothing else', async () => {
      const filters = [{ field: 'word', value: 'rail', not: false }] as const
      await store.feeds.change(feed.id, {})
      await store.feeds.change(feed.id, { filters, notice: { channel: there, id: '1' } })
      expect(await store.feeds.get(feed.id)).toEqual({
        ...feed,
        filters,
        notice: { channel: there, id: '1' },
      })
      await store.feeds.change(feed.id, { notice: null })
      expect(await store.feeds.get(feed.id)).toEqual({ ...feed, filters })
    })

    it('is gone when it is removed', async () => {
      await store.feeds.remove(feed.id)
      expect(await store.feeds.get(feed.id)).toBeNull()
      expect(await store.feeds.record(feed, polled(feed))).toBe(false)
    })

    describe('a poll', () => {
      it('keeps its state, its items and their submissions together', async () => {
        const item = itemOf(feed, { title: AWKWARD })
        const origin = {
          feedId: feed.id,
          itemId: item.id,
          url: null,
          title: 'T',
          publishedAt: null,
          html: '<p>x',
        }
        const taken = submission({ channel: there, feed: origin })
        const next = { ...feed, polls: 1, title: 'Coast Paper', began: { oldest: 3 }, etag: '"v2"', due: 77 }
        expect(
          await store.feeds.record(feed, polled(feed, { feed: next, added: [item], submissions: [taken] })),
        ).toBe(true)
        expect(await store.feeds.get(feed.id)).toEqual(next)
        expect(await idsLike(item)).toEqual([item.id])
        expect((await store.submissions.get(taken.id))?.feed).toEqual(origin)
      })

      it('counts once of many that began with the same state', async () => {
        const items = Array.from({ length: 5 }, () => itemOf(feed))
        const kept = await Promise.all(
          items.map((item) => store.feeds.record(feed, polled(feed, { added: [item] }))),
        )
        expect(kept.filter(Boolean)).toHaveLength(1)
        const found = await Promise.all(items.map((item) => idsLike(item)))
        expect(found.flat()).toHaveLength(1)
      })

      it('does not undo what a moderator changed meanwhile', async () => {
        const filters = [{ field: 'word', value: 'rail', not: false }] as const
        await store.feeds.change(feed.id, { state: 'paused', filters, first: 'none' })
        await store.feeds.record(feed, polled(feed))
        expect(await store.feeds.get(feed.id)).toMatchObject({
          state: 'paused',
          filters,
          first: 'none',
          polls: 1,
        })
      })

      it('of an old address is nothing once the address has changed', async () => {
        const url = 'https://o.example/feed'
        await store.feeds.change(feed.id, { url, moved: null })
        expect(await store.feeds.record(feed, polled(feed, { added: [itemOf(feed)] }))).toBe(false)
        expect(await store.feeds.get(feed.id)).toMatchObject({ url, moved: null })
      })

      it('moves no feed to an address that is followed there already', async () => {
        const url = 'https://o.example/feed'
        await store.feeds.add(feedOf(there, { url }))
        expect(await store.feeds.record(feed, polled(feed, { feed: { ...feed, polls: 1, url } }))).toBe(true)
        expect((await store.feeds.get(feed.id))?.url).toBe(feed.url)
      })

      it('keeps ten thousand items', async () => {
        const items = Array.from({ length: 10_000 }, () => itemOf(feed))
        await store.feeds.record(feed, polled(feed, { added: items }))
        const all = {
          guids: items.flatMap(({ guid }) => guid ?? []),
          urlKeys: items.flatMap(({ urlKey }) => urlKey ?? []),
          hashes: items.map(({ hash }) => hash),
        }
        expect(await store.feeds.seen(feed, all)).toHaveLength(10_000)
      }, 60_000)

      it('forgets what no feed has shown for half a year', async () => {
        const [old, young] = [itemOf(feed, { seenAt: Date.now() - 200 * 86_400_000 }), itemOf(feed)]
        await store.feeds.record(feed, polled(feed, { added: [old, young] }))
        expect([await idsLike(old), await idsLike(young)]).toEqual([[], [young.id]])
      })
    })

    describe('an item', () => {
      let item: SeenItem
      beforeEach(async () => {
        item = itemOf(feed)
        await store.feeds.record(feed, polled(feed, { added: [item] }))
        feed = (await store.feeds.get(feed.id)) ?? feed
      })

      it('is known again by each of its names', async () => {
        const nobody = { guids: [], urlKeys: [], hashes: [] }
        const { guids, urlKeys, hashes } = like(item)
        for (const one of [{ guids }, { urlKeys }, { hashes }])
          expect(await store.feeds.seen(feed, { ...nobody, ...one })).toEqual([item])
        expect(await store.feeds.seen(feed, nobody)).toEqual([])
        expect(await store.feeds.seen(feed, { ...nobody, guids: ['a\u0000b'] })).toEqual([])
      })

      it('is known to another feed of its channel, but not by its guid, and in no other channel', async () => {
        const beside = await store.feeds.add(feedOf(there, { url: 'https://n.example/other' }))
        const elsewhere = await store.feeds.add(feedOf(channel()))
        expect(await idsLike(item, beside)).toEqual([item.id])
        expect(await store.feeds.seen(beside, { ...like(item), urlKeys: [], hashes: [] })).toEqual([])
        expect(await idsLike(item, elsewhere)).toEqual([])
      })

      it('stays known after its feed was removed', async () => {
        await store.feeds.remove(feed.id)
        const again = await store.feeds.add(feedOf(there))
        expect(await idsLike(item, again)).toEqual([item.id])
      })

      it('changes in its own row', async () => {
        const edited = {
          ...item,
          title: 'Edited',
          hash: unique('h'),
          urlKey: unique('u'),
          seenAt: Date.now() + 5,
        }
        expect(await store.feeds.record(feed, polled(feed, { changed: [edited] }))).toBe(true)
        expect(await store.feeds.seen(feed, like(item))).toEqual([edited])
      })

      it('says why it was skipped, the newest first, and how it was read', async () => {
        const [second, third] = [itemOf(feed, { state: 'skipped', reason: 'filter' }), itemOf(feed)]
        await store.feeds.record(feed, polled(feed, { added: [second, third] }))
        await store.feeds.note(third.id, 'taken', 'feed-text')
        await store.feeds.note(item.id, 'skipped', 'unreadable')
        const skipped = await store.feeds.skipped(feed.id, 20)
        expect(skipped.map(({ state, reason }) => [state, reason])).toEqual([
          ['taken', 'feed-text'],
          ['skipped', 'filter'],
          ['skipped', 'unreadable'],
        ])
        expect(await store.feeds.skipped(feed.id, 1)).toHaveLength(1)
      })
    })

    it('say what became of a digest that one of them brought, and count why it was not posted', async () => {
      const here = channel()
      const [{ id: digestId }, another] = [await savedDigest(store), await savedDigest(store)]
      const feed = await store.feeds.add(feedOf(here))
      const items = [
        itemOf(feed),
        itemOf(feed),
        itemOf(feed, { state: 'skipped', reason: 'filter', seenAt: Date.now() - 9e6 }),
      ]
      const [mine, other] = items.map(({ id }) => id) as [string, string]
      await store.feeds.record(feed, polled(feed, { added: items }))
      for (const [itemId, digest] of [
        [mine, digestId],
        [other, another.id],
      ] as const) {
        const origin = { feedId: feed.id, itemId, url: null, title: null, publishedAt: null, html: null }
        const one = submission({ channel: here, feed: origin })
        await store.submissions.add(one)
        await store.submissions.finish(one.id, { state: 'digested', digestId: digest, deliveries: [] })
      }
      await store.feeds.noteStory(digestId, channel(), 'rejected')
      expect(await store.feeds.skips(feed.id, Date.now() - 8e6)).toEqual([])
      for (const _ of [1, 2]) await store.feeds.noteStory(digestId, here, 'rejected')
      expect(await store.feeds.skips(feed.id, Date.now() - 8e6)).toEqual([['rejected', 1]])
      expect(await store.feeds.skips(feed.id, 0)).toEqual([
        ['filter', 1],
        ['rejected', 1],
      ])
      expect((await store.feeds.skipped(feed.id, 9)).map(({ id }) => id)).toContain(mine)
    })

    describe('of a group that becomes a supergroup', () => {
      it('go along with their items, each in its topic', async () => {
        const topic = await store.feeds.add(feedOf({ ...there, topic: '7' }))
        const item = itemOf(feed)
        await store.feeds.record(feed, polled(feed, { added: [item] }))
        const to = unique('-100')
        await store.chats.move('telegram', there.chat, to)
        expect(await store.feeds.list([scopeOf(there)])).toEqual([])
        const moved = await store.feeds.list([scopeOf({ ...there, chat: to })])
        expect(moved.map(({ id, channel: at }) => [id, at.chat, at.topic])).toEqual([
          [feed.id, to, null],
          [topic.id, to, '7'],
        ])
        expect(await idsLike(item, moved[0])).toEqual([item.id])
        expect(
          await idsLike(
            item,
            await store.feeds.add(feedOf({ ...there, chat: to }, { url: 'https://n.example/x' })),
          ),
        ).toEqual([item.id])
      })

      it('are one with a feed that is followed there already, which knows what they have shown', async () => {
        const next = channel()
        const kept = await store.feeds.add(feedOf(next))
        const item = itemOf(feed)
        await store.feeds.record(feed, polled(feed, { added: [item] }))
        await store.chats.move('telegram', there.chat, next.chat)
        expect((await store.feeds.list([scopeOf(next)])).map(({ id }) => id)).toEqual([kept.id])
        expect(await store.feeds.get(feed.id)).toBeNull()
        expect(await idsLike(item, kept)).toEqual([item.id])
      })

      it('are not taken from a chat of another platform that has the same id', async () => {
        const discord = await store.feeds.add(feedOf({ ...there, platform: 'discord' }))
        await store.chats.move('telegram', there.chat, unique('-100'))
        expect((await store.feeds.get(discord.id))?.channel).toEqual({ ...there, platform: 'discord' })
      })
    })
  })
}
