/** What `groundwire init` may be told beforehand. */
export interface InitOptions {
  readonly telegramToken?: string
  readonly discordToken?: string
  readonly dataDir?: string
  readonly engine?: string
  readonly llmProvider?: string
  readonly llmUrl?: string
  readonly llmModel?: string
  readonly llmKey?: string
  /** Minutes to wait for the bot to be added and claimed; 0: not at all. */
  readonly wait?: number
  /** The news channel, as `telegram/@name` or `discord/id`, and the name that shall stand for it. */
  readonly channel?: string
  readonly name?: string
  /** Sends a test post to the channel. */
  readonly test?: boolean
  readonly yes?: boolean
}
