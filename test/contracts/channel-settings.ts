import { describe, expect, it } from 'vitest'
import type { Store } from '../../src/ports.ts'
import { channel, delivery, savedDigest, unique } from './store-samples.ts'

/** What every store keeps to of what moderators chose, and of the log. */
export function channelSettingsContract(opened: () => Store): void {
  describe('a channel’s settings', () => {
    it('are none until one is chosen, and the last one chosen after', async () => {
      const { channelSettings } = opened()
      const there = channel()
      expect(await channelSettings.get(there)).toEqual([{}])
      await channelSettings.set(there, 'points', 2)
      await channelSettings.set(there, 'points', 3)
      await channelSettings.set(there, 'hashtags', ['#rail'])
      expect(await channelSettings.get(there)).toEqual([{ points: 3, hashtags: ['#rail'] }])
      expect(await channelSettings.get(channel())).toEqual([{}])
    })

    it('of a topic come after its chat’s, and stay in the topic', async () => {
      const { channelSettings } = opened()
      const topic = channel('7')
      const chat = { ...topic, topic: null }
      await channelSettings.set(chat, 'layout', 'folded')
      await channelSettings.set(topic, 'layout', 'buttons')
      expect(await channelSettings.get(topic)).toEqual([{ layout: 'folded' }, { layout: 'buttons' }])
      expect(await channelSettings.get({ ...topic, topic: '8' })).toEqual([{ layout: 'folded' }, {}])
      expect(await channelSettings.get(chat)).toEqual([{ layout: 'folded' }])
    })

    it('go back to the configuration’s by null', async () => {
      const { channelSettings } = opened()
      const there = channel()
      await channelSettings.set(there, 'silent', true)
      await channelSettings.set(there, 'silent', null)
      expect(await channelSettings.get(there)).toEqual([{}])
    })

    it('follow a group that becomes a supergroup', async () => {
      const { channelSettings, chats } = opened()
      const [old, to] = [channel(), unique('-100')]
      await channelSettings.set(old, 'signature', 'Harbour Desk')
      await chats.move('telegram', old.chat, to)
      expect(await channelSettings.get({ ...old, chat: to })).toEqual([{ signature: 'Harbour Desk' }])
    })
  })

  describe('a delivery’s style', () => {
    it('is kept as it was when the delivery was added', async () => {
      const { id } = await savedDigest(opened())
      const style = {
        sections: ['reasons'],
        points: 2,
        signature: 'Desk',
        hashtags: ['#a'],
        layout: 'folded',
        silent: true,
        reports: true,
        interface: 'ar',
        language: 'de',
        comment: 'Read “this”.',
      } as const
      const one = await opened().outbox.add(delivery(id, { style }))
      expect((await opened().outbox.get(one.id))?.style).toEqual(style)
      expect((await opened().outbox.add(delivery(id))).style).toBeNull()
    })
  })

  describe('the log', () => {
    it('gives what was done in some chats, the newest first, in pages', async () => {
      const { audit } = opened()
      const [here, there] = [channel('3'), channel()]
      const person = { id: '7', name: 'Mo', asChat: false, language: null }
      for (const [i, where] of [here, here, there, here].entries())
        await audit.add({ at: 1, channel: where, person, action: `a${i}`, outcome: i ? 'done' : 'denied' })
      const scopes = [`telegram/${here.chat}`]
      const [newest, next] = await audit.list(scopes, { limit: 2, before: null })
      expect(newest).toMatchObject({ at: 1, channel: here, person, action: 'a3', outcome: 'done' })
      expect(next?.action).toBe('a1')
      const rest = await audit.list(scopes, { limit: 2, before: next?.number ?? null })
      expect(rest.map(({ action, outcome }) => [action, outcome])).toEqual([['a0', 'denied']])
      expect(await audit.list([], { limit: 2, before: null })).toEqual([])
      const all = await audit.list(null, { limit: 4, before: null })
      expect(all.map(({ action }) => action)).toEqual(['a3', 'a2', 'a1', 'a0'])
    })
  })
}
