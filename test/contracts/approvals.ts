import { describe, expect, it } from 'vitest'
import { APPROVAL_MS, approvalFor, type NewApproval } from '../../src/model/approval.ts'
import { deliveryFor } from '../../src/model/approved-delivery.ts'
import { scopeOf } from '../../src/model/channel.ts'
import { DEFAULT_STYLE } from '../../src/model/post-style.ts'
import type { Store } from '../../src/ports.ts'
import { channel, delivery, savedDigest, submission, unique } from './store-samples.ts'

const AWKWARD = 'Mo \u0000 “M” 👍'

/** What every store keeps to of digests that wait for approval. */
export function approvalsContract(opened: () => Store): void {
  const asked = async (more: Partial<NewApproval> = {}): Promise<NewApproval> => {
    const stored = await savedDigest(opened())
    const asker = { channel: channel(), personId: '7', name: 'Mo', notice: null, feed: false }
    const wanted = delivery(stored.id, { style: { ...DEFAULT_STYLE, comment: 'Read “this”.' } })
    return { ...approvalFor(unique('approval-id-'), wanted, stored, asker), ...more }
  }
  const approve = (call: string, edits = 0) =>
    ({ outcome: 'approved', call, name: AWKWARD, edits, reason: null, due: null }) as const

  describe('a digest that waits for approval', () => {
    it('is one card for an intent and target, and comes back as it went in', async () => {
      const { approvals } = opened()
      const one = await asked()
      const cards = await Promise.all([one, { ...one, id: unique('x') }].map((card) => approvals.add(card)))
      expect(cards[0]?.id).toBe(cards[1]?.id)
      const kept = await approvals.get(cards[0]?.id ?? '')
      expect(kept).toMatchObject({
        intent: one.intent,
        target: one.target,
        digest: one.digest,
        style: one.style,
      })
      expect(kept).toMatchObject({ asker: one.asker, edits: 0, outcome: null, messages: [], channel: null })
      expect(await approvals.get('nobody')).toBeNull()
    })

    it('is found by any of its messages, in their own chat alone', async () => {
      const { approvals } = opened()
      const { id } = await approvals.add(await asked())
      const there = channel()
      await approvals.sent(id, there, [
        { channel: there, id: '41' },
        { channel: there, id: '42' },
      ])
      expect((await approvals.byMessage({ channel: there, id: '42' }))?.id).toBe(id)
      expect(await approvals.byMessage({ channel: channel(), id: '42' })).toBeNull()
      expect(await approvals.byMessage({ channel: there, id: '4' })).toBeNull()
    })

    it('follows a group that becomes a supergroup to where it is to be posted', async () => {
      const { approvals, chats } = opened()
      const card = await approvals.add(await asked())
      const to = unique('-100')
      await chats.move('telegram', card.target.chat, to)
      expect((await approvals.get(card.id))?.target).toEqual({ ...card.target, chat: to })
    })

    it('is decided once, together with its one delivery, whoever presses at the same time', async () => {
      const { approvals, outbox } = opened()
      const card = await approvals.add(await asked())
      const calls = ['a', 'b', 'c'].map(unique)
      const ends = await Promise.all(
        calls.map((call) =>
          approvals.decide(card.id, { ...approve(call), delivery: deliveryFor(card, unique('t')) }),
        ),
      )
      expect(new Set(ends.map((end) => end?.decidedIn)).size).toBe(1)
      expect(ends[0]?.decidedBy).toBe(AWKWARD.replaceAll('\u0000', ''))
      expect(await outbox.copies(card.digestId)).toHaveLength(1)
      const again = { ...approve(unique('d')), outcome: 'rejected', reason: 'late', delivery: null } as const
      expect(await approvals.decide(card.id, again)).toMatchObject({ outcome: 'approved', reason: null })
      expect(await approvals.approvedFor(card.digestId)).toEqual([card.target])
    })

    it('is not decided in a state that nobody saw, nor changed when it is decided', async () => {
      const { approvals, outbox, revisions } = opened()
      const card = await approvals.add(await asked())
      const digest = { ...card.digest, wording: { ...card.digest.wording, editors: 1 } }
      const change = { digest, edits: 0, call: unique('e'), name: 'Mo' }
      expect(await approvals.change(card.id, change)).toBe(true)
      expect(await approvals.change(card.id, change)).toBe(true)
      expect(await approvals.change(card.id, { ...change, call: unique('e') })).toBe(false)
      const decision = { ...approve(unique('d')), delivery: deliveryFor(card, unique('t')) }
      expect((await approvals.decide(card.id, decision))?.outcome).toBeNull()
      await approvals.decide(card.id, { ...decision, edits: 1 })
      const sent = await outbox.get(card.id)
      expect(sent).toMatchObject({ state: 'pending', revision: 1, shown: 1, channel: card.target })
      expect((await revisions.get(card.digestId, 1))?.digest).toEqual(digest)
      expect(await approvals.change(card.id, { ...change, edits: 1, call: unique('e') })).toBe(false)
    })

    it('is posted at its time, and not before', async () => {
      const { approvals, outbox } = opened()
      const card = await approvals.add(await asked())
      const due = Date.now() + 3_600_000
      await approvals.decide(card.id, {
        ...approve(unique('d')),
        due,
        delivery: deliveryFor(card, unique('t')),
      })
      const pace = { every: 0, burst: 1 }
      expect(await outbox.reserve(card.target, Date.now(), pace)).toBeNull()
      expect((await outbox.reserve(card.target, due + 1, pace))?.id).toBe(card.id)
    })

    it('takes one choice of other points for each wish, the first', async () => {
      const { approvals } = opened()
      const card = await approvals.add(await asked())
      await approvals.again(card.id, { edits: 0, call: 'w1', name: 'Mo' })
      const found = { digest: { ...card.digest, id: 'other' }, passed: [0, 17], left: true }
      await approvals.chosenAgain(card.id, 'w0', found)
      expect(await approvals.get(card.id)).toMatchObject({ again: 'w1', edits: 0 })
      await approvals.chosenAgain(card.id, 'w1', found)
      await approvals.chosenAgain(card.id, 'w1', found)
      expect(await approvals.get(card.id)).toMatchObject({
        again: null,
        edits: 1,
        passed: [0, 17],
        noOther: false,
      })
      await approvals.again(card.id, { edits: 1, call: 'w2', name: 'Mo' })
      await approvals.chosenAgain(card.id, 'w2', { digest: null, passed: [], left: false })
      expect(await approvals.get(card.id)).toMatchObject({ again: null, edits: 1, noOther: true })
    })

    it('expires where nobody decided, and is due until it is tended', async () => {
      const { approvals } = opened()
      const [open, done] = [await approvals.add(await asked()), await approvals.add(await asked())]
      await approvals.decide(done.id, { ...approve('d'), outcome: 'rejected', delivery: null })
      for (const { id } of [open, done]) await approvals.expire(id)
      expect((await approvals.get(open.id))?.outcome).toBe('expired')
      expect((await approvals.get(done.id))?.outcome).toBe('rejected')
      expect(await approvals.due(Date.now() - APPROVAL_MS)).not.toContain(open.id)
      expect(await approvals.due(Date.now() + APPROVAL_MS)).toContain(open.id)
      expect(await approvals.tended(open, null)).toBe(false)
      expect(await approvals.tended({ ...open, outcome: 'expired' }, null)).toBe(true)
      expect(await approvals.due(Date.now() + APPROVAL_MS)).not.toContain(open.id)
    })

    it('is counted among those of the chats it is bound for', async () => {
      const { approvals } = opened()
      const [one, other] = [await approvals.add(await asked()), await approvals.add(await asked())]
      const waiting = await approvals.waiting([scopeOf(one.target)], 5)
      expect(waiting).toMatchObject({ count: 1, oldest: [{ id: one.id }] })
      expect((await approvals.waiting([scopeOf(one.target), scopeOf(other.target)], 1)).count).toBe(2)
      const cards = channel()
      await approvals.sent(one.id, cards, [{ channel: cards, id: '9' }])
      expect(await approvals.waiting([scopeOf(cards)], 5)).toMatchObject({ count: 1 })
      expect(await approvals.waiting([], 5)).toEqual({ count: 0, oldest: [] })
      const notice = { channel: one.asker.channel, id: '9' }
      await approvals.notice(one.id, notice)
      expect((await approvals.get(one.id))?.asker).toEqual({ ...one.asker, notice })
    })

    it('is there together with the end of its submission, once', async () => {
      const { approvals, submissions } = opened()
      const one = submission({ personName: AWKWARD })
      await submissions.add(one)
      const approval = await asked({ intent: one.id })
      const end = { state: 'digested', digestId: approval.digestId, deliveries: [], approval } as const
      await submissions.finish(one.id, end)
      await submissions.finish(one.id, {
        ...end,
        approval: { ...approval, id: unique('y'), target: channel() },
      })
      expect((await approvals.get(approval.id))?.intent).toBe(one.id)
      expect((await submissions.get(one.id))?.personName).toBe(AWKWARD.replaceAll('\u0000', ''))
      expect((await approvals.waiting([scopeOf(approval.target)], 5)).count).toBe(1)
    })
  })
}
