import type { Places } from '../adapters/config/places.ts'
import type { PlatformPlaces } from '../adapters/platforms/index.ts'

/** The platforms that have a token. */
export const platformPlaces = (places: Places): PlatformPlaces => ({
  telegram: places.TELEGRAM_BOT_TOKEN
    ? { token: places.TELEGRAM_BOT_TOKEN, apiRoot: places.TELEGRAM_API_ROOT }
    : null,
  discord: places.DISCORD_BOT_TOKEN
    ? { token: places.DISCORD_BOT_TOKEN, apiUrl: places.DISCORD_API_URL }
    : null,
})
