import { Worker } from 'node:worker_threads'
import type { PictureLook, TimelinePicture } from '../../model/timeline-picture.ts'
import type { Painter } from '../../ports.ts'

/** What the thread is told, and what it says. */
export interface Asked {
  readonly picture: TimelinePicture
  readonly look: PictureLook
}
export type Drawn = { readonly png: Uint8Array | null } | { readonly error: string }

export interface OpenPainter extends Painter {
  /** Ends the thread; a picture that is being drawn ends in an error. */
  close(): Promise<void>
}

const ENTRY = new URL(`./painting-thread${import.meta.url.slice(-3)}`, import.meta.url)

/** A picture takes a tenth of a second: what takes longer than this hangs. */
const TOO_LONG = 10_000

/**
 * Draws pictures one after another in a thread of its own, started with the first one and kept; it does
 * not keep the process alive. A thread that hangs or dies is replaced for the next picture.
 */
export function openPainter(): OpenPainter {
  let thread: Worker | null = null
  let line: Promise<unknown> = Promise.resolve()

  function started(): Worker {
    const worker = new Worker(ENTRY, { env: {}, stdin: false })
    worker.once('exit', () => {
      if (thread === worker) thread = null
    })
    worker.unref()
    return worker
  }

  async function draw(asked: Asked): Promise<Uint8Array | null> {
    thread ??= started()
    const drawn = await answerOf(thread, asked)
    if ('error' in drawn) throw new Error(`no picture: ${drawn.error}`)
    return drawn.png
  }

  return {
    timeline: (picture, look) => {
      const next = line.then(() => draw({ picture, look }))
      line = next.catch(() => {})
      return next
    },
    close: async () => void (await thread?.terminate()),
  }
}

/** Settles whatever the thread does. */
function answerOf(thread: Worker, asked: Asked): Promise<Drawn> {
  return new Promise((settle) => {
    const done = (drawn: Drawn) => {
      clearTimeout(late)
      thread.off('message', done).off('error', failed).off('exit', ended)
      thread.unref()
      settle(drawn)
    }
    const failed = (error: unknown) => done({ error: String(error) })
    const ended = () => done({ error: 'the thread ended' })
    const late = setTimeout(() => void thread.terminate(), TOO_LONG)
    thread.ref()
    thread.once('message', done).once('error', failed).once('exit', ended)
    thread.postMessage(asked)
  })
}
