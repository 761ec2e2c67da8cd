import type { PlatformName } from '../../model/channel.ts'
import type { MenuEntry, TranslatedMenus } from '../../model/menu.ts'
import type { Words } from '../../model/words.ts'
import type { Clock, Emit, Platform } from '../../ports.ts'

export interface PlatformOptions {
  readonly words: Words
  readonly menu: readonly MenuEntry[]
  readonly translated?: TranslatedMenus
  readonly clock: Clock
  readonly emit: Emit
}

export interface PlatformPlaces {
  readonly telegram: {
    readonly token: string
    readonly apiRoot?: string | undefined
    readonly webhook?: { readonly url: string; readonly secret: string } | undefined
  } | null
  readonly discord: { readonly token: string; readonly apiUrl?: string | undefined } | null
}

/** The platforms that have a token; only those are loaded. Faults: `bad-token` for one that cannot be. */
export async function openPlatforms(
  { telegram, discord }: PlatformPlaces,
  options: PlatformOptions,
): Promise<ReadonlyMap<PlatformName, Platform>> {
  const open: Platform[] = []
  if (telegram) {
    const { telegramPlatform } = await import('./telegram/telegram-platform.ts')
    open.push(telegramPlatform({ ...telegram, ...options }))
  }
  if (discord)
    open.push((await import('./discord/discord-platform.ts')).discordPlatform({ ...discord, ...options }))
  return new Map(open.map((platform) => [platform.name, platform]))
}
