import {
  type APIApplicationCommandInteraction,
  type APIAttachment,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIModalInteractionResponseCallbackData,
  type APIModalSubmitInteraction,
  type APIUser,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord.js'
import type { Attachment, Call, Person, Replied } from '../../../model/call.ts'
import type { Channel, ChatKind, MessageRef } from '../../../model/channel.ts'
import type { MenuEntry } from '../../../model/menu.ts'
import { fromCustomId } from './custom-id.ts'
import { commandOnMessage } from './menus.ts'
import { type InteractionKey, toInteraction, tokenRef } from './message-refs.ts'
import { articleModal, modalValues, pressModal } from './modal.ts'
import { isThread } from './permissions.ts'

/** Who we are there. */
export interface Me {
  readonly user: string
  readonly application: string
}

/** What an event tells us. */
export type Heard =
  | { readonly kind: 'call'; readonly call: Call; readonly from: Origin }
  /** A form is to be shown before there is a call. */
  | {
      readonly kind: 'form'
      readonly key: InteractionKey
      readonly form: APIModalInteractionResponseCallbackData
    }

/** What an interaction says by the way: where it was made and what its caller may do there. */
export interface Origin {
  readonly chat: string
  readonly type: number
  readonly guild: string | null
  /** What a thread hangs from; null elsewhere. */
  readonly parent: string | null
  /** The caller's rights in the channel, all overwrites counted; null in private chats and for messages. */
  readonly permissions: string | null
}

/** The longest text that a slash option and a form's input take: a paste over it is cut there. */
const FULL_OPTION = 6000
const FULL_INPUT = 4000
/** A message of a person without and with Nitro. */
const FULL_MESSAGES = [2000, 4000]

/** What an interaction means to us; null for what is none of our business. */
export function fromInteractionCreate(
  interaction: APIInteraction,
  me: Me,
  menu: readonly MenuEntry[],
  /** The menu in the person's language: what a form says. */
  own: readonly MenuEntry[] = menu,
): Heard | null {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return isSlash(interaction) ? heardSlash(interaction, own) : heardOnMessage(interaction, me, menu)
    case InteractionType.MessageComponent:
      return formOf(interaction, own) ?? heardPress(interaction)
    case InteractionType.ModalSubmit:
      return heardForm(interaction)
    default:
      return null
  }
}

function heardOnMessage(
  interaction: APIApplicationCommandInteraction,
  me: Me,
  menu: readonly MenuEntry[],
): Heard | null {
  return isOnMessage(interaction) ? heardMenu(interaction, me, menu) : null
}

const isSlash = (
  interaction: APIApplicationCommandInteraction,
): interaction is APIChatInputApplicationCommandInteraction =>
  interaction.data.type === ApplicationCommandType.ChatInput

const isOnMessage = (
  interaction: APIApplicationCommandInteraction,
): interaction is APIMessageApplicationCommandInteraction =>
  interaction.data.type === ApplicationCommandType.Message

function heardSlash(
  interaction: APIChatInputApplicationCommandInteraction,
  menu: readonly MenuEntry[],
): Heard | null {
  const { name, options = [], resolved } = interaction.data
  const form = options.length === 0 ? articleModal(menu.find((entry) => entry.name === name)) : null
  if (form) return { kind: 'form', key: keyOf(interaction), form }
  const values: Record<string, string> = {}
  const files: Attachment[] = []
  for (const option of options) {
    if (!('value' in option)) continue
    const file = resolved?.attachments?.[String(option.value)]
    if (option.type === ApplicationCommandOptionType.Attachment) files.push(...(file ? [fileOf(file)] : []))
    else values[option.name] = String(option.value)
  }
  return heard(interaction, { via: 'command', command: name, files, ...asked(values, FULL_OPTION) })
}

function heardMenu(
  interaction: APIMessageApplicationCommandInteraction,
  me: Me,
  menu: readonly MenuEntry[],
): Heard | null {
  const { name, target_id, resolved } = interaction.data
  const command = commandOnMessage(menu, name)
  const message = resolved.messages[target_id]
  if (command === null || !message) return null
  return heard(interaction, { via: 'menu', command, repliedTo: repliedTo(message, me) })
}

function formOf(interaction: APIMessageComponentInteraction, menu: readonly MenuEntry[]): Heard | null {
  const { custom_id } = interaction.data
  const { command } = fromCustomId(custom_id)
  const form = pressModal(
    menu.find(({ name }) => name === command),
    custom_id,
  )
  return form && { kind: 'form', key: keyOf(interaction), form }
}

/** Ephemeral messages can only be reached by the press itself. */
function heardPress(interaction: APIMessageComponentInteraction): Heard | null {
  const { message, data } = interaction
  const channel = channelOf(message.channel_id)
  const ephemeral = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0
  const pressed: MessageRef = ephemeral
    ? tokenRef(channel, message.id, keyOf(interaction), {
        place: '@original',
        reader: (interaction.member?.user ?? interaction.user)?.id ?? '',
      })
    : { channel, id: message.id }
  return heard(interaction, { via: 'button', ...fromCustomId(data.custom_id), message: pressed })
}

/** A form's id is its command, and what the command acts on where a button opened it. */
function heardForm(interaction: APIModalSubmitInteraction): Heard | null {
  const { command, argument } = fromCustomId(interaction.data.custom_id)
  const values = asked(modalValues(interaction.data), FULL_INPUT)
  return heard(interaction, {
    via: 'command',
    command,
    ...values,
    argument: argument === '' ? values.argument : argument,
  })
}

/** A text as long as the input allows may be cut: it is no option then, but what the command must ask about. */
function asked(values: Record<string, string>, limit: number): Pick<Call, 'options' | 'argument' | 'full'> {
  const { text, ...options } = values
  if (text === undefined || text.length < limit || options['url'] !== undefined)
    return { options: values, argument: '', full: false }
  return { options, argument: text, full: true }
}

function heard(
  interaction: APIApplicationCommandInteraction | APIMessageComponentInteraction | APIModalSubmitInteraction,
  what: Pick<Call, 'via' | 'command'> & Partial<Call>,
): Heard | null {
  const user = interaction.member?.user ?? interaction.user
  const chat = interaction.channel?.id
  if (!user || !chat || user.bot) return null
  const type = interaction.channel?.type ?? ChannelType.GuildText
  const person = personOf(user, interaction.member?.nick ?? null, interaction.locale ?? null)
  return {
    kind: 'call',
    call: {
      ...EMPTY,
      id: interaction.id,
      channel: channelOf(chat),
      chatKind: kindOf(type),
      person,
      interaction: toInteraction(keyOf(interaction)),
      ...what,
    },
    from: {
      chat,
      type,
      guild: interaction.guild_id ?? null,
      parent: isThread(type) ? parentOf(interaction.channel) : null,
      permissions: interaction.member?.permissions ?? null,
    },
  }
}

const parentOf = (channel: APIInteraction['channel']): string | null =>
  (channel && 'parent_id' in channel ? channel.parent_id : null) ?? null

const EMPTY = {
  argument: '',
  full: false,
  options: {},
  files: [],
  message: null,
  repliedTo: null,
} as const satisfies Partial<Call>

/** A message in a private chat with us; elsewhere we cannot read, and do not. */
export function fromMessageCreate(
  message: APIMessage & { readonly guild_id?: string },
  me: Me,
): Heard | null {
  const { author, type, content, attachments, guild_id } = message
  const plainMessage = type === MessageType.Default || type === MessageType.Reply
  if (guild_id !== undefined || author.bot || author.id === me.user || !plainMessage) return null
  const channel = channelOf(message.channel_id)
  const call: Call = {
    ...EMPTY,
    id: message.id,
    channel,
    chatKind: 'private',
    person: personOf(author, null, null),
    ...typed(content),
    full: FULL_MESSAGES.includes(content.length),
    files: attachments.map(fileOf),
    message: { channel, id: message.id },
    repliedTo: message.referenced_message ? repliedTo(message.referenced_message, me) : null,
    interaction: null,
  }
  return {
    kind: 'call',
    call,
    from: { chat: channel.chat, type: ChannelType.DM, guild: null, parent: null, permissions: null },
  }
}

/** A command typed as words, as people who know it from elsewhere do. */
function typed(content: string): Pick<Call, 'via' | 'command' | 'argument'> {
  const [whole, name = ''] = /^\/([a-z0-9_-]{1,32})(?![^\s])/i.exec(content) ?? []
  if (whole === undefined) return { via: 'message', command: '', argument: content }
  return { via: 'command', command: name.toLowerCase(), argument: content.slice(whole.length).trim() }
}

/** A forwarded message's own content is empty: what counts is the snapshot in it. */
function repliedTo(message: APIMessage, me: Me): Replied {
  const snapshot = message.message_snapshots?.[0]?.message
  return {
    message: { channel: channelOf(message.channel_id), id: message.id },
    fromUs: message.author.id === me.user || message.application_id === me.application,
    text: message.content || snapshot?.content || '',
    files: [...message.attachments, ...(snapshot?.attachments ?? [])].map(fileOf),
  }
}

const keyOf = ({ id, application_id, token }: APIInteraction): InteractionKey => ({
  id,
  application: application_id,
  token,
})

/** A thread is a channel of its own at Discord: nothing here is a topic. */
export const channelOf = (chat: string): Channel => ({ platform: 'discord', chat, topic: null })

/** Readers cannot write in an announcement channel: it is what a channel is elsewhere. */
export function kindOf(type: number): ChatKind {
  if (type === ChannelType.DM || type === ChannelType.GroupDM) return 'private'
  return type === ChannelType.GuildAnnouncement ? 'channel' : 'group'
}

const personOf = (user: APIUser, nick: string | null, language: string | null): Person => ({
  id: user.id,
  name: nick ?? user.global_name ?? user.username,
  asChat: false,
  language,
})

/** The address is what the file is fetched by. */
const fileOf = ({ url, filename, content_type, size }: APIAttachment): Attachment => ({
  id: url,
  name: filename,
  contentType: content_type ?? null,
  size,
})
