import type { Channel, MessageRef } from '../../../model/channel.ts'

/** What answers to an interaction are sent with. */
export interface InteractionKey {
  readonly id: string
  readonly application: string
  readonly token: string
}

/** As it stands in `Call.interaction`: `id/application/token`. A token has no slash. */
export const toInteraction = ({ id, application, token }: InteractionKey): string =>
  `${id}/${application}/${token}`

export function fromInteraction(interaction: string | null): InteractionKey | null {
  const [id, application, token] = interaction?.split('/') ?? []
  return id && application && token ? { id, application, token } : null
}

/** A token is good for a quarter of an hour (Discord's documentation, interactions); a little less, for the way there. */
const TOKEN_MS = 14.5 * 60_000

/**
 * A message that only an interaction's token reaches. The token in the reference names the webhook, the
 * message there (`@original` or the follow-up's own id) and where it is known since when (ms) it is good:
 * `application/token/@original/1766000000000`.
 */
export const tokenRef = (
  channel: Channel,
  id: string,
  key: InteractionKey,
  { place, reader, since }: { readonly place: string; readonly reader: string; readonly since?: number },
): MessageRef => ({
  channel,
  id,
  token: [key.application, key.token, place, ...(since === undefined ? [] : [since])].join('/'),
  reader,
})

/** Whether nothing can be done any more with the token of a message; one that nobody dated is tried. */
export function isExpired({ token }: MessageRef, now: number): boolean {
  const since = token?.split('/')[3]
  return since !== undefined && now - Number(since) > TOKEN_MS
}

/** The route of a message behind a token; null for an ordinary message. */
export function webhookRoute({ token }: MessageRef): `/${string}` | null {
  const [application, secret, place] = token?.split('/') ?? []
  return application && secret && place ? `/webhooks/${application}/${secret}/messages/${place}` : null
}
