/** A call that was on its way when its chat asked to wait comes this soon after. */
const UNDER_WAY_MS = 250
/** Clocks and timers are not exact. */
const LENIENCE_MS = 50

/** Watches over "too many requests": who was told to wait must not call before the time is over. */
export class EarlyCalls {
  readonly #pauses = new Map<string, { since: number; until: number }>()
  readonly all: { chat: string; what: string; msTooEarly: number }[] = []

  /** A chat has answered that it wants no call for so long. */
  pause(chat: string, ms: number, now = Date.now()): void {
    const until = Math.max(now + ms, this.#pauses.get(chat)?.until ?? 0)
    this.#pauses.set(chat, { since: now, until })
  }

  called(chat: string, what: string, now = Date.now()): void {
    const pause = this.#pauses.get(chat)
    if (!pause || now - pause.since < UNDER_WAY_MS) return
    if (now < pause.until - LENIENCE_MS) this.all.push({ chat, what, msTooEarly: pause.until - now })
  }
}
