import type { Channel } from '../model/channel.ts'
import type { Post, PostButton } from '../model/post.ts'
import type { Languages } from '../model/words.ts'
import type { CommandDeps } from './command.ts'
import { pressOf } from './settings-card.ts'

/** The bot's languages, each under its own name: who chooses one may not read the present one. */
export function languageChoices(channel: Channel, { words, languages: { codes } }: CommandDeps): Post {
  const buttons = codes.map(
    (code): PostButton => ({
      label: nameIn(code, code),
      command: 'settings',
      argument: pressOf(channel, 'interface', code),
    }),
  )
  const text = words('setting-interface-allowed', { languages: codes.join(', ') })
  return {
    blocks: [
      { kind: 'paragraph', text, own: true },
      { kind: 'buttons', buttons },
    ],
  }
}

/** The language that somebody typed: its code, its own name or its English one. Null: the bot has no words in it. */
export function languageTyped(typed: string, { codes }: Languages): string | null {
  const wanted = typed.trim().toLowerCase()
  const known = (code: string): boolean =>
    [code, nameIn(code, code), nameIn(code, 'en')].some((name) => name.toLowerCase() === wanted)
  return codes.find(known) ?? null
}

const nameIn = (code: string, language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code
