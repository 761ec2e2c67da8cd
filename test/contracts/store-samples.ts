import type { Article } from '../../src/model/article.ts'
import type { Channel, MessageRef } from '../../src/model/channel.ts'
import { scopeOf } from '../../src/model/channel.ts'
import type { Digest, GroundedClaim } from '../../src/model/digest.ts'
import { type Delivery, newDelivery, type Pace } from '../../src/model/outbox.ts'
import { DEFAULT_STYLE } from '../../src/model/post-style.ts'
import { roundupOf } from '../../src/model/roundup.ts'
import type { Submission } from '../../src/model/submission.ts'
import type { Store, StoredDigest } from '../../src/ports.ts'

let counter = 0

/** Ids, chats and texts that no other test has: one database serves a whole suite. */
export const unique = (prefix: string): string => `${prefix}${process.pid.toString(36)}-${++counter}`

export const channel = (topic: string | null = null): Channel => ({
  platform: 'telegram',
  chat: unique('-100'),
  topic,
})

export function article(text = unique('The bridge was closed on Monday. ')): Article {
  return {
    title: 'A bridge is closed',
    byline: ['Ada Poole'],
    publisher: null,
    publishedAt: '2024-03-23',
    language: 'en',
    url: null,
    canonicalUrl: null,
    image: null,
    hash: Buffer.from(text).toString('hex'),
    problem: null,
    text,
    blocks: [{ start: 0, end: text.length, kind: 'heading', level: 2, ordinal: 1 }],
  }
}

export function digest(of: Article, id = 'kd7q', version = '1'): Digest {
  const { text: _text, blocks: _blocks, ...facts } = of
  const claim: GroundedClaim = {
    text: of.text,
    wording: 'verbatim',
    evidence: [{ start: 0, end: of.text.length, quote: of.text }],
    date: { value: '2024-03', basis: 'stated', words: 'in March' },
    speaker: { name: 'Ada', role: null, kind: 'person', toldTo: null, manner: 'quoted' },
  }
  return {
    id,
    claims: { headline: [claim], 'key-points': [claim], reasons: [], timeline: [claim], sources: [claim] },
    reasons: { promised: 5, found: 0 },
    wording: { lines: 1, verbatim: 1, trimmed: 0, rephrased: 0 },
    engine: { name: 'extractive', version, promptVersion: null },
    article: facts,
  }
}

/** A digest as it is after somebody's article was read in `scope`. */
export async function savedDigest(
  store: Store,
  scope: string | null = null,
  id = 'kd7q',
): Promise<StoredDigest> {
  const one = article()
  return store.digests.save(await store.articles.save(scope, one), digest(one, id), [])
}

export function submission(more: Partial<Submission> = {}): Submission {
  return {
    id: unique('s'),
    channel: channel(),
    personId: '7',
    source: { kind: 'text', text: 'A pasted text.' },
    target: null,
    offers: [],
    notice: null,
    state: 'received',
    digestId: null,
    ...more,
  }
}

export function delivery(digestId: string, more: Partial<Delivery> = {}): Delivery {
  return {
    ...newDelivery({
      id: unique('d'),
      digestId,
      channel: channel(),
      intent: unique('i'),
      token: unique('t'),
      form: 'post',
      notice: null,
    }),
    ...more,
  }
}

/** A chat that takes any number of messages at once. */
export const AT_ONCE: Pace = { every: 0, burst: 1 }

/** A digest that was posted in `there`. */
export async function postedIn(
  store: Store,
  there: Channel,
  shortId = 'kd7q',
  message: MessageRef = { channel: there, id: unique('') },
): Promise<Delivery> {
  const { id } = await savedDigest(store, scopeOf(there), shortId)
  await store.outbox.add(delivery(id, { channel: there }))
  const taken = await store.outbox.reserve(there, Date.now(), AT_ONCE)
  if (!taken) throw new Error('not taken')
  await store.outbox.record(taken, message)
  await store.outbox.settle(taken, 'posted')
  const posted = await store.outbox.get(taken.id)
  if (!posted) throw new Error('not there')
  return posted
}

/** A roundup that lists these digests as one story. */
export async function roundupIn(
  store: Store,
  there: Channel,
  digestIds: readonly string[],
  prefix = 'd',
): Promise<{ readonly roundup: Delivery; readonly members: readonly Delivery[] }> {
  const members: Delivery[] = []
  for (const id of digestIds)
    members.push(
      await store.outbox.add(
        delivery(id, { id: unique(prefix), channel: there, waits: true, held: 'roundup' }),
      ),
    )
  const [first] = members
  if (!first) throw new Error('no digest')
  const roundup = roundupOf(first, { id: unique('r'), token: unique('t'), style: DEFAULT_STYLE })
  const story = members.map((one) => ({ delivery: one.id, digestId: one.digestId, revision: one.revision }))
  if (!(await store.roundups.form(roundup, [story], first))) throw new Error('not formed')
  return { roundup, members }
}
