import type { ChatKind } from './channel.ts'

/** A command as platforms offer it: menus, slash commands and help lines follow from it. */
export interface MenuEntry {
  readonly name: string
  readonly description: string
  /** Only moderators see it; the right is checked at every use all the same. */
  readonly moderators: boolean
  /** Where it is offered. */
  readonly places: readonly ChatKind[]
  /** Named inputs, where the platform has them. */
  readonly options: readonly MenuOption[]
  /** The label with which a message's own menu offers it, where the platform has one; null: it does not. */
  readonly onMessage: string | null
  /** The option that a press of its button asks for in a form, where the platform has forms; null: none. */
  readonly form?: string | null
  readonly formMayBeEmpty?: boolean
  /** Its buttons alone say it: nobody is offered to type it. */
  readonly buttonOnly?: boolean
}

/** The same menu in other languages, by their codes: what a person's app may ask for. */
export type TranslatedMenus = ReadonlyMap<string, readonly MenuEntry[]>

export interface MenuOption {
  readonly name: string
  readonly kind: 'text' | 'file' | 'channel' | 'flag'
  readonly description: string
  /** The values that a text may have, at most 25, where the platform offers them; absent: any. */
  readonly choices?: readonly string[]
}
