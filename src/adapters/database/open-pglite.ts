import { setFlagsFromString } from 'node:v8'
import type { PGlite, PGliteOptions } from '@electric-sql/pglite'

/**
 * V8's optimizing compiler for WebAssembly takes up to 500 MB and two seconds of CPU for PGlite's
 * largest functions, and what it makes is hardly faster (12,000 statements: 3.8 s of CPU without,
 * 7.1 s with). The flags hold for modules that are compiled later.
 */
const FLAGS = ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering']

/** The server's default of 128 MB is all touched at once; the texts of a bot fit in this. */
const SHARED_BUFFERS = '16MB'

/** PGlite on the folder `dataDir`, which is made a database when it is none. */
export async function openPglite(options: Pick<PGliteOptions, 'dataDir' | 'loadDataDir'>): Promise<PGlite> {
  for (const flag of FLAGS) setFlagsFromString(flag)
  const { PGlite } = await import('@electric-sql/pglite')
  const startParams = [...PGlite.defaultStartParams, '-c', `shared_buffers=${SHARED_BUFFERS}`]
  return PGlite.create({ ...options, startParams })
}
