import { describe, expect, it } from 'vitest'
import type { Store } from '../../src/ports.ts'
import { channel, savedDigest, unique } from './store-samples.ts'

export function answersContract(getStore: () => Store): void {
  const LONG_AGO = 0
  const place = async () => ({
    channel: channel('7'),
    digestId: (await savedDigest(getStore())).id,
    section: 'sources',
  })
  const by = (call: string, more: Partial<Parameters<Store['answers']['take']>[1]> = {}) => ({
    call,
    since: LONG_AGO,
    sending: LONG_AGO,
    instead: null,
    ...more,
  })
  const mine = { kind: 'mine' }

  describe('answers that stand', () => {
    it('lets one of many that ask at once answer, and tells the others that it is on its way', async () => {
      const there = await place()
      const all = await Promise.all(['1', '2', '3'].map((call) => getStore().answers.take(there, by(call))))
      expect(all.filter(({ kind }) => kind === 'mine')).toHaveLength(1)
      expect(all.filter(({ kind }) => kind === 'stands')).toEqual(
        Array.from({ length: 2 }, () => ({ kind: 'stands', message: null })),
      )
    })

    it('tells who asks later by which message it was answered, for that section, digest and topic alone', async () => {
      const { answers } = getStore()
      const there = await place()
      const message = { channel: there.channel, id: unique('m') }
      await answers.take(there, by('1'))
      await answers.given(there, '1', message)
      expect(await answers.take(there, by('2'))).toEqual({ kind: 'stands', message })
      for (const other of [
        { ...there, section: 'timeline' },
        { ...there, channel: { ...there.channel, topic: '8' } },
        { ...there, channel: { ...there.channel, topic: null } },
        { ...there, digestId: (await savedDigest(getStore())).id },
      ])
        expect(await answers.take(other, by('2'))).toEqual(mine)
    })

    it('is asked anew when the answer is old, is gone, never came, or its call comes again', async () => {
      const { answers } = getStore()
      const there = await place()
      const message = { channel: there.channel, id: unique('m') }
      const later = Date.now() + 60_000
      await answers.take(there, by('1'))
      expect(await answers.take(there, by('1'))).toEqual(mine)
      expect(await answers.take(there, by('2', { sending: later }))).toEqual(mine)
      await answers.given(there, '2', message)
      expect((await answers.take(there, by('3', { sending: later }))).kind).toBe('stands')
      expect(await answers.take(there, by('3', { since: later }))).toEqual(mine)
      await answers.given(there, '3', message)
      const another = { ...message, id: unique('m') }
      expect((await answers.take(there, by('4', { instead: another }))).kind).toBe('stands')
      expect(await answers.take(there, by('4', { instead: message }))).toEqual(mine)
      await answers.given(there, '4', null)
      expect(await answers.take(there, by('5'))).toEqual(mine)
    })

    it('keeps what a call that was too slow says out of another one’s answer', async () => {
      const { answers } = getStore()
      const there = await place()
      const [slow, quick] = [1, 2].map(() => ({ channel: there.channel, id: unique('m') }))
      await answers.take(there, by('1'))
      await answers.take(there, by('2', { sending: Date.now() + 60_000 }))
      await answers.given(there, '2', quick ?? null)
      await answers.given(there, '1', slow ?? null)
      expect(await answers.take(there, by('3'))).toEqual({ kind: 'stands', message: quick })
    })
  })
}
