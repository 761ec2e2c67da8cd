import { type Channel, channelNamed, scopeOf } from './channel.ts'

/** The key among the settings that a test post's place stands under, by the token of its button. */
export const testPostKey = (token: string): string => `test-post/${token}`

/** Its chat, which goes before the message's id so that the row goes with the chat; no id: it is being sent. */
export const testPostPlace = (channel: Channel, message: string | null): string =>
  message === null ? scopeOf(channel) : `${scopeOf(channel)}/${message}`

/** The same, read again; null for none. */
export function testPostAt(
  place: string | null,
): { readonly channel: Channel; readonly message: string | null } | null {
  const named = channelNamed(place ?? '')
  return named && { channel: { ...named, topic: null }, message: named.topic }
}
