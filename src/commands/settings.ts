import type { Call } from '../model/call.ts'
import { type Channel, channelKey, scopeOf } from '../model/channel.ts'
import { chosen, isSettingKey, SETTING_KEYS, type SettingKey, TIME_KEYS } from '../model/channel-settings.ts'
import { everOpen, hoursOf } from '../model/posting-hours.ts'
import { isRoomOption } from '../model/room.ts'
import { OPERATORS } from '../model/setting.ts'
import { nearestZone } from '../model/time-zone.ts'
import { languageChoices, languageTyped } from './choose-language.ts'
import {
  answering,
  type Command,
  type CommandDeps,
  MAX_LOGGED,
  type Reply,
  refusing,
  said,
} from './command.ts'
import { inPrivate } from './in-private.ts'
import { logElsewhere } from './log-elsewhere.ts'
import { postable, roleIn } from './roles.ts'
import { isTagOf, roomOf } from './room-of.ts'
import { changedKey, settingOf } from './setting-words.ts'
import { pressed, pressOf, settingsCard, shown } from './settings-card.ts'
import { targetChannel } from './target.ts'
import { publicTitleOf, titleOf } from './title-of.ts'

/** More channels than this are not offered; they can be typed. */
const MAX_OFFERED = 20

/** /settings [channel] [option value]: what this channel's posts look like, shown or changed. */
export const settings: Command = {
  name: 'settings',
  role: 'moderator',
  menus: ['private', 'group', 'channel'],
  toOne: true,
  options: [
    { name: 'setting', kind: 'text', choices: SETTING_KEYS },
    { name: 'value', kind: 'text' },
    { name: 'channel', kind: 'channel' },
  ],
  logged: ({ argument, options, via }) =>
    via === 'command'
      ? [options['setting'], options['value'], argument].filter(Boolean).join(' ')
      : argument.split('_').slice(2).join(' '),
  run: async (call, deps) => {
    const asked = await askedOf(call, deps)
    if ('kind' in asked) return asked
    const { channel } = asked
    const elsewhere = scopeOf(channel) !== scopeOf(call.channel)
    const denied = elsewhere && (await roleIn(call.person, channel, deps)) !== 'moderator'
    const reply = denied
      ? refusing(deps.words('settings-denied', { title: await publicTitleOf(channel, deps) }))
      : await answerTo(asked, call, deps)
    const outcome = denied ? 'denied' : reply.kind === 'answer' && reply.refused ? 'refused' : 'done'
    const action = ['settings', asked.key, asked.text].filter(Boolean).join(' ').slice(0, MAX_LOGGED)
    if (denied || asked.key !== '') await logElsewhere(channel, call, { action, outcome }, deps)
    return reply
  },
}

/** Whose settings, which one, and its new value; no key: all are shown. */
interface Asked {
  readonly channel: Channel
  readonly key: string
  readonly text: string
}

async function askedOf(call: Call, deps: CommandDeps): Promise<Asked | Reply> {
  const { via, argument, options, channel, chatKind } = call
  if (via !== 'command' && argument !== '') {
    const press = pressed(argument, channel.platform)
    const known = await deps.store.chats.get(channel.platform, press.channel.chat)
    const here = chatKind === 'private' || scopeOf(press.channel) === scopeOf(channel)
    return known && here ? press : answering(deps.words('button-stale'))
  }
  const words = [options['setting'] ?? '', options['value'] ?? '', argument].join(' ').trim()
  const [first = ''] = words.split(/\s+/)
  const target = options['channel'] ?? (first === '' || isSettingKey(first.toLowerCase()) ? '' : first)
  const rest = options['channel'] === undefined && target !== '' ? words.slice(target.length).trim() : words
  const [key = ''] = rest.split(/\s+/)
  const change = { key: key.toLowerCase(), text: rest.slice(key.length).trim() }
  if (target === '') return chatKind === 'private' ? which(call, deps) : { channel, ...change }
  const found = await targetChannel(target, deps)
  return found ? { channel: found, ...change } : refusing(deps.words('settings-unknown', unknown(target)))
}

const unknown = (name: string) => ({ name: name.slice(0, 40), names: SETTING_KEYS.join(', ') })

/** In private: the channels to choose from. */
async function which(call: Call, deps: CommandDeps): Promise<Reply> {
  const chats = (await postable(call.person, deps)).slice(0, MAX_OFFERED)
  const buttons = chats.map(({ platform, id, title, handle }) => ({
    label: handle ?? title,
    command: 'settings',
    argument: pressOf({ platform, chat: id, topic: null }, '', ''),
  }))
  const { blocks } = said(deps.words('settings-which'))
  return { kind: 'answer', post: { blocks: [...blocks, { kind: 'buttons', buttons }] } }
}

async function answerTo({ channel, key, text }: Asked, call: Call, deps: CommandDeps): Promise<Reply> {
  const { words } = deps
  if (key === '') {
    const elsewhere = inPrivate(call, { command: 'settings', argument: pressOf(channel, '', '') }, deps)
    return { kind: 'answer', post: elsewhere ?? (await settingsCard(channel, deps)) }
  }
  if (!isSettingKey(key)) return refusing(words('settings-unknown', unknown(key)))
  if (key === 'interface' && text === '')
    return { kind: call.via === 'button' ? 'replace' : 'answer', post: languageChoices(channel, deps) }
  const refusal = await changed(channel, key, text, call, deps)
  if (refusal !== null) return refusing(refusal)
  // In the words that hold from now on.
  const from = { ...deps, words: await deps.wordsOf(call.channel) }
  if (call.via === 'button') return { kind: 'replace', post: await settingsCard(channel, from) }
  const { settings: now } = await deps.settingsOf(channel)
  const title = await titleOf(channel, from)
  const changedWords = from.words(changedKey(key), {
    key,
    value: await shown(key, now, from),
    title,
  })
  const right =
    isRoomOption(key) && now[key] === true ? (await roomOf(channel, deps)).lacking?.[key] : undefined
  return answering(
    right === undefined ? changedWords : `${changedWords}\n${from.words('setting-lacks-right', { right })}`,
  )
}

/** Changes one option; why not, in words, where it may not be so. */
async function changed(
  channel: Channel,
  key: SettingKey,
  text: string,
  call: Call,
  deps: CommandDeps,
): Promise<string | null> {
  const { store, words, clock, settingsOf, translates } = deps
  const { settings, locked } = await settingsOf(channel)
  if (locked.includes(key)) return words('setting-locked', { key })
  if (key === 'cards' && text.toLowerCase() === 'here' && call.chatKind === 'channel')
    return words('setting-cards-channel')
  const room = isRoomOption(key) ? await roomOf(channel, deps) : null
  if (isRoomOption(key) && !room?.options.includes(key)) return words(`setting-${key}-elsewhere`)
  const here = text.toLowerCase() === 'here' ? hereFor(key, channel, call) : null
  const value = here ?? typedValue(key, text, deps)
  const accepted = value === null ? {} : text === '' ? null : chosen(key, value)
  if (!accepted) return notAllowed(key, text, deps)
  if ((accepted.language ?? 'article') !== 'article' && !translates(scopeOf(channel)))
    return words('setting-language-needs-model')
  const asks = (accepted.approval ?? 'off') !== 'off'
  if (asks && settings.cards === '' && (await store.settings.get(OPERATORS)) === null)
    return words('setting-approval-needs-cards', { title: await titleOf(channel, deps) })
  const unknownTags = (accepted.tags ?? []).filter((name) => !isTagOf(name, room?.tags ?? []))
  if (unknownTags.length > 0)
    return words('setting-tags-unknown', {
      name: unknownTags.join(', ').slice(0, 60),
      names: room?.tags.join(', ') ?? '',
      count: room?.tags.length ?? 0,
    })
  if (!everOpen(hoursOf({ ...settings, ...accepted }))) return words('setting-hours-never')
  // The whole chat has one topic for what its others do not take.
  const whose = key === 'fallback' && here !== null ? { ...channel, topic: null } : channel
  await store.channelSettings.set(whose, key, accepted[key] ?? null)
  if (TIME_KEYS.has(key)) await store.outbox.unhold(channel, clock.now())
  return null
}

/** What `here` stands for: the chat of the call, or its topic. */
function hereFor(key: SettingKey, channel: Channel, { channel: there }: Call): string | null {
  if (key === 'cards') return channelKey(there)
  return key === 'fallback' && scopeOf(there) === scopeOf(channel) ? (there.topic ?? '') : null
}

/** The value that was typed, to be checked yet; null: back to the configuration's. */
function typedValue(key: SettingKey, text: string, { languages }: CommandDeps): unknown {
  const value = settingOf(key, text)
  return key === 'interface' && value !== null ? (languageTyped(text, languages) ?? '') : value
}

function notAllowed(key: SettingKey, text: string, { words, languages }: CommandDeps): string {
  const zone = key === 'timezone' ? nearestZone(text) : null
  return zone
    ? words('setting-timezone-nearest', { typed: text.slice(0, 40), zone })
    : words(`setting-${key}-allowed`, { languages: languages.codes.join(', ') })
}
