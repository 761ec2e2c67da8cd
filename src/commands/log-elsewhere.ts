import type { Call } from '../model/call.ts'
import { type Channel, scopeOf } from '../model/channel.ts'
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
