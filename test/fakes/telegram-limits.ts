/** Telegram publishes no limits; these are what its FAQ and bots report (about one a second in a chat, short bursts pass). */
const BURST = 3
const CHAT_MS = 1_000
const GROUP_PER_MINUTE = 20
const ALL_PER_SECOND = 30

/** How many messages a bot may send: in one chat, in one group, in all. */
export class TelegramLimits {
  readonly #sent: { chat: number; at: number }[] = []
  readonly #waits = new Map<number, number>()

  /** Counts a message; gives the seconds to wait when it may not be sent, else 0. One that comes too early prolongs the wait. */
  take(chat: number, isGroup: boolean, now: number): number {
    const wait = this.#waits.get(chat) ?? 0
    const until = now < wait ? wait + CHAT_MS : this.#freeAt(chat, isGroup, now)
    if (until <= now) {
      this.#sent.push({ chat, at: now })
      return 0
    }
    this.#waits.set(chat, until)
    return Math.ceil((until - now) / 1_000)
  }

  #freeAt(chat: number, isGroup: boolean, now: number): number {
    const here = this.#sent.filter((one) => one.chat === chat)
    const oldest = (all: readonly { at: number }[], count: number, span: number): number => {
      const first = all.at(-count)
      return first ? first.at + span : 0
    }
    return Math.max(
      oldest(here, BURST, BURST * CHAT_MS),
      isGroup ? oldest(here, GROUP_PER_MINUTE, 60_000) : 0,
      oldest(this.#sent, ALL_PER_SECOND, 1_000),
      now,
    )
  }
}
