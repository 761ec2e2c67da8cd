import { Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { Fault } from '../../model/fault.ts'
import type { Backing, JobData } from './backing.ts'
import { watched } from './watched.ts'

/** A server that does not answer in this time is down: starting goes no further. */
const CONNECT_TIMEOUT = 5_000

/** The keys' first part, in a Redis that others may use too. */
const PREFIX = 'groundwire'

/**
 * BullMQ on Redis. A server that goes away later is waited for, and connected to again within two
 * seconds of its return. Faults: `config` (not an address), `queue-unreachable`.
 */
export async function redisBacking(url: string, warn: (detail: string) => void): Promise<Backing> {
  const where = placeOf(url)
  const connection = new Redis(url, {
    // Workers wait for Redis however long it takes; who adds a job has a deadline of its own.
    maxRetriesPerRequest: null,
    connectTimeout: CONNECT_TIMEOUT,
    retryStrategy: (times) => Math.min(times * 200, 2_000),
    lazyConnect: true,
  })
  await connected(connection, where)
  await warnOfEviction(connection, warn)
  // The check of version and eviction policy that BullMQ makes itself writes to the console.
  const own = { connection, prefix: PREFIX, skipVersionCheck: true }
  return {
    queue: (name, watch) => watched(new Queue<JobData, void, string>(name, own), watch),
    worker: (name, process, choices, watch) =>
      watched(new Worker(name, process, { ...choices, ...own }), watch),
    async ping() {
      await connection.ping()
    },
    async close() {
      connection.disconnect()
    },
  }
}

/** The first connection must come about; the errors of later ones reach BullMQ's listeners. */
async function connected(connection: Redis, where: string): Promise<void> {
  let last: Error | undefined
  const note = (error: Error): void => {
    last = error
  }
  connection.on('error', note)
  const timer = setTimeout(() => connection.disconnect(), CONNECT_TIMEOUT)
  try {
    await connection.connect()
    await connection.ping()
  } catch (cause) {
    connection.disconnect()
    const why = last?.message || (cause instanceof Error ? cause.message : String(cause))
    throw new Fault('queue-unreachable', { where, why }, { cause })
  } finally {
    clearTimeout(timer)
  }
}

/** With another policy Redis throws jobs away when memory is short; the reconciler would have to bring them back. */
async function warnOfEviction(connection: Redis, warn: (detail: string) => void): Promise<void> {
  const info = await connection.info('memory')
  const policy = /^maxmemory_policy:(\S+)/m.exec(info)?.[1]
  if (policy !== undefined && policy !== 'noeviction')
    warn(`Redis may drop jobs: maxmemory-policy is ${policy}, set it to noeviction`)
}

/** Host and port: the address without user and password. */
function placeOf(url: string): string {
  if (!/^rediss?:\/\//i.test(url) || !URL.canParse(url))
    throw new Fault('config', { why: 'REDIS_URL must look like redis://user:password@host:6379/0' })
  return new URL(url).host
}
