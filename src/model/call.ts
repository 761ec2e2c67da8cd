import type { Channel, ChatKind, MessageRef } from './channel.ts'

/** Who acts. */
export interface Person {
  readonly id: string
  readonly name: string
  /** Speaks as the chat itself: an anonymous administrator or a channel post. Always a moderator there. */
  readonly asChat: boolean
  /** The person's UI language, BCP 47, or null. */
  readonly language: string | null
}

export type Role = 'reader' | 'moderator'

/** A file that came with a message; its bytes are fetched from the platform when they are needed. */
export interface Attachment {
  readonly id: string
  readonly name: string
  readonly contentType: string | null
  /** Bytes, as the platform says. */
  readonly size: number
}

/** Somebody asks something of us: a typed command, a pressed button, a deep link, a menu, a plain message. */
export interface Call {
  /** The platform's own id of the event: handled once, however often it arrives. */
  readonly id: string
  readonly channel: Channel
  readonly chatKind: ChatKind
  readonly person: Person
  readonly via: 'command' | 'button' | 'link' | 'menu' | 'message'
  /** `digest`, `sources` …; empty for a plain message. */
  readonly command: string
  /** What follows the command, line breaks kept; a button's own payload. */
  readonly argument: string
  /** True when the message is as long as the platform allows: its end may be missing. */
  readonly full: boolean
  /** Named options, where the platform has them (Discord). */
  readonly options: Readonly<Record<string, string>>
  readonly files: readonly Attachment[]
  /** The message that carries the command or the pressed button; null for a slash command. */
  readonly message: MessageRef | null
  readonly repliedTo: Replied | null
  /** What the thread hangs from that it was written in: a post that is commented on. Absent where there is none. */
  readonly thread?: MessageRef
  /** Discord: what answers must be sent with. */
  readonly interaction: string | null
}

/** The message that a command replies to, or that a message menu was opened on. */
export interface Replied {
  readonly message: MessageRef
  readonly fromUs: boolean
  readonly text: string
  readonly files: readonly Attachment[]
}
