/**
 * Worker-thread entry: parses pages and feeds of strangers, one at a time. Whoever started it kills it
 * when one takes too long; nothing is lost with it.
 */
import { Console } from 'node:console'
import { Writable } from 'node:stream'
import { parentPort } from 'node:worker_threads'
import { faultOf } from './model/fault.ts'
import { feedAnswer } from './pipeline/collect/feed/feed-answer.ts'
import { parsePage } from './pipeline/collect/page/parse-page.ts'

type Job =
  | { readonly kind: 'page'; readonly html: string; readonly url: string | null }
  | {
      readonly kind: 'feed'
      readonly bytes: Uint8Array
      readonly url: string
      readonly contentType: string | null
    }

// What the libraries print about odd pages is nobody's answer and nobody's log.
const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
globalThis.console = new Console(nowhere)

parentPort?.on('message', async (job: Job) => {
  try {
    parentPort?.postMessage({ result: await resultOf(job) })
  } catch (error) {
    const { code, args, detail } = unwrapped(error)
    parentPort?.postMessage({ fault: { code, args, detail } })
  }
})

const resultOf = (job: Job) =>
  job.kind === 'page' ? parsePage(job.html, job.url) : feedAnswer(job.bytes, job)

/** Errors of the DOM libraries on odd input (a stack overflow, a null) are the page's doing. */
function unwrapped(error: unknown) {
  const fault = faultOf(error)
  const code = fault.code === 'bug' ? 'page-unreadable' : fault.code
  const detail = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : fault.message
  return { code, args: fault.args, detail }
}
