import type { Channel, MessageRef } from '../../../model/channel.ts'

/** Where a message is: an ordinary one has an id; one that a single person sees has another kind of id. */
export type Place =
  | { readonly kind: 'message'; readonly id: number }
  | { readonly kind: 'ephemeral'; readonly id: number; readonly receiver: number }

export const messageRef = (channel: Channel, id: number): MessageRef => ({ channel, id: String(id) })

/**
 * An ephemeral message's id counts on its own, and is worth nothing without its receiver. The token
 * says what it says elsewhere: this is no message that could become a post.
 */
export const ephemeralRef = (channel: Channel, id: number, receiver: number): MessageRef => ({
  channel,
  id: `ephemeral-${receiver}-${id}`,
  token: 'ephemeral',
  reader: String(receiver),
})

export function placeOf({ id }: MessageRef): Place {
  const [, receiver, number] = /^ephemeral-(\d+)-(\d+)$/.exec(id) ?? []
  return number === undefined
    ? { kind: 'message', id: Number(id) }
    : { kind: 'ephemeral', id: Number(number), receiver: Number(receiver) }
}
