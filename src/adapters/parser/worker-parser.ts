import { Worker } from 'node:worker_threads'
import { Fault, type FaultArgs, type FaultCode } from '../../model/fault.ts'
import type { FeedAnswer } from '../../model/feed.ts'
import type { Page } from '../../model/page.ts'
import type { Parser } from '../../ports.ts'
import { killLate } from './kill-late.ts'

export interface WorkerParserOptions {
  /** Pages and feeds parsed at the same time. */
  readonly workers?: number
  /** Milliseconds of computing that one of them may take. */
  readonly timeout?: number
}

export interface WorkerParser extends Parser {
  /** Ends the threads; what is still being parsed ends in a fault. */
  close(): Promise<void>
}

interface Job {
  /** What the thread is told; `parse-worker.ts` knows its shape. */
  readonly message: { readonly kind: 'page' | 'feed'; readonly [field: string]: unknown }
  readonly settle: (reply: Reply) => void
}

type Reply =
  | { readonly result: unknown }
  | { readonly fault: { readonly code: FaultCode; readonly args: FaultArgs; readonly detail: string } }

const ENTRY = new URL(`../../parse-worker${import.meta.url.slice(-3)}`, import.meta.url)

/**
 * Real pages stay under 150 MB; a page that wants more is killed before it takes the process along. A young
 * generation of more only lets garbage lie longer: 70 MB more are held over 500 pages with 64.
 */
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 24, stackSizeMb: 4 }

const LATE: Reply = { fault: { code: 'page-unreadable', args: {}, detail: 'the parser was stopped' } }

/**
 * Parses pages and feeds in worker threads, started when the first one comes and kept for the next; an idle
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
    worker.postMessage(job.message)
  }

  async function ask(message: Job['message'], signal: AbortSignal | undefined): Promise<unknown> {
    signal?.throwIfAborted()
    const reply = await new Promise<Reply>((settle) => {
      waiting.push({ message, settle })
      next()
    })
    signal?.throwIfAborted()
    if ('result' in reply) return reply.result
    throw new Fault(reply.fault.code, reply.fault.args, { detail: reply.fault.detail })
  }

  return {
    parse: (html, url, { signal }) => ask({ kind: 'page', html, url }, signal) as Promise<Page>,
    parseFeed: (bytes, { url, contentType, signal }) =>
      ask({ kind: 'feed', bytes, url, contentType }, signal) as Promise<FeedAnswer>,
    async close() {
      for (const job of waiting.splice(0)) job.settle(LATE)
      await Promise.all([...running].map((worker) => worker.terminate()))
    },
  }
}
