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
import type { MenuEntry, MenuOption, TranslatedMenus } from '../../../model/menu.ts'
import { graphemeCut } from '../grapheme-cut.ts'
import { localized } from './locales-of.ts'

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

/**
 * The slash commands and message menus that follow from the bot's menu. What is hidden here is checked again in
 * the handler. Names stay as they are in every language, so that all can be typed everywhere.
 */
export const commandsOf = (
  menu: readonly MenuEntry[],
  translated: TranslatedMenus = new Map(),
): Command[] => [
  ...menu.filter(({ buttonOnly }) => !buttonOnly).map((entry) => slashCommand(entry, translated)),
  ...menu.flatMap((entry) => messageMenu(entry, translated) ?? []),
]

const slashCommand = (entry: MenuEntry, translated: TranslatedMenus): Command => ({
  type: ApplicationCommandType.ChatInput,
  name: entry.name,
  ...described(entry.description, translated, (menu) => of(menu, entry)?.description),
  options: entry.options.map((one) => option(one, entry, translated)),
  ...offered(entry),
})

/** The same command in another language's menu. */
const of = (menu: readonly MenuEntry[], { name }: MenuEntry): MenuEntry | undefined =>
  menu.find((entry) => entry.name === name)

function described(
  description: string,
  translated: TranslatedMenus,
  inMenu: (menu: readonly MenuEntry[]) => string | undefined,
) {
  const others = localized(translated, (menu) => cut(inMenu(menu)))
  return {
    description: graphemeCut(description, DESCRIPTION_CHARS),
    ...(translated.size > 0 ? { description_localizations: others } : {}),
  }
}

const cut = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : graphemeCut(text, DESCRIPTION_CHARS)

/** Its label is a name to Discord, but nobody types it: this one is in the person's language. */
function messageMenu(entry: MenuEntry, translated: TranslatedMenus): Command | null {
  if (entry.onMessage === null) return null
  const others = localized(translated, (menu) => of(menu, entry)?.onMessage ?? undefined)
  return {
    type: ApplicationCommandType.Message,
    name: entry.onMessage,
    ...(translated.size > 0 ? { name_localizations: others } : {}),
    ...offered(entry),
  }
}

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

function option(
  { name, kind, description, choices }: MenuOption,
  entry: MenuEntry,
  translated: TranslatedMenus,
): APIApplicationCommandOption {
  const inMenu = (menu: readonly MenuEntry[]): string | undefined =>
    of(menu, entry)?.options.find((one) => one.name === name)?.description
  const said = { name, ...described(description, translated, inMenu) }
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
