import { type Channel, channelKey } from '../model/channel.ts'
import type { SettledSettings } from '../model/channel-settings.ts'

type SettingsOf = (channel: Channel) => Promise<SettledSettings>

/** Asks for a channel's settings once, so that all steps of one piece of work go by the same ones. */
export function settingsOnce(settingsOf: SettingsOf): SettingsOf {
  const asked = new Map<string, Promise<SettledSettings>>()
  return (channel) => {
    const key = channelKey(channel)
    const known = asked.get(key) ?? settingsOf(channel)
    asked.set(key, known)
    return known
  }
}
