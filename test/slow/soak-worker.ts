/**
 * Run as a process of its own, killed at any moment and started again: works off whatever submissions
 * the store has, each ending in one delivery, and lets a sender send each delivery once.
 */
import { systemClock } from '../../src/adapters/clock/system-clock.ts'
import { openDatabase } from '../../src/adapters/database/open-database.ts'
import { openQueue } from '../../src/adapters/queue/open-queue.ts'
import { openStore } from '../../src/adapters/store/open-store.ts'
import { AT_ONCE, delivery, savedDigest, submission } from '../contracts/store-samples.ts'

const [dataDir = '', wanted = '0'] = process.argv.slice(2)
const database = await openDatabase({ dataDir })
const store = await openStore(database.pool, systemClock)
const queue = await openQueue({ pool: database.pool, emit: () => {}, retryDelay: 100 })
const { id: digestId } = await savedDigest(store, 'console/soak')

queue.work(
  'digest',
  async (id) => {
    const post = delivery(digestId, { id: `d-${id}`, intent: id, token: `t-${id}`, channel: there(id) })
    await store.submissions.attempt(id)
    await store.submissions.finish(id, { state: 'digested', digestId, deliveries: [post] })
    await queue.add({ kind: 'publish', id: post.id })
  },
  { concurrency: 4 },
)
queue.work(
  'publish',
  async (id) => {
    const reserved = await store.outbox.reserve(there(id.slice(2)), Date.now(), AT_ONCE)
    if (!reserved) return
    // Sent and recorded by one that died before it could say so.
    if (reserved.messages.length > 0) return void (await store.outbox.settle(reserved, 'posted'))
    const turn = await store.outbox.begin(reserved, Date.now(), { pace: AT_ONCE, all: AT_ONCE, newest: null })
    // On a slow machine the reconciler below may have taken it for abandoned.
    if (turn.kind !== 'begun') return
    process.send?.({ sent: id })
    await store.outbox.record(reserved, { channel: reserved.channel, id })
    await store.outbox.settle(reserved, 'posted')
  },
  { concurrency: 8 },
)
let reconciled = await reconcile()
// A row first, then its job: a kill in between leaves what the reconciler brings back.
await Promise.all(Array.from({ length: Number(wanted) }, (_, n) => accept(`s-${n}`)))
reconciled++
process.send?.({ accepted: true })

while (reconciled > 0 || (await store.outbox.abandoned(Date.now() + 1)).length > 0) {
  // Far more often than the rows are looked over, the queue has simply not come to them yet.
  await new Promise((resolve) => setTimeout(resolve, 5_000))
  reconciled = await reconcile()
}
const { rows } = await database.pool.query(`
  select (select count(*)::int from submissions) as submissions,
    (select count(*)::int from submissions where state = 'digested') as digested,
    (select count(*)::int from outbox) as deliveries,
    (select count(*)::int from outbox where state = 'posted') as posted,
    (select count(*)::int from outbox where state = 'uncertain') as uncertain,
    (select count(*)::int from (select delivery_id from outbox_messages group by 1 having count(*) > 1) more) as doubled`)
process.send?.({ final: rows[0] })
await queue.close(2_000)
await database.close()
process.disconnect?.()

async function accept(id: string): Promise<void> {
  // What an earlier life accepted is the reconciler's.
  if (!(await store.submissions.add(submission({ id, channel: there(id) })))) return
  await queue.add({ kind: 'digest', id }).catch(() => {})
}

/** Returns how much is still to do. */
async function reconcile(): Promise<number> {
  // The process that reserved them is dead: this one is the only owner, and has reserved none that long ago.
  for (const one of await store.outbox.abandoned(Date.now() - 5_000))
    await store.outbox.settle(one, one.callingSince !== null ? 'uncertain' : 'pending')
  const unfinished = await store.submissions.unfinished(Date.now() + 1)
  const due = await store.outbox.ready(Date.now(), 1_000)
  for (const id of unfinished) await queue.add({ kind: 'digest', id }).catch(() => {})
  for (const id of due) await queue.add({ kind: 'publish', id }).catch(() => {})
  return unfinished.length + due.length
}

function there(id: string) {
  return { platform: 'console', chat: `soak-${id}`, topic: null } as const
}
