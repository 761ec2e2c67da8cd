import { beforeEach, describe, expect, it } from 'vitest'
import { REPORTS_A_DAY, type ReportedLine } from '../../src/model/reader-report.ts'
import type { Store } from '../../src/ports.ts'
import { channel, postedIn, unique } from './store-samples.ts'

/** Long after the last test ends. */
const LATER = Date.now() + 86_400_000

/** What every store keeps to about lines that readers called wrong. */
export function reportsContract(opened: () => Store): void {
  let line: ReportedLine
  const somebody = () => `telegram/${unique('')}`
  const report = (of: ReportedLine = line, reader = somebody(), card = unique('card')) =>
    opened().reports.add(of, { reader, card })
  const raised = async (of: ReportedLine = line): Promise<string> => {
    for (let i = 0; i < 3; i++) {
      const { card } = await report(of)
      if (card !== null) return card
    }
    throw new Error('no card')
  }
  const by = (name: string, copies: readonly string[] = []) => ({
    call: unique('c'),
    name,
    copies,
    message: null,
  })
  const due = async (id: string, now: number): Promise<boolean> =>
    (await opened().reports.due(now)).includes(id)

  beforeEach(async () => {
    const copy = await postedIn(opened(), channel('4'))
    line = {
      deliveryId: copy.id,
      digestId: copy.digestId,
      channel: copy.channel,
      number: 2,
      text: 'It \u0000 snowed. \ud83d “x”',
      evidence: 'It \u0000 snowed all day.',
    }
  })

  describe('reports by readers', () => {
    it('make a card of the third one of a line, which names nobody', async () => {
      const kinds = [await report(), await report(), await report(line, somebody(), 'the-card')]
      expect(kinds).toEqual([
        { kind: 'noted', card: null },
        { kind: 'noted', card: null },
        { kind: 'noted', card: 'the-card' },
      ])
      expect(await opened().reports.card('the-card')).toEqual({
        ...line,
        id: 'the-card',
        count: 3,
        raisedAt: expect.any(Number),
        messages: [],
        outcome: null,
        decidedIn: null,
        decidedBy: null,
        copies: [],
      })
      expect(await opened().reports.card(unique('card'))).toBeNull()
    })

    it('count once for a reader and line, however often they press', async () => {
      const reader = somebody()
      expect((await report(line, reader)).kind).toBe('noted')
      for (let i = 0; i < 3; i++) expect(await report(line, reader)).toEqual({ kind: 'known', card: null })
      expect((await report()).card).toBeNull()
      expect((await report()).card).not.toBeNull()
    })

    it('tell a reader’s repeated press of the card that is open, so that its job is not lost', async () => {
      await report()
      await report()
      const reader = somebody()
      const { card } = await report(line, reader)
      expect(await report(line, reader)).toEqual({ kind: 'known', card })
    })

    it('are counted apart for another line, digest or chat; not for another topic', async () => {
      await report()
      await report()
      const elsewhere = await postedIn(opened(), channel())
      const others: Partial<ReportedLine>[] = [
        { text: 'It rained.' },
        { digestId: elsewhere.digestId },
        { channel: elsewhere.channel },
      ]
      for (const other of others) expect((await report({ ...line, ...other })).card).toBeNull()
      const topic = { ...line.channel, topic: '9' }
      expect((await report({ ...line, channel: topic })).card).not.toBeNull()
    })

    it('raise one card among many at once, and count those that come while it is open', async () => {
      const added = await Promise.all(Array.from({ length: 8 }, () => report()))
      const [id, ...more] = added.flatMap(({ card }) => card ?? [])
      expect(more).toEqual([])
      expect((await opened().reports.card(id ?? ''))?.count).toBe(8)
    })

    it('raise nothing new after a decision until three more have come', async () => {
      const first = await raised()
      await opened().reports.decide(first, 'leave', by('Mo'))
      expect([(await report()).card, (await report()).card]).toEqual([null, null])
      const second = (await report()).card
      expect(second).not.toBeNull()
      expect(second).not.toBe(first)
      expect((await opened().reports.card(second ?? ''))?.count).toBe(3)
      expect((await opened().reports.card(first))?.count).toBe(3)
    })

    it('are taken from one reader ten times a day, also of many presses at once', async () => {
      const reader = somebody()
      const many = Array.from({ length: REPORTS_A_DAY + 3 }, (_, i) => ({ ...line, text: `Line ${i}` }))
      const kinds = await Promise.all(many.map(async (one) => (await report(one, reader)).kind))
      expect(kinds.filter((kind) => kind === 'noted')).toHaveLength(REPORTS_A_DAY)
      expect(kinds.filter((kind) => kind === 'enough')).toHaveLength(3)
      expect((await report(many[0])).kind).toBe('noted')
    })
  })

  describe('reports of a group that becomes a supergroup', () => {
    it('go on counting there, and their card goes along', async () => {
      await report()
      await report()
      const [to, further] = [unique('-1'), unique('-1')]
      await opened().chats.move('telegram', line.channel.chat, to)
      const { card } = await report({ ...line, channel: { ...line.channel, chat: to } })
      expect((await opened().reports.card(card ?? ''))?.channel.chat).toBe(to)
      await opened().chats.move('telegram', to, further)
      expect((await opened().reports.card(card ?? ''))?.channel.chat).toBe(further)
    })
  })

  describe('cards of reports', () => {
    it('are decided once: whoever comes later reads whose decision it was', async () => {
      const id = await raised()
      const first = by('Mo', ['d1', 'd2'])
      const decided = await opened().reports.decide(id, 'retract', first)
      expect(decided).toMatchObject({
        outcome: 'retract',
        decidedIn: first.call,
        decidedBy: 'Mo',
        copies: ['d1', 'd2'],
      })
      expect(await opened().reports.decide(id, 'leave', by('Jo'))).toEqual(decided)
      expect(await opened().reports.decide(unique('card'), 'leave', by('Mo'))).toBeNull()
    })

    it('have one outcome where two press at once', async () => {
      const id = await raised()
      const cards = await Promise.all([
        opened().reports.decide(id, 'correct', by('Mo')),
        opened().reports.decide(id, 'leave', by('Jo')),
      ])
      expect(cards[0]).toEqual(cards[1])
    })

    it('stand where they were sent and in every message that was pressed, also after the decision', async () => {
      const id = await raised()
      const [sent, pressed] = [
        { channel: channel('4'), id: '1' },
        { channel: channel(), id: '2' },
      ]
      await opened().reports.sent(id, sent)
      expect((await opened().reports.card(id))?.messages).toEqual([sent])
      await opened().reports.decide(id, 'leave', { ...by('Mo'), message: sent })
      const late = await opened().reports.decide(id, 'retract', { ...by('Jo'), message: pressed })
      expect(late).toMatchObject({ outcome: 'leave', decidedBy: 'Mo', messages: [sent, pressed] })
    })

    it('are looked after again where one more message of a decided one is found', async () => {
      const id = await raised()
      await opened().reports.decide(id, 'leave', by('Mo'))
      const seen = await opened().reports.card(id)
      if (!seen) throw new Error('no card')
      await opened().reports.sent(id, { channel: channel('4'), id: '1' })
      expect(await opened().reports.tended(seen, null)).toBe(false)
      expect(await due(id, LATER)).toBe(true)
    })

    it('are looked after until nothing is left to do, and again when they are decided', async () => {
      const id = await raised()
      expect(await due(id, 0)).toBe(false)
      expect(await due(id, LATER)).toBe(true)
      expect(await opened().reports.tended({ id, outcome: null, messages: [] }, null)).toBe(true)
      expect(await due(id, LATER)).toBe(false)
      await opened().reports.decide(id, 'leave', by('Mo'))
      expect(await opened().reports.tended({ id, outcome: null, messages: [] }, null)).toBe(false)
      expect(await due(id, LATER)).toBe(true)
      expect(await opened().reports.tended({ id, outcome: 'leave', messages: [] }, null)).toBe(true)
      expect(await due(id, LATER)).toBe(false)
    })

    it('go stale with what they ask about, and the line may be reported again; a decision stays', async () => {
      const id = await raised()
      await opened().reports.expire(id)
      expect((await opened().reports.decide(id, 'leave', by('Mo')))?.outcome).toBe('stale')
      const again = await raised()
      expect(again).not.toBe(id)
      await opened().reports.decide(again, 'leave', by('Mo'))
      await opened().reports.expire(again)
      expect((await opened().reports.card(again))?.outcome).toBe('leave')
    })
  })
}
