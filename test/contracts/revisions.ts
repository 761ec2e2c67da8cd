import { describe, expect, it } from 'vitest'
import { type Channel, scopeOf } from '../../src/model/channel.ts'
import type { Delivery } from '../../src/model/outbox.ts'
import type { Revision } from '../../src/model/revision.ts'
import type { Store } from '../../src/ports.ts'
import { AT_ONCE, article, channel, delivery, digest, savedDigest, unique } from './store-samples.ts'

/** What every store keeps to about corrections, and the copies that are to show them. */
export function revisionsContract(opened: () => Store): void {
  const copyOf = async (digestId: string, there: Channel = channel()): Promise<Delivery> => {
    await opened().outbox.add(delivery(digestId, { channel: there }))
    const taken = await opened().outbox.reserve(there, Date.now(), AT_ONCE)
    if (!taken) throw new Error('not taken')
    await opened().outbox.record(taken, { channel: there, id: unique('') })
    await opened().outbox.settle(taken, 'posted')
    return taken
  }
  const posted = async (count: number): Promise<{ digestId: string; copies: Delivery[] }> => {
    const { id } = await savedDigest(opened())
    const copies: Delivery[] = []
    for (let i = 0; i < count; i++) copies.push(await copyOf(id))
    return { digestId: id, copies }
  }
  const corrected = (digestId: string, said = unique('It rained.\u0000 “x” ')): Omit<Revision, 'number'> => {
    const now = article(said)
    const after = digest(now).claims.headline[0] ?? null
    return {
      digestId,
      at: 1_700_000_000_123,
      by: '7',
      articleId: unique('a'),
      digest: digest(now),
      lines: [
        { section: 'headline', index: 0, before: 'It snowed.', after },
        { section: 'reasons', index: 1, before: 'A line.', after: null },
      ],
    }
  }
  const idsOf = (copies: readonly Delivery[]): string[] => copies.map(({ id }) => id)
  const add = (
    digestId: string,
    copies: readonly Delivery[],
    { base = 0, intent = unique('i'), revision = corrected(digestId) } = {},
  ) => opened().revisions.add(revision, { intent, base, copies: idsOf(copies) })
  const standing = async ({ id }: Delivery) => {
    const one = await opened().outbox.get(id)
    return { revision: one?.revision, shown: one?.shown }
  }
  const behind = async (now = Date.now()) => opened().revisions.behind(now, 10_000)

  describe('revisions', () => {
    it('give back the very digest and lines that were added, counted from 1', async () => {
      const { digestId, copies } = await posted(1)
      const revision = corrected(digestId)
      expect(await add(digestId, copies, { revision })).toEqual({ number: 1, copies: idsOf(copies) })
      expect(await opened().revisions.get(digestId, 1)).toEqual({ ...revision, number: 1 })
      for (const number of [0, 2]) expect(await opened().revisions.get(digestId, number)).toBeNull()
      expect(await add(digestId, copies, { base: 1 })).toMatchObject({ number: 2 })
    })

    it('are one for the same intent, however often and by how many it is added', async () => {
      const { digestId, copies } = await posted(2)
      const again = { intent: unique('i'), revision: corrected(digestId) }
      const added = await Promise.all([1, 2, 3].map(() => add(digestId, copies, again)))
      for (const one of added) {
        expect(one?.number).toBe(1)
        expect(one?.copies.toSorted()).toEqual(idsOf(copies).toSorted())
      }
      expect(await opened().revisions.get(digestId, 2)).toBeNull()
    })

    it('let one of those through who correct the same copies at once; the others hear that they were late', async () => {
      const { digestId, copies } = await posted(2)
      const added = await Promise.all([1, 2, 3].map(() => add(digestId, copies)))
      expect(added.filter(Boolean)).toHaveLength(1)
      for (const copy of copies) expect(await standing(copy)).toEqual({ revision: 1, shown: 0 })
    })

    it('take along a copy that stands as the digest was made, and leave one that stands elsewhere', async () => {
      const { digestId, copies } = await posted(3)
      const [first, second, third] = copies as [Delivery, Delivery, Delivery]
      await add(digestId, [first])
      await add(digestId, [second])
      expect(await add(digestId, copies, { base: 1 })).toEqual({
        number: 3,
        copies: expect.toSatisfy(
          (ids: string[]) => ids.toSorted().join() === [first.id, third.id].toSorted().join(),
        ),
      })
      expect((await standing(second)).revision).toBe(2)
    })

    it('never bring back a copy that was retracted, nor touch a copy of another digest', async () => {
      const { digestId, copies } = await posted(1)
      const other = await posted(1)
      await opened().outbox.retract(idsOf(copies))
      expect(await add(digestId, [...copies, ...other.copies])).toBeNull()
      expect(await opened().revisions.get(digestId, 1)).toBeNull()
      for (const copy of other.copies) expect(await standing(copy)).toEqual({ revision: 0, shown: 0 })
    })

    it('are nothing without a copy', async () => {
      const { digestId } = await posted(0)
      expect(await add(digestId, [])).toBeNull()
      expect(await opened().revisions.get(digestId, 1)).toBeNull()
    })

    it('are known in each chat as its own copies stand', async () => {
      const { digestId, copies } = await posted(2)
      const [first, second] = copies as [Delivery, Delivery]
      await add(digestId, [first])
      expect(await opened().revisions.inChat(digestId, scopeOf(first.channel))).toBe(1)
      expect(await opened().revisions.inChat(digestId, scopeOf(second.channel))).toBe(0)
      expect(await opened().revisions.inChat(digestId, `discord/${first.channel.chat}`)).toBe(0)
    })

    it('know the message that says how they go', async () => {
      const { digestId, copies } = await posted(1)
      await add(digestId, copies)
      expect(await opened().revisions.notice(digestId, 1)).toBeNull()
      const notice = { channel: channel('4'), id: unique('') }
      await opened().revisions.tell(digestId, 1, notice)
      expect(await opened().revisions.notice(digestId, 1)).toEqual(notice)
      expect(await opened().revisions.notice(digestId, 2)).toBeNull()
    })
  })

  describe('a copy that does not show what it is to show', () => {
    const behindOne = async (): Promise<Delivery> => {
      const { digestId, copies } = await posted(1)
      await add(digestId, copies)
      return copies[0] as Delivery
    }

    it('is behind until it is shown, and again with the next revision', async () => {
      const { digestId, copies } = await posted(1)
      const [copy] = copies as [Delivery]
      expect(await behind()).not.toContain(copy.id)
      await add(digestId, copies)
      expect(await behind()).toContain(copy.id)
      await opened().revisions.shown(copy.id, 1)
      expect(await behind()).not.toContain(copy.id)
      expect(await standing(copy)).toEqual({ revision: 1, shown: 1 })
      await add(digestId, copies, { base: 1 })
      expect(await behind()).toContain(copy.id)
    })

    it('stays behind when an older revision is shown late', async () => {
      const { digestId, copies } = await posted(1)
      await add(digestId, copies)
      await add(digestId, copies, { base: 1 })
      await opened().revisions.shown((copies[0] as Delivery).id, 1)
      expect(await behind()).toContain((copies[0] as Delivery).id)
    })

    it('is in one hand at a time, and free again half a minute later', async () => {
      const { id } = await behindOne()
      const now = Date.now()
      const hands = await Promise.all([1, 2, 3].map(() => opened().revisions.take(id, now)))
      expect(hands.filter(Boolean)).toHaveLength(1)
      expect(hands.find(Boolean)).toMatchObject({ id, revision: 1, shown: 0, tries: 0 })
      expect(await behind(now + 29_000)).not.toContain(id)
      expect(await behind(now + 30_000)).toContain(id)
    })

    it('waits until it is to be tried again, and counts only what went wrong', async () => {
      const { id } = await behindOne()
      const now = Date.now()
      await opened().revisions.later(id, now + 60_000, false)
      expect(await opened().revisions.take(id, now + 59_999)).toBeNull()
      await opened().revisions.later(id, now + 60_000, true)
      expect((await opened().revisions.take(id, now + 60_000))?.tries).toBe(1)
    })

    it('waits as long when it is corrected again: what made it wait is still so, but what went wrong is past', async () => {
      const { digestId, copies } = await posted(1)
      const [{ id }] = copies as [Delivery]
      const now = Date.now()
      await add(digestId, copies)
      await opened().revisions.later(id, now + 60_000, true)
      await add(digestId, copies, { base: 1 })
      expect(await opened().revisions.take(id, now + 59_999)).toBeNull()
      expect(await opened().revisions.take(id, now + 60_000)).toMatchObject({ tries: 0, revision: 2 })
    })

    it('is in no hand once it is shown or retracted', async () => {
      const [shown, retracted] = [await behindOne(), await behindOne()]
      await opened().revisions.shown(shown.id, 1)
      await opened().outbox.retract([retracted.id])
      for (const { id } of [shown, retracted]) {
        expect(await behind()).not.toContain(id)
        expect(await opened().revisions.take(id, Date.now())).toBeNull()
      }
    })

    it('sends a further part once, until somebody wrote down how that ended', async () => {
      const copy = await behindOne()
      expect(await opened().revisions.begin(copy.id, Date.now())).toBe(true)
      expect(await opened().revisions.begin(copy.id, Date.now())).toBe(false)
      await opened().outbox.record(copy, { channel: copy.channel, id: unique('') })
      expect(await opened().revisions.begin(copy.id, Date.now())).toBe(true)
    })
  })
}
