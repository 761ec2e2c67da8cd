import { type ChosenSettings, chosen, isSettingKey } from '../../model/channel-settings.ts'
import type { ChannelChoices } from '../../ports.ts'
import { columnsOf } from './channel-columns.ts'
import type { StoreDeps } from './store-deps.ts'

export function channelSettings({ db }: StoreDeps): ChannelChoices {
  return {
    async get({ platform, chat, topic }) {
      const rows = await db
        .selectFrom('channel_settings')
        .select(['topic', 'key', 'value'])
        .where('platform', '=', platform)
        .where('chat', '=', chat)
        .where('topic', 'in', ['', topic ?? ''])
        .execute()
      const of = (wanted: string): ChosenSettings =>
        Object.assign(
          {},
          ...rows
            .filter((row) => row.topic === wanted)
            .map(({ key, value }) => (isSettingKey(key) ? chosen(key, value) : null)),
        )
      return topic === null ? [of('')] : [of(''), of(topic)]
    },
    async set(channel, key, value) {
      const row = { ...columnsOf(channel), key }
      if (value === null) {
        await db
          .deleteFrom('channel_settings')
          .where(({ and }) => and(row))
          .execute()
        return
      }
      await db
        .insertInto('channel_settings')
        .values({ ...row, value: JSON.stringify(value) })
        .onConflict((same) =>
          same.columns(['platform', 'chat', 'topic', 'key']).doUpdateSet({ value: JSON.stringify(value) }),
        )
        .execute()
    },
  }
}
