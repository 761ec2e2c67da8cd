import type { Command } from './command.ts'
import { roleOf } from './roles.ts'

/** /help and /start: what the bot does, and the commands that this person may use here. */
export const helpFor = (commands: () => readonly Command[]): readonly Command[] =>
  ['help', 'start'].map((name) => ({
    name,
    role: 'reader',
    menus: name === 'help' ? ['private', 'group', 'channel'] : [],
    toOne: true,
    run: async (call, deps) => {
      const { words } = deps
      const role = await roleOf(call, deps)
      const mine = commands().filter(
        (command) => command.menus.length > 0 && (command.role !== 'moderator' || role === 'moderator'),
      )
      const items = mine.map((command) => ({
        text: words('help-line', { command: `/${command.name}`, about: words(`command-${command.name}`) }),
      }))
      return {
        kind: 'answer',
        post: {
          blocks: [
            { kind: 'paragraph', text: words('welcome'), own: true },
            { kind: 'list', ordered: false, items, own: true },
          ],
        },
      }
    },
  }))
