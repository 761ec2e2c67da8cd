/** So many failures in a row, and the model is left alone for so long. */
const FAILURES = 10
const PAUSE_MS = 5 * 60_000

/** A circuit breaker: after ten failures in a row nothing is asked for five minutes, then one call at a time tries. */
export class Breaker {
  #failures = 0
  #closedUntil = 0

  /** When calls may go again (ms); null: now. */
  pausedUntil(now: number): number | null {
    return now < this.#closedUntil ? this.#closedUntil : null
  }

  succeeded(): void {
    this.#failures = 0
  }

  /** True when this failure began a pause: it is told once. */
  failed(now: number): boolean {
    this.#failures += 1
    if (this.#failures < FAILURES) return false
    this.#closedUntil = now + PAUSE_MS
    // The next failure after the pause begins another one at once.
    this.#failures = FAILURES - 1
    return true
  }
}
