export const PLATFORM_NAMES = ['telegram', 'discord', 'console'] as const
export type PlatformName = (typeof PLATFORM_NAMES)[number]

/** Where people read: a chat, or one topic or thread of it. Ids are the platform's own, as text. */
export interface Channel {
  readonly platform: PlatformName
  readonly chat: string
  /** Telegram's message_thread_id of a real topic; null elsewhere and in General. */
  readonly topic: string | null
}

/** One text for one channel: `telegram/-1001/7`. */
export const channelKey = ({ platform, chat, topic }: Channel): string =>
  [platform, chat, ...(topic === null ? [] : [topic])].join('/')

/** The channel of a key; null for none. */
export function channelNamed(key: string): Channel | null {
  const [name, chat, topic = null] = key.split('/')
  const platform = PLATFORM_NAMES.find((one) => one === name)
  return platform && chat ? { platform, chat, topic } : null
}

/** What stays inside one chat (pasted texts, short ids) is kept under this key, topics included. */
export const scopeOf = ({ platform, chat }: Channel): string => `${platform}/${chat}`

export type ChatKind = 'private' | 'group' | 'channel'

/** A chat that the bot is or was in. */
export interface Chat {
  readonly platform: PlatformName
  readonly id: string
  readonly kind: ChatKind
  readonly title: string
  /** `@news` on Telegram; null where a chat has none. */
  readonly handle: string | null
  /** False once the bot was removed. */
  readonly present: boolean
}

/** A message on a platform: proof that we posted, and the handle to edit and remove it. */
export interface MessageRef {
  readonly channel: Channel
  readonly id: string
  /** Discord: the interaction's token, for answers that only it can reach (15 minutes). */
  readonly token?: string
  /** Who alone sees it, where that is one person; absent elsewhere, and where nobody knows. */
  readonly reader?: string
}
