import type { Terminal } from '../app.ts'

/** What stdout is. `NO_COLOR` (no-color.org) switches colours off, whatever its value. */
export function terminalOf(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Terminal {
  if (!stream.isTTY) return { width: null, colour: false }
  return { width: stream.columns ?? 80, colour: !env['NO_COLOR'] && env['TERM'] !== 'dumb' }
}
