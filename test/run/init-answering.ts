/**
 * A process of its own for init as somebody at a terminal runs it, in the working folder: options are
 * the first argument (JSON), answers come one by one from the second, what was asked is printed.
 */
import type { Asking } from '../../src/cli/init/asking.ts'
import { init, wasStopped } from '../../src/cli/init/init.ts'
import { faultOf } from '../../src/model/fault.ts'

const [, , options = '{}', answers = '[]'] = process.argv
const left: string[] = JSON.parse(answers)
const stopping = new AbortController()
const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** `^C` stands for the key. */
function answer(question: string): string {
  const next = left.shift()
  if (next === undefined) throw new Error(`nobody answers: ${question}`)
  if (next === '^C') stopping.abort()
  stopping.signal.throwIfAborted()
  say(`? ${question}: ${next}`)
  return next
}

const asking: Asking = {
  live: true,
  stopped: stopping.signal,
  say,
  ask: async (question, fallback) => answer(question) || fallback,
  secret: async (question) => {
    const next = left.shift() ?? ''
    say(`? ${question}`)
    if (next === '^C') stopping.abort()
    stopping.signal.throwIfAborted()
    return next
  },
  confirm: async (question, fallback) => {
    const next = answer(question)
    return next === '' ? fallback : next === 'y'
  },
  enter: (until) =>
    new Promise((_, reject) => until.addEventListener('abort', () => reject(until.reason), { once: true })),
  close() {},
}

try {
  await init(JSON.parse(options), asking, process.env)
} catch (error) {
  process.exitCode = wasStopped(error) ? 130 : 1
  if (!wasStopped(error))
    process.stderr.write(`${faultOf(error).code} ${JSON.stringify(faultOf(error).args)}\n${error}\n`)
}
