import type { Channel } from '../../model/channel.ts'
import type { ChannelColumns } from './schema.ts'

/** A channel as its columns. */
export const columnsOf = ({ platform, chat, topic }: Channel): ChannelColumns => ({
  platform,
  chat,
  topic: topic ?? '',
})

/** The channel of a row. */
export const channelOf = ({ platform, chat, topic }: ChannelColumns): Channel => ({
  platform,
  chat,
  topic: topic === '' ? null : topic,
})
