import type { DeliveryState } from './outbox.ts'

/** States of a delivery in which something is still to be done, by the program or by people. */
export const OPEN_STATES = ['pending', 'sending', 'uncertain'] as const satisfies readonly DeliveryState[]

/** What waits, and since when, at one moment. */
export interface Backlog {
  readonly deliveries: readonly {
    readonly state: (typeof OPEN_STATES)[number]
    readonly count: number
    /** Milliseconds for which the longest has been due; 0: none is. */
    readonly oldest: number
  }[]
  readonly submissions: { readonly count: number; readonly oldest: number }
  /** Tokens taken out of today's budget (UTC), and what today's calls of models cost. */
  readonly model: { readonly tokens: number; readonly cost: number }
}
