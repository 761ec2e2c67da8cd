import { expect } from 'vitest'
import { COMMANDS } from '../../src/commands/index.ts'
import { scopeOf } from '../../src/model/channel.ts'
import { random } from '../world/random.ts'
import { foreignCalls, history } from './foreign-calls.ts'
import type { InProcess } from './in-process.ts'
import { type Tenant, tenant } from './tenant.ts'

/** Two chats with histories of their own, and calls in one that name what is the other's: nothing is told or done. */
export async function strangers(run: InProcess, seed: number): Promise<void> {
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
}

/** Rows that are a chat's, or say anything of it; what somebody sent elsewhere may name it. */
const ofTenant =
  ({ here, canary }: Tenant, other: Tenant) =>
  (row: string): boolean =>
    (row.includes(canary) || row.includes(here.chat)) && !row.includes(other.here.chat)
