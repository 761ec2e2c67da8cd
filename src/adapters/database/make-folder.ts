/**
 * Entry of a worker thread: makes an empty database in the folder that it is given. That takes
 * seconds of CPU and some 400 MB, which are given back when the thread ends.
 */
import { workerData } from 'node:worker_threads'
import { openPglite } from './open-pglite.ts'

const db = await openPglite({ dataDir: String(workerData) })
await db.close()
