import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Channel, type MessageRef, scopeOf } from '../../src/model/channel.ts'
import type { Digest } from '../../src/model/digest.ts'
import type { Store } from '../../src/ports.ts'
import { answersContract } from './answers.ts'
import { approvalsContract } from './approvals.ts'
import { backlogContract } from './backlog.ts'
import { changeCardsContract } from './change-cards.ts'
import { channelSettingsContract } from './channel-settings.ts'
import { feedsContract } from './feeds.ts'
import { outboxContract } from './outbox.ts'
import { postingTimeContract } from './posting-time.ts'
import { reportsContract } from './reports.ts'
import { revisionsContract } from './revisions.ts'
import { roundupsContract } from './roundups.ts'
import { searchesContract } from './searches.ts'
import { spendContract } from './spend.ts'
import {
  article,
  channel,
  delivery,
  digest,
  postedIn,
  savedDigest,
  submission,
  unique,
} from './store-samples.ts'
import { translationsContract } from './translations.ts'
import { watchesContract } from './watches.ts'

export interface OpenedStore {
  readonly store: Store
  close(): Promise<void>
}

/** Text that a database's text types refuse or alter: NUL, a half pair, what folds, what composes. */
const AWKWARD = 'a\u0000b \ud83d \udc4d👍 e\u0301 \u200b “x” \r\n\t end'

/** What every store keeps to. */
export function storeContract(name: string, open: () => Promise<OpenedStore>): void {
  describe(`the store on ${name}`, () => {
    let opened: OpenedStore
    let store: Store
    beforeAll(async () => {
      opened = await open()
      store = opened.store
    }, 60_000)
    afterAll(() => opened?.close())

    describe('articles', () => {
      it('gives back the very text that came in', async () => {
        const one = article(`${AWKWARD}${unique('')}`)
        const id = await store.articles.save('telegram/1', one)
        expect(await store.articles.get(id)).toEqual(one)
      })

      it('keeps the same text in the same scope once, and apart in another', async () => {
        const one = article()
        const scopes = [null, null, 'telegram/1', 'telegram/1', 'telegram/2']
        const ids = await Promise.all(scopes.map((scope) => store.articles.save(scope, one)))
        expect(ids[0]).toBe(ids[1])
        expect(ids[2]).toBe(ids[3])
        expect(new Set(ids).size).toBe(3)
      })

      it('knows no article by a wrong id', async () => {
        expect(await store.articles.get('nobody')).toBeNull()
      })
    })

    describe('threads', () => {
      it('are known with the chat that they hang from, each by itself', async () => {
        const [thread, other, parent] = [channel(), channel(), channel()]
        expect(await store.chats.parentOf(thread)).toBeNull()
        await store.chats.hangs(thread, other)
        await store.chats.hangs(thread, parent)
        expect(await store.chats.parentOf(thread)).toEqual({ ...parent, topic: null })
        expect(await store.chats.parentOf(parent)).toBeNull()
      })
    })

    describe('digests', () => {
      it('returns the first digest of an article and engine to everybody who saves one', async () => {
        const one = article()
        const articleId = await store.articles.save(null, one)
        const rejected = [{ text: 'x', check: 'quote', detail: 'not found' }]
        const saves = [1, 2, 3].map(() => store.digests.save(articleId, digest(one), rejected))
        const [first, ...others] = await Promise.all(saves)
        expect(first?.digest).toEqual(digest(one))
        expect(first?.rejected).toEqual(rejected)
        expect(first?.articleId).toBe(articleId)
        for (const other of others) expect(other).toEqual(first)
        expect(await store.digests.get(first?.id ?? '')).toEqual(first)
      })

      it('keeps another engine version of the same article beside it', async () => {
        const one = article()
        const articleId = await store.articles.save(null, one)
        const old = await store.digests.save(articleId, digest(one), [])
        const next = await store.digests.save(articleId, digest(one, 'kd7q', '2'), [])
        expect(next.id).not.toBe(old.id)
      })

      it('gives back a field that this version does not know', async () => {
        const one = article()
        const articleId = await store.articles.save(null, one)
        const later: Digest & { mood: string } = { ...digest(one), mood: 'calm' }
        const { id } = await store.digests.save(articleId, later, [])
        expect((await store.digests.get(id))?.digest).toEqual(later)
      })

      it('finds a short id where it was posted or submitted, topics included, and nowhere else', async () => {
        const shortId = unique('')
        const there = channel('7')
        const { digestId } = await postedIn(store, there, shortId)
        const asked = submission()
        await store.submissions.add(asked)
        await store.submissions.finish(asked.id, { state: 'digested', digestId, deliveries: [] })
        for (const scope of [scopeOf(there), scopeOf(asked.channel)])
          expect((await store.digests.byShortId(scope, shortId))?.id).toBe(digestId)
        for (const scope of [scopeOf(channel()), `discord/${there.chat}`, 'telegram/', '', '%'])
          expect(await store.digests.byShortId(scope, shortId)).toBeNull()
      })

      it('finds no short id where the digest is only waiting, refused or retracted', async () => {
        const shortId = unique('')
        const { id } = await savedDigest(store, null, shortId)
        for (const state of ['pending', 'refused', 'removed'] as const) {
          const one = await store.outbox.add(delivery(id))
          await store.outbox.settle(one, state)
          expect(await store.digests.byShortId(scopeOf(one.channel), shortId)).toBeNull()
        }
      })

      it('answers a short id with NUL or wildcards in it', async () => {
        expect(await store.digests.byShortId('telegram/1', '\0%_\0')).toBeNull()
      })
    })

    describe('submissions', () => {
      it('is one submission however often its id arrives', async () => {
        const one = submission()
        const added = await Promise.all([1, 2, 3].map(() => store.submissions.add(one)))
        expect(added.sort()).toEqual([false, false, true])
        expect(await store.submissions.get(one.id)).toEqual(one)
      })

      it('keeps every kind of input as it was submitted', async () => {
        const bytes = new Uint8Array([0, 255, 1, 0, 13, 10])
        const inputs = [
          { kind: 'text', text: AWKWARD },
          { kind: 'html', html: '<p>\u0000</p>' },
          { kind: 'bytes', bytes, contentType: 'text/html', name: 'a "b".txt' },
          { kind: 'bytes', bytes: new Uint8Array() },
          { kind: 'url', url: 'https://news.example/a?b=c' },
        ] as const
        for (const source of inputs) {
          const one = submission({ source, target: channel('3'), offers: [{ chat: '5', title: 'News' }] })
          await store.submissions.add(one)
          expect(await store.submissions.get(one.id)).toEqual(one)
        }
      })

      it('remembers its notice', async () => {
        const one = submission()
        const notice: MessageRef = { channel: one.channel, id: '9', token: 'abc', reader: '7' }
        await store.submissions.add(one)
        await store.submissions.notice(one.id, notice)
        expect((await store.submissions.get(one.id))?.notice).toEqual(notice)
      })

      it('counts its tries', async () => {
        const one = submission()
        await store.submissions.add(one)
        const tries = await Promise.all([1, 2, 3].map(() => store.submissions.attempt(one.id)))
        expect(tries.sort()).toEqual([1, 2, 3])
      })

      it('forgets its input and adds its deliveries when it ends', async () => {
        const { id: digestId } = await savedDigest(store)
        const source = { kind: 'bytes', bytes: new Uint8Array([1]) } as const
        const one = submission({ source })
        await store.submissions.add(one)
        const post = delivery(digestId)
        await store.submissions.finish(one.id, { state: 'digested', digestId, deliveries: [post] })
        expect(await store.submissions.get(one.id)).toEqual({
          ...one,
          source: null,
          state: 'digested',
          digestId,
        })
        expect(await store.outbox.get(post.id)).toEqual(post)
      })

      it('ends once: who comes second adds nothing', async () => {
        const { id: digestId } = await savedDigest(store)
        const one = submission()
        await store.submissions.add(one)
        const posts = [1, 2, 3].map(() => delivery(digestId))
        await Promise.all(
          posts.map((post) =>
            store.submissions.finish(one.id, { state: 'digested', digestId, deliveries: [post] }),
          ),
        )
        await store.submissions.finish(one.id, { state: 'refused', digestId: null, deliveries: [] })
        expect((await store.submissions.get(one.id))?.state).toBe('digested')
        const there = await Promise.all(posts.map(({ id }) => store.outbox.get(id)))
        expect(there.filter((post) => post !== null)).toHaveLength(1)
      })

      it('ends wholly or not at all', async () => {
        const { id: digestId } = await savedDigest(store)
        const one = submission()
        await store.submissions.add(one)
        const good = delivery(digestId)
        const deliveries = [good, delivery('no-such-digest')]
        await expect(
          store.submissions.finish(one.id, { state: 'digested', digestId, deliveries }),
        ).rejects.toThrow()
        expect(await store.submissions.get(one.id)).toEqual(one)
        expect(await store.outbox.get(good.id)).toBeNull()
      })

      it('lists what was accepted before a moment and has not ended', async () => {
        const [open, ended] = [submission(), submission()]
        for (const one of [open, ended]) await store.submissions.add(one)
        await store.submissions.finish(ended.id, { state: 'refused', digestId: null, deliveries: [] })
        const later = await store.submissions.unfinished(Date.now() + 1)
        expect(later).toContain(open.id)
        expect(later).not.toContain(ended.id)
        expect(await store.submissions.unfinished(Date.now() - 60_000)).not.toContain(open.id)
      })
    })

    outboxContract(() => store)
    postingTimeContract(() => store)
    roundupsContract(() => store)

    describe('chats', () => {
      it('keeps the newest of what is known of a chat', async () => {
        const chat = { platform: 'discord', kind: 'group', handle: null, present: true } as const
        const id = unique('')
        await store.chats.save({ ...chat, id, title: 'Old' })
        await store.chats.save({ ...chat, id, title: 'N\0ew', present: false })
        const now = { ...chat, id, title: 'New', present: false }
        expect(await store.chats.get('discord', id)).toEqual(now)
        expect(await store.chats.get('telegram', id)).toBeNull()
        expect(await store.chats.list()).toContainEqual(now)
      })

      it('takes a group with all its rows along when it becomes a supergroup', async () => {
        const [from, to] = [unique('-'), unique('-100')]
        const old: Channel = { platform: 'telegram', chat: from, topic: null }
        const next: Channel = { ...old, chat: to }
        await store.chats.save({
          platform: 'telegram',
          id: from,
          kind: 'group',
          title: 'G',
          handle: null,
          present: true,
        })
        const shortId = unique('')
        const posted = await postedIn(store, old, shortId)
        const asked = submission({ channel: old })
        await store.submissions.add(asked)
        const pasted = article()
        const kept = await store.articles.save(scopeOf(old), pasted)
        await store.chats.move('telegram', from, to)
        expect(await store.chats.get('telegram', from)).toBeNull()
        expect((await store.chats.get('telegram', to))?.title).toBe('G')
        expect((await store.outbox.latest(next))?.id).toBe(posted.id)
        expect((await store.digests.byShortId(scopeOf(next), shortId))?.id).toBe(posted.digestId)
        expect((await store.submissions.get(asked.id))?.channel).toEqual(next)
        expect(await store.articles.save(scopeOf(next), pasted)).toBe(kept)
        // The new chat counts messages from 1: the old message is not the one of that number there.
        expect((await store.outbox.get(posted.id))?.messages).toEqual(posted.messages)
        expect(await store.outbox.byMessage({ channel: next, id: posted.messages[0]?.id ?? '' })).toBeNull()
      })

      it('moves into a chat that has rows already', async () => {
        const [old, next] = [channel(), channel()]
        for (const { platform, chat: id } of [old, next])
          await store.chats.save({ platform, id, kind: 'group', title: id, handle: null, present: true })
        const same = article()
        const ids = [
          await store.articles.save(scopeOf(old), same),
          await store.articles.save(scopeOf(next), same),
        ]
        await store.chats.move('telegram', old.chat, next.chat)
        expect(await store.chats.get('telegram', old.chat)).toBeNull()
        expect(await store.articles.save(scopeOf(next), same)).toBe(ids[1])
        expect(await store.articles.get(ids[0] ?? '')).toEqual(same)
      })
    })

    feedsContract(() => store)
    spendContract(() => store)

    approvalsContract(() => store)
    backlogContract(() => store)
    channelSettingsContract(() => store)
    translationsContract(() => store)
    searchesContract(() => store)
    answersContract(() => store)
    revisionsContract(() => store)
    watchesContract(() => store)
    changeCardsContract(() => store)
    reportsContract(() => store)

    describe('conversations', () => {
      const pending = { kind: 'rest', text: AWKWARD, target: null } as const
      const later = Date.now() + 3_600_000

      it('gives what it waits for to the next message, once', async () => {
        const there = channel()
        await store.conversations.set(there, '7', { kind: 'article', text: '', target: there }, later)
        await store.conversations.set(there, '7', pending, later)
        const now = Date.now()
        const taken = await Promise.all([1, 2, 3].map(() => store.conversations.take(there, '7', now)))
        expect(taken.filter((one) => one !== null)).toEqual([pending])
      })

      it('belongs to one person in one topic of one chat', async () => {
        const there = channel('7')
        await store.conversations.set(there, '7', pending, later)
        const now = Date.now()
        expect(await store.conversations.take(there, '8', now)).toBeNull()
        expect(await store.conversations.take({ ...there, topic: null }, '7', now)).toBeNull()
        expect(await store.conversations.take(channel('7'), '7', now)).toBeNull()
        expect(await store.conversations.take(there, '7', now)).toEqual(pending)
      })

      it('is over when it is too old', async () => {
        const there = channel()
        await store.conversations.set(there, '7', pending, later)
        expect(await store.conversations.take(there, '7', later + 1)).toBeNull()
        expect(await store.conversations.take(there, '7', later)).toBeNull()
      })
    })

    describe('settings, audit and calls', () => {
      it('sets, changes and claims a setting', async () => {
        const key = unique('k')
        expect(await store.settings.get(key)).toBeNull()
        const claims = await Promise.all(['a', 'b', 'c'].map((value) => store.settings.claim(key, value)))
        expect(claims.filter(Boolean)).toHaveLength(1)
        await store.settings.set(key, 'd')
        expect(await store.settings.get(key)).toBe('d')
        expect(await store.settings.claim(key, 'e')).toBe(false)
      })

      it('takes an audit entry with any words in it', async () => {
        const person = { id: '7', name: 'A\0\ud83d', asChat: false, language: null }
        const entry = { at: 1, channel: channel(), person, action: 'repost', outcome: 'den\0ied' }
        await expect(store.audit.add(entry)).resolves.toBeUndefined()
      })

      it('knows which events were handled, for a week', async () => {
        const id = unique('e')
        const day = 24 * 60 * 60 * 1000
        expect(await store.calls.handled('telegram', id)).toBe(false)
        await Promise.all([1, 2].map((at) => store.calls.markHandled('telegram', id, at)))
        expect(await store.calls.handled('telegram', id)).toBe(true)
        expect(await store.calls.handled('discord', id)).toBe(false)
        await store.calls.markHandled('telegram', unique('e'), 7 * day)
        expect(await store.calls.handled('telegram', id)).toBe(true)
        await store.calls.markHandled('telegram', unique('e'), 7 * day + 3)
        expect(await store.calls.handled('telegram', id)).toBe(false)
      })

      it('answers a ping', async () => {
        await expect(store.ping()).resolves.toBeUndefined()
      })
    })

    it('shows nothing of one chat in another, whatever was done in both', async () => {
      for (let seed = 1; seed <= 12; seed++) await isolated(store, seed)
    })
  })
}

/** Does random things in two chats with the same texts and short ids, then looks for each in the other. */
async function isolated(store: Store, seed: number): Promise<void> {
  const chats = [channel(), channel(seed % 2 ? '1' : null)] as const
  const shortIds = [unique(''), unique('')]
  const made: { home: 0 | 1; digestId: string; shortId: string; pasted: string; secret: string }[] = []
  for (let step = 0, random = seed; step < 6; step++) {
    random = (random * 48_271) % 2_147_483_647
    const home = random % 2 === 0 ? 0 : 1
    const there = chats[home]
    const one = article(`Shared ${step}. ${unique('secret ')}`)
    const pasted = await store.articles.save(scopeOf(there), one)
    const shortId = shortIds[random % shortIds.length] ?? ''
    const { id: digestId } = await store.digests.save(pasted, digest(one, `${shortId}${home}`), [])
    const asked = submission({ channel: there })
    await store.submissions.add(asked)
    const deliveries = random % 3 ? [delivery(digestId, { channel: there })] : []
    await store.submissions.finish(asked.id, { state: 'digested', digestId, deliveries })
    for (const one of deliveries) await store.outbox.settle(one, random % 5 ? 'posted' : 'uncertain')
    made.push({ home, digestId, shortId: `${shortId}${home}`, pasted, secret: one.text })
  }
  for (const { home, digestId, shortId, secret } of made) {
    const other = chats[home === 0 ? 1 : 0]
    expect(await store.digests.byShortId(scopeOf(other), shortId)).toBeNull()
    expect(await store.digests.byShortId(scopeOf(chats[home]), shortId)).not.toBeNull()
    expect((await store.outbox.latest(other))?.digestId).not.toBe(digestId)
    expect(await store.articles.save(scopeOf(other), article(secret))).not.toBe(
      await store.articles.save(scopeOf(chats[home]), article(secret)),
    )
  }
}
