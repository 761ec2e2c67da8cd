import type { Update } from 'grammy/types'
import { expect, it } from 'vitest'
import { inTurn } from '../../../../src/adapters/platforms/telegram/in-turn.ts'

const updateIn = (id: number): Update => ({
  update_id: id,
  channel_post: { chat: { id, type: 'channel', title: 'News' }, message_id: 1, date: 1 },
})

it('handles what comes in one chat in its order, whatever fails', async () => {
  const turns = inTurn()
  const done: string[] = []
  const first = turns.after(updateIn(1), async () => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    done.push('first')
    throw new Error('no')
  })
  const second = turns.after(updateIn(1), async () => void done.push('second'))
  const elsewhere = turns.after(updateIn(2), async () => void done.push('elsewhere'))
  await expect(first).rejects.toThrow('no')
  await Promise.all([second, elsewhere])
  expect(done).toEqual(['elsewhere', 'first', 'second'])
})

it('lets what comes behind one that waits for its chat begin, and ends when both have', async () => {
  const turns = inTurn(10)
  const stuck = Promise.withResolvers<void>()
  const done: string[] = []
  const first = turns.after(updateIn(1), async () => {
    await stuck.promise
    done.push('first')
  })
  await turns.after(updateIn(1), async () => void done.push('second'))
  const end = turns.settled().then(() => done.push('all'))
  stuck.resolve()
  await Promise.all([first, end])
  expect(done).toEqual(['second', 'first', 'all'])
})
