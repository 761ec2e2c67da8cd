import { expect, it } from 'vitest'
import { lookSlots } from '../../../../src/adapters/platforms/telegram/look-slots.ts'

it('lets many looks through one after another, each in its turn, however early it comes back', () => {
  let now = 1_000
  const slots = lookSlots({ now: () => now }, '11')
  const channels = Array.from({ length: 20 }, (_, n) => `-100${n}`)
  const done: { channel: string; at: number }[] = []
  for (; done.length < channels.length && now < 1_000_000; now += 500)
    for (const channel of channels)
      if (!done.some((one) => one.channel === channel) && slots.waitFor(channel) === 0)
        done.push({ channel, at: now })
  expect(done.map(({ channel }) => channel)).toEqual(channels)
  for (const [n, { at }] of done.entries())
    if (n > 0) expect(at - (done[n - 1]?.at ?? 0)).toBeGreaterThanOrEqual(3_500)
})

it('waits out what the chat asked for before it gives a new slot', () => {
  const slots = lookSlots({ now: () => 0 }, '-1001')
  expect(slots.waitFor('-1')).toBe(0)
  slots.pause(30_000)
  expect(slots.waitFor('-1')).toBe(30_000)
  expect(slots.waitFor('-2')).toBe(40_000)
})

it('gives a channel that never came back for its slot a new one', () => {
  let now = 0
  const slots = lookSlots({ now: () => now }, '11')
  expect(slots.waitFor('-1')).toBe(0)
  expect(slots.waitFor('-2')).toBe(3_500)
  now = 100_000
  expect(slots.waitFor('-3')).toBe(0)
  expect(slots.waitFor('-2')).toBe(3_500)
})
