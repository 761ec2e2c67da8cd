import type { Channel } from '../../model/channel.ts'
import type { ChannelSettings } from '../../model/channel-settings.ts'
import type { DiscordFacts } from './discord/examine.ts'
import type { PlatformPlaces } from './index.ts'
import type { TelegramFacts } from './telegram/examine.ts'

export type { DiscordFacts, TelegramFacts }

/** A right that the bot lacks in a chat, as the platform's own settings call it. */
export interface Lack {
  readonly right: string
  /** What does not work without it: "posting", "taking posts back after two days". */
  readonly hinders: string
  /** True where nothing can be posted without it. */
  readonly barred: boolean
}

/** What the bot may do in a chat, and what is to be known of it. */
export interface InChat {
  readonly lacks: readonly Lack[]
  /** How posts appear there, where that is no matter of course; else null. */
  readonly remark: string | null
  /** What its moderators have to choose before anything can be posted: which option, and why. */
  readonly choose?: { readonly option: string; readonly why: string }
}

/** The options of a channel that want rights of their own. */
export type Uses = Pick<ChannelSettings, 'threads' | 'picture' | 'tags'>

/** Looks at a platform from outside of the service: no menus, no listening, nothing is changed there. */
export interface Examiner<Facts> {
  /** Who the bot is and how it is set up. Rejects when the login fails. */
  facts(): Promise<Facts>
  /** A chat that the platform knows; rejects where it tells nothing. */
  lookAt(channel: Channel, uses?: Uses): Promise<InChat>
  close(): void
}

export interface Examiners {
  readonly telegram: Examiner<TelegramFacts> | null
  readonly discord: Examiner<DiscordFacts> | null
}

/** For the platforms that have a token; only those are loaded. */
export async function openExaminers(
  { telegram, discord }: PlatformPlaces,
  now: () => number = Date.now,
): Promise<Examiners> {
  return {
    telegram: telegram && (await import('./telegram/examine.ts')).examineTelegram(telegram, now),
    discord: discord && (await import('./discord/examine.ts')).examineDiscord(discord, now),
  }
}
