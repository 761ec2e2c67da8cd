/** A value as the database writes it: text, whatever its type; null is null. */
export type DumpValue = string | null
export type DumpRow = readonly DumpValue[]

export interface DumpTable {
  readonly name: string
  readonly columns: readonly string[]
  /** Each column's type, in the database's words. */
  readonly types: readonly string[]
  readonly rows: number
}

/** What a copy of everything begins with. */
export interface DumpHead {
  /** When the copy's snapshot was taken (ms). */
  readonly made: number
  /** The program's version. */
  readonly program: string
  /** Names of the migrations that the database had run: which schema this is. */
  readonly migrations: readonly string[]
  /** Parents before those that refer to them. */
  readonly tables: readonly DumpTable[]
  /** The next number of each counted column, by `table.column`. */
  readonly sequences: Readonly<Record<string, string>>
}

/** Some rows of one table; a table's batches follow each other, in the head's order. */
export interface DumpBatch {
  readonly table: string
  readonly rows: readonly DumpRow[]
}

/** How many rows a table has, and a hash of them in whatever order. */
export interface TableSum {
  readonly rows: number
  readonly hash: string
}

export interface Dump {
  readonly head: DumpHead
  readonly batches: AsyncIterable<DumpBatch>
}
