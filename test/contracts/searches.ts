import { describe, expect, it } from 'vitest'
import type { Channel } from '../../src/model/channel.ts'
import type { Delivery, DeliveryState } from '../../src/model/outbox.ts'
import { revise } from '../../src/model/revise.ts'
import { searchTerms } from '../../src/model/search-words.ts'
import type { Store } from '../../src/ports.ts'
import { article, channel, delivery, digest, savedDigest, submission, unique } from './store-samples.ts'

export function searchesContract(getStore: () => Store): void {
  const find = async (there: Channel, typed: string, before: number | null = null, limit = 5) =>
    getStore().searches.find(there, searchTerms(typed), { limit, before })

  const ids = async (there: Channel, typed: string) =>
    (await find(there, typed)).map(({ delivery: { id } }) => id)

  async function posted(there: Channel, text: string, state: DeliveryState = 'posted', id = 'kd7q') {
    const { articles, digests, outbox } = getStore()
    const one = article(`${text} ${unique('')}`)
    const stored = await digests.save(await articles.save(null, one), digest(one, id), [])
    const message = { channel: there, id: unique('m') }
    return outbox.add(delivery(stored.id, { channel: there, state, messages: [message] }))
  }

  describe('searching a chat', () => {
    it('finds what stands there by all its words, the newest first, with its message and as it says it', async () => {
      const there = channel()
      const old = await posted(there, 'The Kestrel bridge was closed.')
      await posted(there, 'The ferry sank.')
      const next = await posted(there, 'A bridge over the Kestrel reopens.', 'uncertain')
      expect(await ids(there, 'kestrel BRIDGE')).toEqual([next.id, old.id])
      expect(await ids(there, 'kestrel bridge sank')).toEqual([])
      const [hit] = await find(there, 'reopens')
      expect(hit?.delivery).toEqual(await getStore().outbox.get(next.id))
      expect(hit?.digest.claims.headline[0]?.text).toContain('reopens')
      expect(hit?.at).toBeGreaterThan(0)
    })

    it('finds by points, by reasons and their titles, and by the short id', async () => {
      const { articles, digests, outbox } = getStore()
      const there = channel()
      const one = article('Rain.')
      const made = digest(one, 'wq7x')
      const [claim] = made.claims.headline
      if (!claim) throw new Error('no claim')
      const reasons = [{ ...claim, title: 'Mortar crumbles', text: 'Frost split the arches.' }]
      const points = [{ ...claim, text: 'Lorries take the detour.' }]
      const body = { ...made, claims: { ...made.claims, 'key-points': points, reasons } }
      const { id } = await digests.save(await articles.save(null, one), body, [])
      const { id: posted } = await outbox.add(delivery(id, { channel: there, state: 'posted' }))
      for (const typed of ['mortar', 'arches frost', 'detour', 'WQ7X'])
        expect(await ids(there, typed)).toEqual([posted])
    })

    it('finds a post by what it says in the language of its chat, and shows it so, there alone', async () => {
      const { translations } = getStore()
      const [there, other] = [channel(), channel()]
      const here = await posted(there, 'The Kestrel bridge was closed.')
      await getStore().outbox.add(delivery(here.digestId, { channel: other, state: 'posted' }))
      const [hit] = await find(there, 'kestrel')
      const of = hit?.digest.claims.headline[0]?.text ?? ''
      const line = {
        section: 'headline',
        index: 0,
        of,
        lines: ['Die Turmfalkenbrücke ist gesperrt.'],
      } as const
      await translations.settle(here.id, 0, { language: 'de', lines: [line] })
      for (const typed of ['turmfalkenbrucke', 'gesperrt kestrel', 'closed'])
        expect(await ids(there, typed)).toEqual([here.id])
      expect(await ids(other, 'gesperrt')).toEqual([])
      expect((await find(there, 'gesperrt'))[0]?.digest.claims.headline[0]?.translation?.lines).toEqual(
        line.lines,
      )
    })

    it('finds nothing of another chat, topics included, and nothing that does not stand', async () => {
      const there = channel('7')
      const other = channel()
      await posted(other, 'The Kestrel bridge.')
      const here = await posted(there, 'The Kestrel bridge.')
      for (const state of ['pending', 'sending', 'refused', 'dead', 'removed'] as const)
        await posted(there, 'The Kestrel bridge.', state)
      expect(await ids({ ...there, topic: null }, 'kestrel')).toEqual([here.id])
      for (const elsewhere of [channel(), { ...there, platform: 'discord' as const }])
        expect(await ids(elsewhere, 'kestrel')).toEqual([])
    })

    it('finds what was asked for there and stands elsewhere, once, and not when that is gone', async () => {
      const { submissions, outbox } = getStore()
      const [there, target] = [channel(), channel()]
      const { id: digestId } = await savedDigest(getStore(), null, 'vz9k')
      const asked = submission({ channel: there, target })
      await submissions.add(asked)
      const made = delivery(digestId, { channel: target, intent: asked.id })
      await submissions.finish(asked.id, { state: 'digested', digestId, deliveries: [made] })
      expect(await ids(there, 'vz9k')).toEqual([])
      await outbox.settle(made, 'uncertain')
      expect(await ids(there, 'vz9k')).toEqual([made.id])
      expect(await ids(target, 'vz9k')).toEqual([made.id])
      await outbox.retract([made.id])
      expect(await ids(there, 'vz9k')).toEqual([])
    })

    it('finds a corrected digest by what it says now in that chat', async () => {
      const { revisions, digests } = getStore()
      const [there, other] = [channel(), channel()]
      const copy = await posted(there, 'The bridge is open.')
      const left = await getStore().outbox.add(delivery(copy.digestId, { channel: other, state: 'posted' }))
      const stored = await digests.get(copy.digestId)
      const [claim] = stored?.digest.claims['key-points'] ?? []
      if (!stored || !claim) throw new Error('no digest')
      const after = { ...claim, text: 'It reopens on Thursday.', wording: 'editors' as const }
      const changes = (['headline', 'key-points'] as const).map((section) => ({
        section,
        index: 0,
        before: claim.text,
        after,
      }))
      await revisions.add(
        {
          digestId: stored.id,
          at: 1,
          by: '1',
          articleId: stored.articleId,
          digest: revise(stored.digest, changes, '2026-03-24'),
          lines: changes,
        },
        { intent: unique('i'), base: 0, copies: [copy.id] },
      )
      expect(await ids(there, 'thursday')).toEqual([copy.id])
      expect((await find(there, 'thursday'))[0]?.digest.claims.headline[0]?.text).toBe(after.text)
      expect(await ids(there, 'bridge')).toEqual([])
      expect(await ids(other, 'bridge')).toEqual([left.id])
    })

    it('finds what was posted twice once, as its newest copy, on whatever page', async () => {
      const there = channel()
      const first = await posted(there, 'The Kestrel bridge.')
      const middle = await posted(there, 'A Kestrel ferry.')
      const again = await getStore().outbox.add(delivery(first.digestId, { channel: there, state: 'posted' }))
      expect(await ids(there, 'kestrel')).toEqual([again.id, middle.id])
      const [newest] = await find(there, 'kestrel', null, 1)
      expect((await find(there, 'kestrel', newest?.number)).map((hit) => hit.delivery.id)).toEqual([
        middle.id,
      ])
    })

    it('goes on behind the page before, with nothing left out and nothing twice', async () => {
      const there = channel()
      const all: Delivery[] = []
      for (let n = 0; n < 7; n += 1) all.unshift(await posted(there, `Kestrel ${n}`))
      const seen: string[] = []
      let before: number | null = null
      for (let page = await find(there, 'kestrel', before, 3); page.length > 0; ) {
        seen.push(...page.map((hit) => hit.delivery.id))
        before = page.at(-1)?.number ?? null
        page = await find(there, 'kestrel', before, 3)
      }
      expect(seen).toEqual(all.map(({ id }) => id))
    })

    it('remembers what was looked for, for the chat where that was', async () => {
      const { searches } = getStore()
      const there = channel('3')
      const id = unique('search')
      await searches.keep(id, there, 'bridge \u0000 "kestrel"')
      await searches.keep(id, there, 'another')
      expect(await searches.kept(id, { ...there, topic: null })).toMatch(/^bridge .* "kestrel"$/)
      expect(await searches.kept(id, channel())).toBeNull()
      expect(await searches.kept('\u0000', there)).toBeNull()
    })
  })
}
