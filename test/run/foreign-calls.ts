import type { Call, Person } from '../../src/model/call.ts'
import type { Random } from '../world/random.ts'
import { callIn } from './in-process.ts'
import { ACTS, type Tenant } from './tenant.ts'

const CALLS = 25

/** What happens in a chat, in any order; it begins with a post, as most of it needs one. */
export function history({ between, pick }: Random): readonly string[] {
  const acts = ['paste', ...Object.keys(ACTS)] as const
  return ['posts', ...Array.from({ length: between(6, 14) }, () => pick(acts))]
}

/** Calls in one chat, by its people, that name what is another chat's: as it is, cut, changed, or of another button. */
export function foreignCalls(
  commands: readonly string[],
  { here }: Tenant,
  { handles }: Tenant,
  choose: Random,
): readonly Call[] {
  const person = (id: string, asChat = false): Person => ({ id, name: 'Foreign', asChat, language: null })
  const people = [person('mod'), person('reader'), person(here.chat, true)] as const
  const { pick, chance, between } = choose
  return Array.from({ length: CALLS }, () => {
    const handle = pick(handles as [string, ...string[]])
    const argument = chance(0.15) ? tampered(handle, between(0, handle.length - 1)) : handle
    const command = pick(commands as [string, ...string[]])
    const via = pick(['command', 'button', 'button', 'link'] as const)
    return callIn(here, { command, via, person: pick(people), argument })
  })
}

const tampered = (text: string, at: number): string => `${text.slice(0, at)}A${text.slice(at + 1)}`
