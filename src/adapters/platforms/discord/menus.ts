import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js'
import type { MenuEntry, MenuOption } from '../../../model/menu.ts'
import { graphemeCut } from '../grapheme-cut.ts'

const DESCRIPTION_CHARS = 100

type Command = RESTPutAPIApplicationCommandsJSONBody[number]

/** Where a digest may be posted. */
const TARGETS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
] as const

/** The slash commands and message menus that follow from the bot's menu. What is hidden here is checked again in the handler. */
export const commandsOf = (menu: readonly MenuEntry[]): Command[] => [
  ...menu.filter(({ buttonOnly }) => !buttonOnly).map(slashCommand),
  ...menu.flatMap((entry) => messageMenu(entry) ?? []),
]

const slashCommand = (entry: MenuEntry): Command => ({
  type: ApplicationCommandType.ChatInput,
  name: entry.name,
  description: graphemeCut(entry.description, DESCRIPTION_CHARS),
  options: entry.options.map(option),
  ...offered(entry),
})

const messageMenu = (entry: MenuEntry): Command | null =>
  entry.onMessage === null
    ? null
    : { type: ApplicationCommandType.Message, name: entry.onMessage, ...offered(entry) }

const offered = ({ moderators, places }: MenuEntry) => ({
  default_member_permissions: moderators ? String(PermissionFlagsBits.ManageMessages) : null,
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: contexts(places),
})

/** A command that no menu offers can be typed everywhere. */
const contexts = (places: MenuEntry['places']): InteractionContextType[] => [
  ...(places.length === 0 || places.some((place) => place !== 'private')
    ? [InteractionContextType.Guild]
    : []),
  ...(places.length === 0 || places.includes('private') ? [InteractionContextType.BotDM] : []),
]

function option({ name, kind, description, choices }: MenuOption): APIApplicationCommandOption {
  const said = { name, description: graphemeCut(description, DESCRIPTION_CHARS) }
  switch (kind) {
    case 'text':
      return {
        type: ApplicationCommandOptionType.String,
        ...said,
        ...(choices ? { choices: choices.map((value) => ({ name: value, value })) } : {}),
      }
    case 'file':
      return { type: ApplicationCommandOptionType.Attachment, ...said }
    case 'flag':
      return { type: ApplicationCommandOptionType.Boolean, ...said }
    case 'channel':
      return { type: ApplicationCommandOptionType.Channel, channel_types: [...TARGETS], ...said }
  }
}

/** The word behind a message menu's label. */
export const commandOnMessage = (menu: readonly MenuEntry[], label: string): string | null =>
  menu.find(({ onMessage }) => onMessage === label)?.name ?? null
