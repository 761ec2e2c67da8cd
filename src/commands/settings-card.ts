import { type Channel, channelNamed, scopeOf } from '../model/channel.ts'
import { type ChannelSettings, SETTING_KEYS, type SettingKey } from '../model/channel-settings.ts'
import type { Post, PostButton, PostItem } from '../model/post.ts'
import { isRoomOption } from '../model/room.ts'
import type { CommandDeps } from './command.ts'
import { roomOf } from './room-of.ts'
import { CHOICES, typed } from './setting-words.ts'
import { titleOf } from './title-of.ts'

/** All options of a channel, each with its value and what it means, and buttons for what can be chosen. */
export async function settingsCard(channel: Channel, deps: CommandDeps): Promise<Post> {
  const { words } = deps
  const { settings, locked } = await deps.settingsOf(channel)
  const cards = await shown('cards', settings, deps)
  const room = await roomOf(channel, deps)
  const shownKeys = SETTING_KEYS.filter((key) => !isRoomOption(key) || room.options.includes(key))
  const items = shownKeys.map((key): PostItem => {
    const off = key === 'language' && !deps.translates(scopeOf(channel))
    const about = words(off ? 'setting-language-needs-model' : `setting-${key}-about`, {
      languages: deps.languages.codes.join(', '),
    })
    const note = [about, ...(locked.includes(key) ? [words('setting-fixed')] : [])]
    const value = key === 'cards' ? cards : typed(key, settings)
    return { text: `${key}: ${value}`, note: note.join(' ') }
  })
  const buttons = shownKeys
    .filter((key) => !locked.includes(key))
    .flatMap((key) =>
      (CHOICES[key] ?? [])
        .filter((choice) => choice !== typed(key, settings))
        .map(
          (choice): PostButton => ({
            label: words('setting-button', { key, choice }),
            command: 'settings',
            argument: pressOf(channel, key, choice),
          }),
        ),
    )
  return {
    blocks: [
      { kind: 'heading', text: words('settings-heading', { title: await titleOf(channel, deps) }) },
      { kind: 'list', ordered: false, items },
      { kind: 'paragraph', text: words('settings-typed'), own: true },
      {
        kind: 'buttons',
        buttons: [
          ...buttons,
          ...(locked.includes('interface') ? [] : [otherLanguage(channel, words)]),
          { label: words('log-heading'), command: 'log', argument: null },
        ],
      },
    ],
  }
}

/** There are too many languages for a button each: one button asks which. */
const otherLanguage = (channel: Channel, words: CommandDeps['words']): PostButton => ({
  label: words('setting-interface-more', { key: 'interface' }),
  command: 'settings',
  argument: pressOf(channel, 'interface', ''),
})

/** A value as people read it: a chat by its name. */
export async function shown(
  key: SettingKey,
  settings: ChannelSettings,
  deps: Pick<CommandDeps, 'store' | 'words'>,
): Promise<string> {
  const chat = key === 'cards' ? channelNamed(settings.cards) : null
  return chat ? titleOf(chat, deps) : typed(key, settings)
}

/**
 * What a button or link of the card carries: where, and what it sets. Nobody's right follows from it:
 * that is asked of the platform at the press. No id has an underscore.
 */
export const pressOf = ({ chat, topic }: Channel, key: SettingKey | '', choice: string): string =>
  [chat, topic ?? '', key, choice].join('_')

/** The same, read again. */
export function pressed(argument: string, platform: Channel['platform']) {
  const [chat = '', topic = '', key = '', ...text] = argument.split('_')
  return { channel: { platform, chat, topic: topic === '' ? null : topic }, key, text: text.join('_') }
}
