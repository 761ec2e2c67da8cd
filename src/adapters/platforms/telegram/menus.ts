import type { Api } from 'grammy'
import type { BotCommand, BotCommandScope, LanguageCode } from 'grammy/types'
import type { MenuEntry, TranslatedMenus } from '../../../model/menu.ts'

interface Menu {
  readonly scope: Extract<
    BotCommandScope['type'],
    'all_private_chats' | 'all_group_chats' | 'all_chat_administrators'
  >
  readonly commands: BotCommand[]
}

/**
 * What is offered when somebody types "/": in private chats, to members of groups, to their
 * administrators. A menu hides; it does not protect. Readers cannot type in channels at all.
 */
export function menus(entries: readonly MenuEntry[]): Menu[] {
  const inGroups = entries.filter(({ places }) => places.includes('group'))
  return [
    {
      scope: 'all_private_chats',
      commands: entries.filter(({ places }) => places.includes('private')).map((entry) => command(entry)),
    },
    {
      scope: 'all_group_chats',
      commands: inGroups.filter(({ moderators }) => !moderators).map(unseen),
    },
    {
      scope: 'all_chat_administrators',
      commands: inGroups.map((entry) => (entry.moderators ? command(entry) : unseen(entry))),
    },
  ]
}

const command = ({ name, description }: MenuEntry): BotCommand => ({ command: name, description })

/** A reader's question and its answer are seen by that reader alone, where the app can do that. */
const unseen = (entry: MenuEntry): BotCommand => ({ ...command(entry), is_ephemeral: true })

/** Publishes the menus, each in every language of two letters; the same ones again change nothing. */
export async function publishMenus(
  api: Api,
  entries: readonly MenuEntry[],
  translated: TranslatedMenus,
): Promise<void> {
  for (const { scope, commands } of menus(entries))
    await api.raw.setMyCommands({ commands, scope: { type: scope } })
  for (const [language, own] of translated)
    if (/^[a-z]{2}$/.test(language))
      for (const { scope, commands } of menus(own))
        await api.raw.setMyCommands({
          commands,
          scope: { type: scope },
          language_code: language as LanguageCode,
        })
}
