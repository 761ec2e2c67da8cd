/** What a button carries: the command and what it acts on. */
export interface Payload {
  readonly command: string
  readonly argument: string
}

/** Discord's limit, in characters. */
const MAX_CHARS = 100

/** A button's id: `command:argument`. It says everything, so that old buttons work after a restart; null when too long. */
export function toCustomId(command: string, argument: string | null): string | null {
  const id = argument === null ? command : `${command}:${argument}`
  return id.length <= MAX_CHARS ? id : null
}

/** Commands hold no colon, so the first one ends the command. */
export function fromCustomId(id: string): Payload {
  const at = id.indexOf(':')
  return at < 0 ? { command: id, argument: '' } : { command: id.slice(0, at), argument: id.slice(at + 1) }
}
