import { describe, expect, it } from 'vitest'
import type { Watch } from '../../src/model/change-card.ts'
import type { Store } from '../../src/ports.ts'
import { AT_ONCE, channel, delivery, postedIn, savedDigest, unique } from './store-samples.ts'

/** Long after the last test ends. */
const LATER = Date.now() + 86_400_000

/** What every store keeps to about articles that are read again. */
export function watchesContract(opened: () => Store): void {
  const posted = async (form: 'post' | 'preview' = 'post'): Promise<string> => {
    const there = channel()
    const { id } = await savedDigest(opened())
    await opened().outbox.add(delivery(id, { channel: there, form }))
    const taken = await opened().outbox.reserve(there, Date.now(), AT_ONCE)
    if (!taken) throw new Error('not taken')
    await opened().outbox.record(taken, { channel: there, id: unique('') })
    await opened().outbox.settle(taken, 'posted')
    return id
  }
  const enrolled = async (after = 0): Promise<string> => {
    const id = await posted()
    await opened().watches.enroll(0, after)
    return id
  }
  const asking = () => ({ id: unique('e'), channel: channel() })
  const taken = async (id: string, at = LATER): Promise<Watch> => {
    const watch = await opened().watches.take(id, at)
    if (!watch) throw new Error('not due')
    return watch
  }

  describe('watches', () => {
    it('begin so long after the first post of a digest, once', async () => {
      const id = await enrolled(600_000)
      await opened().watches.enroll(0, 1)
      const { since } = await taken(id)
      const fresh = await enrolled(600_000)
      const now = Date.now()
      expect(Math.abs(since - now)).toBeLessThan(60_000)
      expect(await opened().watches.take(fresh, now + 500_000)).toBeNull()
      expect(await opened().watches.take(fresh, now + 660_000)).toMatchObject({ digestId: fresh, hash: null })
    })

    it('leave out previews, what was posted before, and texts that somebody pasted', async () => {
      const preview = await posted('preview')
      const { digestId: pasted } = await postedIn(opened(), channel())
      await opened().watches.enroll(0, 0)
      const old = await posted()
      await opened().watches.enroll(LATER, 0)
      for (const id of [preview, pasted, old]) expect(await opened().watches.take(id, LATER)).toBeNull()
    })

    it('are in one hand at a time, and free again after two minutes', async () => {
      const id = await enrolled()
      const hands = await Promise.all([1, 2, 3].map(() => opened().watches.take(id, LATER)))
      expect(hands.filter(Boolean)).toHaveLength(1)
      expect(await opened().watches.take(id, LATER + 119_999)).toBeNull()
      expect(await opened().watches.take(id, LATER + 120_000)).not.toBeNull()
    })

    it('remember what was seen, and are due no more when there is no next time', async () => {
      const id = await enrolled()
      const seen = { hash: 'h1', etag: 'W/"x"', lastModified: 'Mon, 01 Jan 2024 00:00:00 GMT' }
      await opened().watches.looked({ ...(await taken(id)), ...seen }, LATER + 5)
      expect(await opened().watches.take(id, LATER + 4)).toBeNull()
      const next = await taken(id, LATER + 5)
      expect(next).toMatchObject(seen)
      await opened().watches.looked(next, null)
      expect(await opened().watches.take(id, LATER * 2)).toBeNull()
      await opened().watches.enroll(0, 0)
      expect(await opened().watches.take(id, LATER * 2)).toBeNull()
    })
  })

  describe('an article that a moderator asks to be read now', () => {
    it('is asked for once by the same event, and by one event at a time', async () => {
      const id = await enrolled(86_400_000)
      const [one, other] = [asking(), asking()]
      const asked = { by: one.id, channel: one.channel, notice: null }
      expect(await opened().watches.ask(id, one, 0)).toEqual(asked)
      expect(await opened().watches.ask(id, one, 0)).toEqual(asked)
      expect(await opened().watches.ask(id, other, 0)).toBeNull()
      expect((await taken(id, Date.now() + 10_000)).asked).toEqual(asked)
    })

    it('may be one that nobody watched, or watches no more', async () => {
      const [fresh, over] = [await posted('preview'), await enrolled()]
      await opened().watches.looked(await taken(over), null)
      for (const id of [fresh, over]) {
        const by = asking()
        expect((await opened().watches.ask(id, by, 0))?.by).toBe(by.id)
        expect((await taken(id)).asked?.by).toBe(by.id)
      }
    })

    it('is not read again so soon', async () => {
      const id = await enrolled()
      await opened().watches.looked(await taken(id), null)
      expect(await opened().watches.ask(id, asking(), 60_000)).toBeNull()
      expect(await opened().watches.take(id, LATER * 2)).toBeNull()
      expect(await opened().watches.ask(id, asking(), 0)).not.toBeNull()
    })

    it('is answered in one message, that of the event which asked', async () => {
      const id = await enrolled()
      const by = asking()
      await opened().watches.ask(id, by, 0)
      const [notice, second] = [1, 2].map(() => ({ channel: by.channel, id: unique('') }))
      if (!notice || !second) throw new Error('none')
      expect(await opened().watches.tell(id, unique('e'), second)).toBe(false)
      expect(await opened().watches.tell(id, by.id, notice)).toBe(true)
      expect(await opened().watches.tell(id, by.id, second)).toBe(false)
      const watch = await taken(id)
      expect(watch.asked?.notice).toEqual(notice)
      await opened().watches.looked(watch, LATER)
      expect((await taken(id)).asked).toBeNull()
    })

    it('is not forgotten by a look that began before it was asked', async () => {
      const id = await enrolled()
      const before = await taken(id)
      const by = asking()
      await opened().watches.ask(id, by, 0)
      await opened().watches.looked({ ...before, hash: 'h2' }, null)
      const watch = await taken(id)
      expect(watch.asked?.by).toBe(by.id)
      expect(watch.hash).toBe('h2')
    })
  })
}
