import { createHash } from 'node:crypto'
import type { DumpBatch, TableSum } from '../../model/dump.ts'

const MODULUS = 1n << 256n

/**
 * Counts rows, and adds up the SHA-256 of each: the same rows in any order give the same sum, a row
 * that is missing, doubled or altered another one.
 */
export class Tally {
  readonly #tables = new Map<string, { rows: number; sum: bigint }>()

  add({ table, rows }: DumpBatch): void {
    const so = this.#tables.get(table) ?? { rows: 0, sum: 0n }
    for (const row of rows) {
      const hash = createHash('sha256').update(JSON.stringify(row)).digest('hex')
      so.sum = (so.sum + BigInt(`0x${hash}`)) % MODULUS
      so.rows++
    }
    this.#tables.set(table, so)
  }

  of(table: string): TableSum {
    const { rows, sum } = this.#tables.get(table) ?? { rows: 0, sum: 0n }
    return { rows, hash: sum.toString(16).padStart(64, '0') }
  }
}
