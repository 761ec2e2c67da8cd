import { newFeed } from '../../src/commands/follow.ts'
import { approvalFor } from '../../src/model/approval.ts'
import { type Channel, type PlatformName, scopeOf } from '../../src/model/channel.ts'
import type { Delivery } from '../../src/model/outbox.ts'
import { DEFAULT_STYLE } from '../../src/model/post-style.ts'
import { revise } from '../../src/model/revise.ts'
import type { Store, StoredDigest } from '../../src/ports.ts'
import { AT_ONCE, article, delivery, digest, roundupIn, unique } from '../contracts/store-samples.ts'

/** A chat, and everything of it that somebody elsewhere might name. */
export interface Tenant {
  readonly here: Channel
  /** In all that its people wrote. */
  readonly canary: string
  /** Ids, tokens, addresses and what its buttons carry. */
  readonly handles: readonly string[]
  readonly message: { readonly channel: Channel; readonly id: string }
}

/** Something that happens in a chat; gives what may be named of it from then on. */
type Act = (tenant: Omit<Tenant, 'handles'>, store: Store, stored: StoredDigest) => Promise<readonly string[]>

/** A text that was pasted here, as a digest of its own. */
export async function pasted(store: Store, here: Channel, canary: string): Promise<StoredDigest> {
  const one = { ...article(`${unique('The bridge was closed. ')}${canary} was there.`), title: canary }
  const id = unique('')
    .replace(/[^b-df-hj-np-tv-z2-9]/g, '')
    .padEnd(4, 'z')
    .slice(-6)
  return store.digests.save(await store.articles.save(scopeOf(here), one), digest(one, id), [
    { text: `${canary} was refused`, check: 'evidence-found', detail: canary },
  ])
}

const tokens = (one: Delivery): string[] => [
  one.token,
  `${one.token}.0.1`,
  `${one.token}.0`,
  `${one.token}.x`,
]

export const ACTS: Readonly<Record<string, Act>> = {
  async posts({ here, message, canary }, store, stored) {
    const style = { ...DEFAULT_STYLE, comment: canary, signature: canary, reports: true }
    const one = await store.outbox.add(delivery(stored.id, { channel: here, style }))
    const taken = await store.outbox.reserve(here, Date.now(), AT_ONCE)
    if (!taken) throw new Error('not taken')
    await store.outbox.record(taken, { ...message, id: unique('m') })
    await store.outbox.settle(taken, 'posted')
    return tokens(one)
  },
  async doubts({ here }, store, stored) {
    const one = await store.outbox.add(delivery(stored.id, { channel: here }))
    await store.outbox.settle(one, 'uncertain')
    return [...tokens(one), `${one.token}.again`, `${one.token}.there`]
  },
  async holds({ here }, store, stored) {
    const one = await store.outbox.add(
      delivery(stored.id, { channel: here, due: Date.now() + 9e6, waits: true }),
    )
    return [one.token, `${one.token}.now`, `${one.token}.never`]
  },
  async lists({ here, canary }, store, stored) {
    const other = await pasted(store, here, canary)
    const { roundup, members } = await roundupIn(store, here, [stored.id, other.id])
    const acts = members.map(({ id }) => `${roundup.token}.${id}`)
    return [roundup.token, ...acts, ...members.map(({ token }) => `${token}.all`)]
  },
  async previews({ here }, store, stored) {
    const one = await store.outbox.add(delivery(stored.id, { channel: here, form: 'preview' }))
    return [one.token, `${one.token}.${here.chat}`, `${one.token}.${here.chat}.yes`]
  },
  async follows({ here, canary }, store) {
    const url = `https://${canary}.example/${unique('')}`
    const one = newFeed({
      id: unique('feed-of-it-'),
      url,
      channel: here,
      personId: '1',
      filters: [],
      first: 'newest',
    })
    const { number } = await store.feeds.add({ ...one, title: canary })
    return [
      one.id,
      `${one.id}.pause`,
      `${one.id}.why`,
      `${one.id}.move`,
      `${one.id}.unfollow`,
      url,
      String(number),
    ]
  },
  async sets({ here, canary }, store) {
    await store.channelSettings.set(here, 'signature', canary)
    await store.channelSettings.set(here, 'hashtags', [`#${canary}`])
    await store.channelSettings.set(here, 'reports', true)
    return [`${here.chat}___`, `${here.chat}__points_2`, `${here.chat} points 2`, `${here.chat}__reports_off`]
  },
  async changes({ here, canary }, store, stored) {
    const lines = [{ section: 'key-points', index: 0, before: canary, after: null }] as const
    const { id } = await store.changeCards.add({
      id: unique('card-of-a-change'),
      digestId: stored.id,
      hash: unique('h'),
      channel: here,
      base: 0,
      articleId: stored.articleId,
      digest: stored.digest,
      lines,
      note: canary,
    })
    return ['correct', 'retract', 'leave'].map((outcome) => `${id}.${outcome}`)
  },
  async waits({ here, message, canary }, store, stored) {
    const wanted = delivery(stored.id, { channel: here })
    const asker = { channel: here, personId: '1', name: canary, notice: null, feed: false }
    const { id } = await store.approvals.add(approvalFor(unique('approval-id-'), wanted, stored, asker))
    await store.approvals.sent(id, here, [{ ...message, id: unique('m') }])
    return ['', '.edit', '.no', '.again', '.when', '.1'].map((act) => `${id}.0${act}`)
  },
  async corrects({ here, canary }, store, stored) {
    const copies = (await store.outbox.copies(stored.id)).map(({ id }) => id)
    const [claim] = stored.digest.claims['key-points']
    if (!claim || copies.length === 0) return []
    const after = { ...claim, text: `${canary} was here.`, wording: 'editors' as const }
    const change = { section: 'key-points', index: 0, before: claim.text, after } as const
    const body = revise(stored.digest, [change], '2026-03-24')
    const made = {
      digestId: stored.id,
      at: Date.now(),
      by: '1',
      articleId: stored.articleId,
      digest: body,
      lines: [change],
    }
    await store.revisions.add(made, { intent: unique('i'), base: 0, copies })
    return copies.slice(0, 0).concat(`${scopeOf(here)}`)
  },
  async reports({ here, canary }, store, stored) {
    const [copy] = await store.outbox.copies(stored.id)
    if (!copy) return []
    const line = {
      deliveryId: copy.id,
      digestId: stored.id,
      channel: here,
      number: 2,
      text: canary,
      evidence: canary,
    }
    const card = unique('card-of-reports')
    for (const reader of [1, 2, 3])
      await store.reports.add(line, { reader: `r/${unique(String(reader))}`, card })
    return ['correct', 'retract', 'leave'].map((outcome) => `${card}.${outcome}`)
  },
  async searches({ here, canary }, store) {
    const id = unique('search-of-it-')
    await store.searches.keep(id, here, `bridge ${canary}`)
    return [`${id}.999999`, 'bridge', 'the bri']
  },
  async asks({ here, canary }, store) {
    const pending = { kind: 'rest', text: canary, target: here } as const
    await store.conversations.set(here, '9', pending, Date.now() + 9e6)
    return [here.chat]
  },
  async logs({ here, canary }, store) {
    const person = { id: '1', name: canary, asChat: false, language: null }
    await store.audit.add({
      at: Date.now(),
      channel: here,
      person,
      action: `settings ${canary}`,
      outcome: 'done',
    })
    return ['999999']
  },
}

/** A chat in which these things have happened, in this order, about texts that were pasted there. */
export async function tenant(
  store: Store,
  platform: PlatformName,
  canary: string,
  history: readonly string[],
): Promise<Tenant> {
  const here: Channel = { platform, chat: unique('50'), topic: null }
  await store.chats.save({
    platform,
    id: here.chat,
    kind: 'group',
    title: `Chat of ${canary}`,
    handle: null,
    present: true,
  })
  const message = { channel: here, id: unique('m') }
  const handles: string[] = [here.chat]
  let stored = await pasted(store, here, canary)
  handles.push(stored.digest.id)
  for (const what of history) {
    if (what === 'paste') {
      stored = await pasted(store, here, canary)
      handles.push(stored.digest.id)
    }
    handles.push(...((await ACTS[what]?.({ here, canary, message }, store, stored)) ?? []))
  }
  return { here, canary, handles, message }
}
