/** Prepared statements stay in the session's memory: one of ours takes some 10 to 100 kB. */
const MOST = 400

/**
 * What is looked up in a list is planned for the list that it comes with: for any list, PostgreSQL compares each row
 * with each value one by one (a hash is made of known values alone).
 */
const LOOKS_IN_LIST = /\bany\s*\(/i

/**
 * Names under which a session keeps its statements prepared: those that come again. A text that comes once is not
 * worth keeping, and when there is no room for more the rest stay without a name.
 */
export class StatementNames {
  readonly #names = new Map<string, string>()
  #once = new Set<string>()
  #given = 0

  /** The name of a statement's text; undefined: run it without one. */
  of(text: string): string | undefined {
    const name = this.#names.get(text)
    if (name !== undefined || this.#names.size >= MOST || LOOKS_IN_LIST.test(text)) return name
    if (!this.#once.delete(text)) {
      if (this.#once.size >= MOST) this.#once = new Set()
      this.#once.add(text)
      return undefined
    }
    this.#given += 1
    const given = `s${this.#given}`
    this.#names.set(text, given)
    return given
  }

  /** To be told when tables change: a statement that is prepared may not return other columns than before. */
  forget(): void {
    this.#names.clear()
  }
}
