import type { Clock } from '../../../ports.ts'

/** A look forwards three messages at most; a chat takes one a second, a group twenty a minute (platforms' FAQ). */
const LOOK_MS = { private: 3_500, group: 10_000 }

/** Whoever has not come back so long after their slot (ms) is not waited for. */
const FORGOTTEN_MS = 60_000

/**
 * Looks through the operators' chat, one after another at its pace. Many at once would be refused in the
 * middle of each, begin again together, and none would ever get to its end.
 */
export interface LookSlots {
  /** Milliseconds until a channel's slot, which is kept for it; 0: it is now, and used up. */
  waitFor(channel: string): number
  /** The operators' chat takes nothing for so long (ms). */
  pause(ms: number): void
}

export function lookSlots(clock: Pick<Clock, 'now'>, operators: string): LookSlots {
  const length = operators.startsWith('-') ? LOOK_MS.group : LOOK_MS.private
  const slots = new Map<string, number>()
  let free = 0
  return {
    waitFor(channel) {
      const now = clock.now()
      for (const [one, slot] of slots) if (slot < now - FORGOTTEN_MS) slots.delete(one)
      const slot = slots.get(channel) ?? Math.max(now, free)
      if (!slots.has(channel)) free = slot + length
      slots.set(channel, slot)
      if (slot > now) return slot - now
      slots.delete(channel)
      return 0
    },
    pause: (ms) => {
      free = Math.max(free, clock.now() + ms)
    },
  }
}
