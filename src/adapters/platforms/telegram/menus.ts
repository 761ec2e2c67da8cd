import type { Api } from 'grammy'
import type { BotCommand, BotCommandScope, LanguageCode } from 'grammy/types'

/** The commands that one kind of person sees when typing "/". A menu hides; it does not protect. */
export interface Menu {
  readonly scope: 'private' | 'group' | 'group-moderator'
  /** Two letters; left out: for everybody who has no menu in their own language. */
  readonly language?: string
  /** `toOne`: in groups what is typed and answered is seen by the one who typed alone, where Telegram can. */
  readonly commands: readonly {
    readonly name: string
    readonly description: string
    readonly toOne?: boolean
  }[]
}

const SCOPES = {
  private: 'all_private_chats',
  group: 'all_group_chats',
  'group-moderator': 'all_chat_administrators',
} as const satisfies Record<Menu['scope'], BotCommandScope['type']>

/** Publishes the menus; the same ones again change nothing. */
export async function publishMenus(api: Api, menus: readonly Menu[]): Promise<void> {
  for (const { scope, language, commands } of menus)
    await api.raw.setMyCommands({
      commands: commands.map(toBotCommand),
      scope: { type: SCOPES[scope] },
      ...(language ? { language_code: language as LanguageCode } : {}),
    })
}

const toBotCommand = ({ name, description, toOne }: Menu['commands'][number]): BotCommand => ({
  command: name,
  description,
  ...(toOne ? { is_ephemeral: true } : {}),
})
