import type pg from 'pg'
import { systemClock } from '../src/adapters/clock/system-clock.ts'
import { openStore } from '../src/adapters/store/open-store.ts'
import { delivery } from '../test/contracts/store-samples.ts'
import { CHATS, channelOf } from './channels.ts'

type Name = keyof typeof CHATS

/**
 * Has one digest wait for each of the first `count` channels of a platform, `rounds` times: the first by the
 * store itself, the others as its copies, in one statement each.
 */
export async function waiting(
  pool: pg.Pool,
  {
    platform,
    digestId,
    count,
    rounds = 1,
  }: { platform: Name; digestId: string; count: number; rounds?: number },
): Promise<void> {
  const store = await openStore(pool as never, systemClock)
  const columns = await columnsOf(pool)
  for (let round = 0; round < rounds; round += 1) {
    const one = await store.outbox.add(delivery(digestId, { channel: channelOf(platform, 1) }))
    const copied: Readonly<Record<string, string>> = {
      id: 'substr(md5(id || n), 1, 22)',
      token: 'substr(md5(token || n), 1, 22)',
      chat: CHATS[platform].sql,
    }
    await pool.query(
      `insert into outbox (${columns.map((name) => `"${name}"`).join(', ')})
       select ${columns.map((name) => copied[name] ?? `"${name}"`).join(', ')}
       from outbox, generate_series(2, ${count}) n where id = $1`,
      [one.id],
    )
  }
  await pool.query('analyze outbox')
}

async function columnsOf(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_name = 'outbox' and table_schema = 'public' and is_generated = 'NEVER' and is_identity = 'NO'`,
  )
  return rows.map(({ name }) => name)
}

/** Nothing waits any more; lanes are as they were at first. */
export async function nothingWaits(pool: pg.Pool): Promise<void> {
  await pool.query(`delete from outbox_messages; delete from outbox; delete from lanes`)
}
