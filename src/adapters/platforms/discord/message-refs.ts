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

/**
 * A message that only an interaction's token reaches. The token in the reference names the webhook and
 * the message there: `application/token/@original` or the follow-up's own id.
 */
export const tokenRef = (
  channel: Channel,
  id: string,
  key: InteractionKey,
  { place, reader }: { readonly place: string; readonly reader: string },
): MessageRef => ({ channel, id, token: `${key.application}/${key.token}/${place}`, reader })

/** The route of a message behind a token; null for an ordinary message. */
export function webhookRoute({ token }: MessageRef): `/${string}` | null {
  const [application, secret, place] = token?.split('/') ?? []
  return application && secret && place ? `/webhooks/${application}/${secret}/messages/${place}` : null
}
