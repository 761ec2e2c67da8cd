import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COMMANDS } from '../src/commands/index.ts'
import { scopeOf } from '../src/model/channel.ts'
import { foreignCalls, history } from './run/foreign-calls.ts'
import { callIn, type InProcess, inProcess } from './run/in-process.ts'
import { type Tenant, tenant } from './run/tenant.ts'
import { random } from './world/random.ts'

const HISTORIES = Number(process.env['SCOPE_HISTORIES'] ?? 30)

let run: InProcess
beforeAll(async () => {
  run = await inProcess()
}, 60_000)
afterAll(() => run?.close())

/** Rows that are a chat's, or say anything of it; what somebody sent elsewhere may name it. */
const ofTenant =
  ({ here, canary }: Tenant, other: Tenant) =>
  (row: string): boolean =>
    (row.includes(canary) || row.includes(here.chat)) && !row.includes(other.here.chat)

describe('two chats know nothing of each other', () => {
  it.each(Array.from({ length: HISTORIES }, (_, seed) => seed + 1))('with seed %i', async (seed) => {
    const choose = random(seed)
    const { store, moderators } = run
    const platforms = ['telegram', 'discord'] as const
    const [ours, theirs] = [choose.pick(platforms), choose.pick(platforms)]
    const names = COMMANDS.map(({ name }) => name)
    const attacker = await tenant(store, ours, `mine${seed}canary`, history(choose))
    const victim = await tenant(store, theirs, `theirs${seed}canary`, history(choose))
    moderators.add(`${attacker.here.chat}/mod`)
    moderators.add(`${victim.here.chat}/other`)
    const before = await run.rows(ofTenant(victim, attacker))
    for (const call of foreignCalls(names, attacker, victim, choose)) {
      run.forget()
      await run.say(call)
      const said = JSON.stringify(run.answers) + run.effects.join('\n')
      const what = `${call.via} ${call.command} ${call.argument} by ${call.person.id}`
      // An answer may repeat what it was given.
      const told = said.includes(victim.canary) && !call.argument.includes(victim.canary)
      expect(told ? `${what}: ${said}` : '').toBe('')
    }
    expect(await run.rows(ofTenant(victim, attacker))).toBe(before)
    const log = await store.audit.list([scopeOf(victim.here)], { limit: 100, before: null })
    expect(log.filter(({ outcome, person }) => outcome === 'done' && person.name === 'Foreign')).toEqual([])
  })
})

/** Buttons that name a post, a card or a feed. */
const BUTTONS = COMMANDS.map(({ name }) => name).filter(
  (name) =>
    !/^(digest|follow|import|export|settings|log|help|start|claim|latest|queue|channels|feeds)$/.test(name),
)

describe('a button that nobody was given', () => {
  let there: Tenant
  beforeAll(async () => {
    const all = ['posts', 'doubts', 'holds', 'previews', 'follows', 'changes', 'waits', 'reports']
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
