import { expect, it } from 'vitest'
import { TelegramLimits } from './telegram-limits.ts'

/** Seconds to wait, of messages sent at these times. */
const waits = (chats: readonly number[], times: readonly number[], isGroup = true): number[] => {
  const limits = new TelegramLimits()
  return times.map((at, index) => limits.take(chats[index % chats.length] ?? 0, isGroup, at))
}

it('lets a short burst pass, then about one a second', () => {
  expect(waits([1], [0, 0, 0, 0])).toEqual([0, 0, 0, 3])
  expect(waits([1], [0, 1_000, 2_000, 3_000, 4_000])).toEqual([0, 0, 0, 0, 0])
})

it('prolongs the wait of who comes too early', () => {
  expect(waits([1], [0, 0, 0, 1_000, 2_000, 4_000])).toEqual([0, 0, 0, 2, 2, 0])
})

it('lets twenty a minute into a group, more to a person', () => {
  const times = Array.from({ length: 21 }, (_, n) => n * 1_500)
  expect(waits([1], times).at(-1)).toBe(30)
  expect(waits([1], times, false).at(-1)).toBe(0)
})

it('lets thirty a second pass in all', () => {
  const chats = Array.from({ length: 31 }, (_, n) => n)
  expect(waits(chats, new Array(31).fill(0)).at(-1)).toBe(1)
})
