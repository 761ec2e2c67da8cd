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

/** The pixels lie outside of it. A larger young generation only lets garbage lie longer. */
const MEMORY = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 8 }

/** A picture takes a tenth of a second: what takes longer than this hangs. */
const TOO_LONG = 10_000

/** A thread without work holds some 80 MB: after this long it is let go. */
const IDLE_MS = 5 * 60_000

/**
 * Draws pictures one after another in a thread of its own, started with the first one and kept while there
 * is work; it does not keep the process alive. A thread that hangs or dies is replaced for the next picture.
 */
export function openPainter(): OpenPainter {
  let thread: Worker | null = null
  let line: Promise<unknown> = Promise.resolve()
  let rest: NodeJS.Timeout | undefined

  function started(): Worker {
    const worker = new Worker(ENTRY, { env: {}, stdin: false, resourceLimits: MEMORY })
    worker.once('exit', () => {
      if (thread === worker) thread = null
    })
    worker.unref()
    return worker
  }

  async function draw(asked: Asked): Promise<Uint8Array | null> {
    clearTimeout(rest)
    thread ??= started()
    const drawn = await answerOf(thread, asked)
    rest = setTimeout(close, IDLE_MS)
    rest.unref()
    if ('error' in drawn) throw new Error(`no picture: ${drawn.error}`)
    return drawn.png
  }

  async function close(): Promise<void> {
    clearTimeout(rest)
    await thread?.terminate()
  }

  return {
    timeline: (picture, look) => {
      const next = line.then(() => draw({ picture, look }))
      line = next.catch(() => {})
      return next
    },
    close,
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
