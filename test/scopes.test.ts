import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COMMANDS } from '../src/commands/index.ts'
import { callIn, type InProcess, inProcess } from './run/in-process.ts'
import { type Tenant, tenant } from './run/tenant.ts'
import { strangers } from './run/two-chats.ts'

/** test/slow/ has more of them. */
const HISTORIES = 8

let run: InProcess
beforeAll(async () => {
  run = await inProcess()
}, 60_000)
afterAll(() => run?.close())

describe('two chats know nothing of each other', () => {
  it.each(Array.from({ length: HISTORIES }, (_, index) => index + 1))('with seed %i', (seed) =>
    strangers(run, seed),
  )
})

/** Buttons that name a post, a card or a feed. */
const BUTTONS = COMMANDS.map(({ name }) => name).filter(
  (name) =>
    !/^(digest|follow|import|export|settings|log|help|start|claim|latest|search|queue|channels|feeds)$/.test(
      name,
    ),
)

describe('a button that nobody was given', () => {
  let there: Tenant
  beforeAll(async () => {
    const all = ['posts', 'doubts', 'holds', 'previews', 'follows', 'changes', 'waits', 'reports', 'searches']
    there = await tenant(run.store, 'telegram', 'canary', all)
    run.moderators.add(`${there.here.chat}/mod`)
  })

  it.each(BUTTONS)('does nothing for a moderator, and says so: %s', async (command) => {
    const before = await run.rows()
    for (const handle of there.handles.filter((one) => one.length > 12)) {
      const argument = `A${handle.slice(1)}`
      run.forget()
      await run.say(
        callIn(there.here, {
          command,
          via: 'button',
          argument,
          person: { id: 'mod', name: 'Mo', asChat: false, language: null },
        }),
      )
      expect(run.effects).toEqual([])
      expect(JSON.stringify(run.answers)).toMatch(/no longer valid|no such digest|do not follow that/)
    }
    expect(await run.rows()).toBe(before)
  })
})
