import { fork } from 'node:child_process'
import { Fault } from '../../model/fault.ts'

/** What the process says when it is done: nothing is wrong, or what. */
export interface DumpAnswer {
  readonly wrong: string | null
}

/** Of what it wrote to stderr, for the log. */
const LAST_WORDS = 2_000

/**
 * Makes a backup of the copy in `copyDir` in a process of its own: a second database takes some 250 MB and seconds
 * of CPU, which are no matter of the bot's. It is given no secret. `signal` ends it. Faults: `backup-unwritable`.
 */
export function dumpApart(copyDir: string, path: string, signal: AbortSignal): Promise<void> {
  const child = fork(entry, [copyDir, path], {
    env: { PATH: process.env['PATH'] },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    signal,
    killSignal: 'SIGKILL',
  })
  let lastWords = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    lastWords = `${lastWords}${text}`.slice(-LAST_WORDS)
  })
  let answer: DumpAnswer | null = null
  child.on('message', (said) => {
    answer = said as DumpAnswer
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, killedBy) => {
      if (answer && answer.wrong === null) return resolve()
      const why = answer?.wrong ?? `the process that makes it ended (${killedBy ?? code}) ${lastWords}`.trim()
      reject(new Fault('backup-unwritable', { path, why }, { detail: why }))
    })
  })
}

const entry = new URL(`../../backup-process${import.meta.url.slice(-3)}`, import.meta.url)
