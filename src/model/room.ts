/** Options that mean something in some kinds of channel alone. */
export const ROOM_OPTIONS = ['fallback', 'threads', 'crosspost', 'tags'] as const
export type RoomOption = (typeof ROOM_OPTIONS)[number]

/** What kind of place a channel is, as far as its options hang on it. */
export interface Room {
  readonly options: readonly RoomOption[]
  /** Names of the tags that a post there may carry, and whether it must carry one. */
  readonly tags: readonly string[]
  readonly wantsTag: boolean
  /** The right that the bot lacks there for an option, by name. */
  readonly lacking?: { readonly [K in RoomOption]?: string }
}

export const isRoomOption = (key: string): key is RoomOption => ROOM_OPTIONS.some((one) => one === key)
