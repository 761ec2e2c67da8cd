import type { APIActionRowComponent, APIButtonComponent } from 'discord.js'

/** What one message of ours consists of; the body of a call that sends or edits it. */
export interface DiscordMessage {
  readonly content: string
  readonly components: readonly APIActionRowComponent<APIButtonComponent>[]
  readonly flags: number
  readonly allowed_mentions: { readonly parse: readonly never[] }
}
