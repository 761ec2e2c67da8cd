import type { MenuEntry } from '../model/menu.ts'
import type { Words } from '../model/words.ts'
import { COMMANDS } from './index.ts'

/** The commands as platforms offer them, in the bot's words. Buttons' own commands are not in it. */
export const menu = (words: Words): readonly MenuEntry[] =>
  COMMANDS.filter(({ menus, options }) => menus.length > 0 || options !== undefined).map((command) => ({
    name: command.name,
    description: words(`command-${command.name}`),
    moderators: command.role !== 'reader',
    places: command.menus,
    options: (command.options ?? []).map((option) => ({
      ...option,
      description: words(`option-${option.name}`),
    })),
    form: command.form ?? null,
    ...(command.formMayBeEmpty ? { formMayBeEmpty: true } : {}),
    ...(command.buttonOnly ? { buttonOnly: true } : {}),
    onMessage: command.onMessage ? words(`menu-${command.name}`) : null,
  }))
