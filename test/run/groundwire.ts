import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')

export interface Ran {
  readonly stdout: string
  readonly stderr: string
  readonly code: number | null
}

/** Runs the command line as a user would: a process of its own, fed with `stdin`. */
export function groundwire(
  args: readonly string[],
  { stdin = '', env = {} }: { stdin?: string | Buffer; env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/cli.ts', ...args], {
      cwd: ROOT,
      env: { ...process.env, NO_COLOR: '1', ...env },
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ stdout, stderr, code }))
    child.stdin.on('error', () => {})
    child.stdin.end(stdin)
  })
}
