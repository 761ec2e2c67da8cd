import { yamlIn } from './yaml-in.ts'

/**
 * The text of `channels.yaml` with one more named channel; comments and all else stay as they are. Null
 * when that cannot be done safely: the name is taken, or the file is laid out in another way than it was
 * made; then somebody has to write the line.
 */
export function withChannel(text: string, name: string, target: string): string | null {
  const before = channelsIn(text)
  if (before === null || Object.hasOwn(before, name)) return null
  const entry = `${name}: ${target}`
  const after = [inEmpty, inFlow, inBlock, atEnd]
    .map((way) => way(text, entry))
    .find((changed) => changed !== null)
  if (after === undefined || after === null) return null
  const read = channelsIn(after)
  return read && JSON.stringify(read) === JSON.stringify(inOrder(read, { ...before, [name]: target }))
    ? after
    : null
}

/** The same entries in the order in which they are read: where a line stands does not matter. */
const inOrder = (order: object, entries: Readonly<Record<string, unknown>>): object =>
  Object.keys(order).length === Object.keys(entries).length
    ? Object.fromEntries(Object.keys(order).map((key) => [key, entries[key]]))
    : entries

/** The named channels, whatever else it holds; null for a file that is no such thing. */
export function channelsIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const read: unknown = yamlIn(text) ?? {}
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return null
    const channels: unknown = ('channels' in read && read.channels) || {}
    return typeof channels === 'object' && !Array.isArray(channels)
      ? (channels as Readonly<Record<string, unknown>>)
      : null
  } catch {
    return null
  }
}

const replaced = (text: string, pattern: RegExp, by: (...groups: string[]) => string): string | null =>
  pattern.test(text) ? text.replace(pattern, (_, ...groups: string[]) => by(...groups)) : null

/** `channels: {}` or `channels:` with nothing below. */
const inEmpty = (text: string, entry: string): string | null =>
  replaced(
    text,
    /^channels:[ \t]*(?:\{[ \t]*\}|~|null)?[ \t]*(#.*)?$(?!\n(?:[ \t]*(?:#.*)?\n)*[ \t]+[^\s#])/m,
    (comment = '') => `channels:${comment && ` ${comment}`}\n  ${entry}`,
  )

/** `channels: { a: b }` in one line. */
const inFlow = (text: string, entry: string): string | null =>
  replaced(text, /^channels:[ \t]*\{[ \t]*(.*)$/m, (rest = '') => `channels: { ${entry}, ${rest}`)

/** Names in lines of their own: one more line, as far in as the first. */
const inBlock = (text: string, entry: string): string | null =>
  replaced(
    text,
    /^channels:[ \t]*(#.*)?\n((?:[ \t]*(?:#.*)?\n)*)([ \t]+)(?=[^\s#])/m,
    (comment = '', between = '', indent = '') =>
      `channels:${comment && ` ${comment}`}\n${between}${indent}${entry}\n${indent}`,
  )

const atEnd = (text: string, entry: string): string | null =>
  /^channels:/m.test(text)
    ? null
    : `${text}${text.endsWith('\n') || text === '' ? '' : '\n'}channels:\n  ${entry}\n`
