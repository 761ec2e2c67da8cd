import { Worker } from 'node:worker_threads'
import { Fault, type FaultArgs, type FaultCode } from '../../model/fault.ts'
import type { Page } from '../../model/page.ts'
import type { Parser } from '../../ports.ts'
import { killLate } from './kill-late.ts'

export interface WorkerParserOptions {
  /** Pages parsed at the same time. */
  readonly workers?: number
  /** Milliseconds of computing that one page may take. */
  readonly timeout?: number
}

export interface WorkerParser extends Parser {
  /** Ends the threads; pages still being parsed end in a fault. */
  close(): Promise<void>
}

interface Job {
  readonly html: string
  readonly url: string | null
  readonly settle: (reply: Reply) => void
}

type Reply =
  | { readonly page: Page }
  | { readonly fault: { readonly code: FaultCode; readonly args: FaultArgs; readonly detail: string } }

const ENTRY = new URL(`../../parse-worker${import.meta.url.slice(-3)}`, import.meta.url)

/** Real pages stay under 150 MB; a page that wants more is killed before it takes the process along. */
const MEMORY = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 }

const LATE: Reply = { fault: { code: 'page-unreadable', args: {}, detail: 'the parser was stopped' } }

/**
 * Parses pages in worker threads, started when the first page comes and kept for the next; an idle
 * thread does not keep the process alive. A thread that hangs, dies or takes too much is replaced.
 */
export function workerParser({ workers = 2, timeout = 2_000 }: WorkerParserOptions = {}): WorkerParser {
  const waiting: Job[] = []
  const idle: Worker[] = []
  const running = new Set<Worker>()

  function next(): void {
    const job = waiting[0]
    const worker = job && (idle.pop() ?? started())
    if (!job || !worker) return
    waiting.shift()
    run(worker, job)
  }

  function started(): Worker | null {
    if (running.size >= workers) return null
    const worker = new Worker(ENTRY, { resourceLimits: MEMORY, env: {}, stdin: false })
    running.add(worker)
    worker.once('exit', () => running.delete(worker))
    return worker
  }

  function run(worker: Worker, job: Job): void {
    worker.ref()
    const stop = killLate(worker, timeout)
    const done = (reply: Reply) => {
      stop()
      worker.removeAllListeners('message').removeAllListeners('error').off('exit', died)
      worker.unref()
      if (running.has(worker)) idle.push(worker)
      job.settle(reply)
      next()
    }
    const died = () => {
      running.delete(worker)
      done(LATE)
    }
    worker.once('message', done)
    // An error is followed by the exit: memory run out, mostly.
    worker.once('error', () => {})
    worker.once('exit', died)
    worker.postMessage({ html: job.html, url: job.url })
  }

  return {
    async parse(html, url, { signal }) {
      signal?.throwIfAborted()
      const reply = await new Promise<Reply>((settle) => {
        waiting.push({ html, url, settle })
        next()
      })
      signal?.throwIfAborted()
      if ('page' in reply) return reply.page
      throw new Fault(reply.fault.code, reply.fault.args, { detail: reply.fault.detail })
    },
    async close() {
      for (const job of waiting.splice(0)) job.settle(LATE)
      await Promise.all([...running].map((worker) => worker.terminate()))
    },
  }
}
