import type { Chat } from '../../model/channel.ts'

const PLATFORM = { telegram: 'Telegram', discord: 'Discord', console: 'console' } as const

/** A chat as people call it: `@news (Telegram channel)`. */
export const titleOf = ({ handle, title, platform, kind, id }: Chat): string =>
  `${handle ?? (title || id)} (${PLATFORM[platform]} ${platform === 'discord' ? 'channel' : kind})`

/** As `channels.yaml` names it. */
export const targetOf = ({ platform, handle, id }: Chat): string => `${platform}/${handle ?? id}`
