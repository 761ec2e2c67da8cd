import type { Emit } from '../../ports.ts'

const LEVELS = ['debug', 'info', 'warn', 'error'] as const
export type Level = (typeof LEVELS)[number]

/** Writes one JSON line an entry. */
export interface Log {
  write(level: Level, message: string, fields?: Readonly<Record<string, unknown>>): void
  /** The sink of the program's events. */
  readonly emit: Emit
}

/**
 * A log of JSON lines on `stream`. Every secret is redacted by value, as it is, URL-encoded and in
 * base64: here, not where it might be logged, since nobody can know that.
 */
export function jsonLog(stream: NodeJS.WritableStream, level: Level, secrets: readonly string[]): Log {
  const redact = redactor(secrets)
  const write: Log['write'] = (at, message, fields = {}) => {
    if (LEVELS.indexOf(at) < LEVELS.indexOf(level)) return
    const line = JSON.stringify(
      { time: new Date().toISOString(), level: at, message, ...fields },
      plainErrors,
    )
    stream.write(`${redact(line)}\n`)
  }
  return { write, emit: ({ type, ...fields }) => write(levelOf(type), type, fields) }
}

/** Errors as text: their own fields may hold requests with tokens in the address. */
const plainErrors = (_key: string, value: unknown): unknown =>
  value instanceof Error ? { name: value.name, stack: value.stack, cause: value.cause } : value

const levelOf = (type: string): Level =>
  type.endsWith('.failed')
    ? 'error'
    : type === 'queue.warned' || type === 'model.paused' || type === 'thread.refused'
      ? 'warn'
      : type === 'backup.made' ||
          type === 'delivery.settled' ||
          type === 'platform.changed' ||
          type === 'model.fell-back'
        ? 'info'
        : 'debug'

/** Replaces each secret in each of its spellings. */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const spellings = secrets
    .filter((secret) => secret.length >= 6)
    .flatMap((secret) => [
      secret,
      encodeURIComponent(secret),
      Buffer.from(secret).toString('base64').replace(/=+$/, ''),
    ])
  return (text) => spellings.reduce((clean, spelling) => clean.replaceAll(spelling, '[secret]'), text)
}
