import type { Call } from '../model/call.ts'
import { type Channel, scopeOf } from '../model/channel.ts'
import type { Delivery } from '../model/outbox.ts'
import type { CommandDeps } from './command.ts'

/** What somebody did, or was denied, to another chat than the one it was asked in stands in that chat's log, too. */
export async function logElsewhere(
  channel: Channel,
  call: Call,
  { action, outcome }: { readonly action: string; readonly outcome: 'done' | 'refused' | 'denied' },
  { store, clock }: Pick<CommandDeps, 'store' | 'clock'>,
): Promise<void> {
  if (scopeOf(channel) === scopeOf(call.channel)) return
  await store.audit.add({ at: clock.now(), channel, person: call.person, action, outcome })
}

/** What was done to a digest's copies stands in the log of each chat that has one. */
export async function logInCopies(
  copies: readonly Delivery[],
  what: Parameters<typeof logElsewhere>[2],
  call: Call,
  deps: Pick<CommandDeps, 'store' | 'clock'>,
): Promise<void> {
  const chats = new Map(copies.map(({ channel }) => [scopeOf(channel), channel]))
  for (const channel of chats.values()) await logElsewhere(channel, call, what, deps)
}
