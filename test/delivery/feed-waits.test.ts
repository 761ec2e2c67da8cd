import { expect, it } from 'vitest'
import { feedWaits } from '../../src/delivery/feed-waits.ts'
import { DEFAULT_SETTINGS } from '../../src/model/channel-settings.ts'
import { english } from '../run/english.ts'

const channel = { platform: 'telegram', chat: '-1', topic: null } as const

it.each([
  [3, '2 are posted from 00:00 UTC on.'],
  [2, null],
])('says of a channel that has had %i of its 3 posts of the day: %s', async (had, said) => {
  const waits = await feedWaits({ channel }, 2, {
    settingsOf: async () => ({ settings: { ...DEFAULT_SETTINGS, cap: 3 }, locked: [] }),
    clock: { now: () => Date.UTC(2026, 5, 1, 12) },
    store: { outbox: { places: async () => had } },
  })
  expect(waits?.(english.words) ?? null).toBe(said)
})
