import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import type { Asking } from './asking.ts'

/** Asks whoever sits at the terminal. */
export function terminalAsking(): Asking {
  let unseen = false
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (!unseen) process.stdout.write(chunk)
      done()
    },
  })
  const lines = createInterface({ input: process.stdin, output, terminal: true, historySize: 0 })
  const stopping = new AbortController()
  const stop = (): void => stopping.abort()
  lines.on('SIGINT', stop)
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  const signal = stopping.signal
  const asked = async (question: string): Promise<string> =>
    (await lines.question(question, { signal })).trim()

  return {
    live: true,
    stopped: signal,
    say: (line) => void process.stdout.write(`${line}\n`),
    ask: async (question, fallback) =>
      (await asked(fallback === '' ? `${question}: ` : `${question} [${fallback}]: `)) || fallback,
    async secret(question) {
      process.stdout.write(`${question}: `)
      unseen = true
      try {
        return await asked('')
      } finally {
        unseen = false
        process.stdout.write('\n')
      }
    },
    async confirm(question, fallback) {
      for (;;) {
        const answer = (await asked(`${question} ${fallback ? '[Y/n]' : '[y/N]'} `)).toLowerCase()
        if (answer === '') return fallback
        if (/^(?:y|yes)$/.test(answer)) return true
        if (/^(?:n|no)$/.test(answer)) return false
        process.stdout.write('Answer y or n.\n')
      }
    },
    enter: async (until) => {
      await lines.question('', { signal: AbortSignal.any([signal, until]) })
    },
    close: () => lines.close(),
  }
}
