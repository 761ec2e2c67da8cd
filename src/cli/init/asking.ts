/** What init says and asks. Where nobody can be asked, each question has the answer that changes nothing. */
export interface Asking {
  /** True when somebody sits there. */
  readonly live: boolean
  say(line: string): void
  /** The answer, without spaces around it; `fallback` for an empty one. */
  ask(question: string, fallback: string): Promise<string>
  /** As `ask`, typed unseen; empty for an empty one. */
  secret(question: string): Promise<string>
  confirm(question: string, fallback: boolean): Promise<boolean>
  /** Resolves when somebody presses Enter; never where nobody can. */
  enter(signal: AbortSignal): Promise<void>
  /** Aborted by Ctrl-C. */
  readonly stopped: AbortSignal
  close(): void
}
