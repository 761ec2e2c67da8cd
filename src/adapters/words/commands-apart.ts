import { isolated } from './direction.ts'

/**
 * The text of a language file that is written from right to left, with what people type (`/settings @news`,
 * `.txt`, `#tag`) in isolates: else its first sign would be shown behind it, `news@`. The file alone is gone over,
 * never what is put into its messages.
 */
export const commandsApart = (file: string): string =>
  file
    .split('\n')
    .map((line) => (line.startsWith('#') ? line : line.replace(TYPED, apart)))
    .join('\n')

/** A command, handle, hashtag, flag or file ending, and what is typed behind it: signs of ASCII, or an argument. */
const TYPED =
  /(?<![\p{L}\p{N}\p{M}/])[/@#.-]{1,2}[A-Za-z{@#][^\s{}]*(?:\{ \$\w+ \}[^\s{}]*)?(?: (?:\{ \$\w+ \}|[\x21-\x7a][^\s{}]*))*/gu

/** Punctuation of the sentence stays outside. */
function apart(typed: string): string {
  const own = typed.replace(/[.,:;،؛؟»]+$/u, '')
  return `${isolated(own)}${typed.slice(own.length)}`
}
