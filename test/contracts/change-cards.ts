import { describe, expect, it } from 'vitest'
import type { NewCard } from '../../src/model/change-card.ts'
import type { Store } from '../../src/ports.ts'
import { article, channel, digest, unique } from './store-samples.ts'

/** Long after the last test ends. */
const LATER = Date.now() + 86_400_000

/** What every store keeps to about questions to moderators. */
export function changeCardsContract(opened: () => Store): void {
  const fresh = (more: Partial<NewCard> = {}): NewCard => ({
    id: unique('card'),
    digestId: unique('g'),
    hash: unique('h'),
    channel: channel(),
    base: 0,
    articleId: unique('a'),
    digest: digest(article(unique('It rained.\u0000 “x” '))),
    lines: [{ section: 'key-points', index: 0, before: 'It \u0000 snowed.', after: null }],
    note: 'Correction: it rained.',
    ...more,
  })
  const by = (name: string, copies: readonly string[] = ['d1']) => ({
    call: unique('c'),
    name,
    copies,
    message: null,
  })
  const due = async (id: string, now: number): Promise<boolean> =>
    (await opened().changeCards.due(now)).includes(id)

  describe('change cards', () => {
    it('are given back as they were written down, undecided', async () => {
      const one = fresh({ channel: channel('4') })
      const card = await opened().changeCards.add(one)
      const open = { messages: [], outcome: null, decidedIn: null, decidedBy: null, copies: [] }
      expect(card).toEqual({ ...one, ...open, readAt: expect.any(Number) })
      expect(await opened().changeCards.get(one.id)).toEqual(card)
      expect(await opened().changeCards.get(unique('card'))).toBeNull()
    })

    it('are one for a text in a chat, among many at once; another chat, topic, text or revision has its own', async () => {
      const one = fresh()
      const ids = [1, 2, 3].map(() => unique('card'))
      const added = await Promise.all(ids.map((id) => opened().changeCards.add({ ...one, id })))
      expect(new Set(added.map(({ id }) => id)).size).toBe(1)
      const topic = { ...one.channel, topic: '9' }
      const others = [{ channel: channel() }, { channel: topic }, { hash: unique('h') }, { base: 1 }]
      for (const other of others) {
        const id = unique('card')
        expect((await opened().changeCards.add({ ...one, ...other, id })).id).toBe(id)
      }
      expect(await opened().changeCards.open(one.digestId)).toHaveLength(5)
    })

    it('are decided once: whoever comes later reads whose decision it was', async () => {
      const { id, digestId } = await opened().changeCards.add(fresh())
      const first = by('Mo', ['d1', 'd2'])
      const decided = await opened().changeCards.decide(id, 'correct', first)
      expect(decided).toMatchObject({
        outcome: 'correct',
        decidedIn: first.call,
        decidedBy: 'Mo',
        copies: ['d1', 'd2'],
      })
      expect(await opened().changeCards.decide(id, 'retract', by('Jo'))).toEqual(decided)
      expect(await opened().changeCards.open(digestId)).toEqual([])
      expect(await opened().changeCards.decide(unique('card'), 'leave', by('Mo'))).toBeNull()
    })

    it('have one outcome where two press at once', async () => {
      const { id } = await opened().changeCards.add(fresh())
      const cards = await Promise.all([
        opened().changeCards.decide(id, 'correct', by('Mo')),
        opened().changeCards.decide(id, 'leave', by('Jo')),
      ])
      expect(cards[0]).toEqual(cards[1])
    })

    it('stand where they were sent and in every message that was pressed', async () => {
      const [kept, pressed] = [
        await opened().changeCards.add(fresh()),
        await opened().changeCards.add(fresh()),
      ]
      const [sent, other] = [1, 2].map(() => ({ channel: channel('4'), id: unique('') }))
      if (!sent || !other) throw new Error('none')
      for (const { id } of [kept, pressed]) await opened().changeCards.sent(id, sent)
      expect((await opened().changeCards.decide(kept.id, 'leave', by('Mo')))?.messages).toEqual([sent])
      const decision = { ...by('Mo'), message: other }
      expect((await opened().changeCards.decide(pressed.id, 'leave', decision))?.messages).toEqual([
        sent,
        other,
      ])
    })

    it('are looked after until nothing is left to do, and again when they are decided', async () => {
      const { id } = await opened().changeCards.add(fresh())
      expect(await due(id, 0)).toBe(false)
      expect(await due(id, LATER)).toBe(true)
      expect(await opened().changeCards.tended({ id, outcome: null, messages: [] }, null)).toBe(true)
      expect(await due(id, LATER)).toBe(false)
      await opened().changeCards.decide(id, 'leave', by('Mo'))
      expect(await opened().changeCards.tended({ id, outcome: null, messages: [] }, null)).toBe(false)
      expect(await due(id, LATER)).toBe(true)
      expect(await opened().changeCards.tended({ id, outcome: 'leave', messages: [] }, LATER + 1)).toBe(true)
      expect(await due(id, LATER)).toBe(false)
      await opened().changeCards.tended({ id, outcome: 'leave', messages: [] }, null)
    })

    it('go stale with what they ask about, but for those that were carried out', async () => {
      const [open, pressed, done] = await Promise.all([1, 2, 3].map(() => opened().changeCards.add(fresh())))
      if (!open || !pressed || !done) throw new Error('none')
      for (const { id } of [pressed, done]) await opened().changeCards.decide(id, 'correct', by('Mo'))
      await opened().changeCards.tended({ id: done.id, outcome: 'correct', messages: [] }, null)
      for (const { id } of [open, pressed, done]) await opened().changeCards.expire(id)
      for (const { id } of [open, pressed])
        expect((await opened().changeCards.get(id))?.outcome).toBe('stale')
      expect((await opened().changeCards.get(done.id))?.outcome).toBe('correct')
      expect((await opened().changeCards.decide(open.id, 'leave', by('Jo')))?.outcome).toBe('stale')
    })

    it('ask once more as if nobody had decided', async () => {
      const added = await opened().changeCards.add(fresh())
      await opened().changeCards.sent(added.id, { channel: channel(), id: unique('') })
      await opened().changeCards.decide(added.id, 'leave', by('Mo'))
      await opened().changeCards.tended((await opened().changeCards.get(added.id)) ?? added, null)
      await opened().changeCards.reopen(added.id)
      expect(await opened().changeCards.get(added.id)).toEqual({ ...added, readAt: expect.any(Number) })
      expect(await due(added.id, LATER)).toBe(true)
      expect((await opened().changeCards.decide(added.id, 'correct', by('Jo')))?.decidedBy).toBe('Jo')
    })
  })
}
