/**
 * Worker-thread entry: parses pages of strangers, one at a time. Whoever started it kills it when a
 * page takes too long; nothing is lost with it.
 */
import { Console } from 'node:console'
import { Writable } from 'node:stream'
import { parentPort } from 'node:worker_threads'
import { faultOf } from './model/fault.ts'
import { parsePage } from './pipeline/collect/page/parse-page.ts'

// What the libraries print about odd pages is nobody's answer and nobody's log.
const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
globalThis.console = new Console(nowhere)

parentPort?.on('message', ({ html, url }: { html: string; url: string | null }) => {
  try {
    parentPort?.postMessage({ page: parsePage(html, url) })
  } catch (error) {
    const { code, args, detail } = unwrapped(error)
    parentPort?.postMessage({ fault: { code, args, detail } })
  }
})

/** Errors of the DOM libraries on odd input (a stack overflow, a null) are the page's doing. */
function unwrapped(error: unknown) {
  const fault = faultOf(error)
  const code = fault.code === 'bug' ? 'page-unreadable' : fault.code
  const detail = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : fault.message
  return { code, args: fault.args, detail }
}
