import { afterAll, beforeAll, describe, it } from 'vitest'
import { type InProcess, inProcess } from '../run/in-process.ts'
import { strangers } from '../run/two-chats.ts'

let run: InProcess
beforeAll(async () => {
  run = await inProcess()
}, 60_000)
afterAll(() => run?.close())

describe('two chats know nothing of each other', () => {
  it.each(Array.from({ length: 300 }, (_, index) => 1001 + index))('with seed %i', (seed) =>
    strangers(run, seed),
  )
})
