/** What a button and a deep link carry: the command and what it acts on. */
export interface Payload {
  readonly command: string
  readonly argument: string
}

/** A button's data: `command:argument`; null when it is over Telegram's 64 bytes. */
export function toCallbackData(command: string, argument: string | null): string | null {
  const data = argument === null ? command : `${command}:${argument}`
  return new TextEncoder().encode(data).length <= 64 ? data : null
}

export const fromCallbackData = (data: string): Payload => cut(data, ':')

/** A deep link's start parameter: `command_argument`; null when Telegram would not take it. */
export function toStart(command: string, argument: string | null): string | null {
  const start = argument === null || argument === '' ? command : `${command}_${argument}`
  return /^[A-Za-z0-9_-]{1,64}$/.test(start) ? start : null
}

export const fromStart = (start: string): Payload => cut(start, '_')

/** Commands hold neither mark, so the first one ends the command. */
function cut(text: string, mark: string): Payload {
  const at = text.indexOf(mark)
  return at < 0
    ? { command: text, argument: '' }
    : { command: text.slice(0, at), argument: text.slice(at + 1) }
}
