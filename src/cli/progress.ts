import type { Event } from '../model/event.ts'

/** What takes longer than this is worth a word on stderr. */
const PATIENCE_MS = 1_000

/** Says on stderr what is being read once it takes over a second, and wipes it when it is done. */
export class Progress {
  #timer: NodeJS.Timeout | undefined
  #shown = false

  /** The sink of the program's events. */
  readonly emit = (event: Event): void => {
    if (event.type === 'source.collecting') this.#start(event.what)
    else if (event.type === 'article.collected') this.stop()
    else if (event.type === 'model.fell-back')
      process.stderr.write(
        `The model was of no use (${event.why}): these are the extractive engine's sentences.\n`,
      )
  }

  stop(): void {
    clearTimeout(this.#timer)
    if (this.#shown) process.stderr.write('\r\u001b[K')
    this.#shown = false
  }

  /** Only to a person: a script that reads stderr wants the failures alone. */
  #start(what: string): void {
    this.stop()
    if (!process.stderr.isTTY) return
    this.#timer = setTimeout(() => {
      this.#shown = true
      process.stderr.write(`Reading ${what} …`)
    }, PATIENCE_MS)
    this.#timer.unref()
  }
}
