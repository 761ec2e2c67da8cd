import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../../src/adapters/database/database.ts'
import type { SqlPool } from '../../../src/adapters/database/sql-pool.ts'
import { vacuum } from '../../../src/adapters/database/vacuum.ts'
import { embeddedDatabase } from '../../run/embedded.ts'

describe('the pool of the embedded database', () => {
  let database: Database
  let pool: SqlPool
  beforeAll(async () => {
    database = await embeddedDatabase()
    pool = database.pool
    await pool.query('create table t (n int primary key)')
  }, 60_000)
  afterAll(() => database?.close())

  const count = async (): Promise<number> => {
    const { rows } = await pool.query<{ c: number }>('select count(*)::int as c from t')
    return rows[0]?.c ?? -1
  }

  it('keeps other clients out of an open transaction', async () => {
    const one = await pool.connect()
    await one.query('begin')
    await one.query('insert into t values (1)')
    const other = count()
    await one.query('rollback')
    one.release()
    expect(await other).toBe(0)
  })

  it('gives the session on when a statement of a transaction fails and it is rolled back', async () => {
    const one = await pool.connect()
    await one.query('begin')
    await expect(one.query('select nothing from nowhere')).rejects.toThrow('nowhere')
    const other = count()
    await one.query('rollback')
    one.release()
    expect(await other).toBe(0)
  })

  it('says ROLLBACK to the commit of a failed transaction, as a server does', async () => {
    const one = await pool.connect()
    await one.query('begin')
    await one.query('select 1/0').catch(() => {})
    expect((await one.query('commit')).command).toBe('ROLLBACK')
    one.release()
  })

  it('rolls back what a released client left open', async () => {
    const one = await pool.connect()
    await one.query('start transaction isolation level serializable')
    await one.query('insert into t values (2)')
    one.release()
    expect(await count()).toBe(0)
  })

  it('keeps the session over savepoints', async () => {
    const one = await pool.connect()
    await one.query('begin')
    await one.query('savepoint a')
    await one.query('insert into t values (3)')
    await one.query('rollback to a')
    const other = pool.query('insert into t values (4)')
    await one.query('insert into t values (5)')
    await one.query('rollback')
    one.release()
    await other
    expect((await pool.query('select n from t')).rows).toEqual([{ n: 4 }])
    await pool.query('delete from t')
  })

  it('answers a failing statement without holding up the next', async () => {
    await expect(pool.query('select * from missing where a = $1', [1])).rejects.toThrow('missing')
    expect(await count()).toBe(0)
  })

  it('keeps many transactions apart, however they interleave', async () => {
    const add = async (n: number, commit: boolean): Promise<void> => {
      const client = await pool.connect()
      await client.query('begin')
      await client.query('insert into t values ($1)', [n * 2])
      await new Promise((resolve) => setImmediate(resolve))
      await client.query('insert into t values ($1)', [n * 2 + 1])
      await client.query(commit ? 'commit' : 'rollback')
      client.release()
    }
    await Promise.all(Array.from({ length: 40 }, (_, n) => add(n, n % 4 !== 0)))
    const { rows } = await pool.query<{ n: number }>('select n from t order by n')
    const kept = Array.from({ length: 80 }, (_, n) => n).filter((n) => Math.floor(n / 2) % 4 !== 0)
    expect(rows.map(({ n }) => n)).toEqual(kept)
  })

  it('tells a listening client of a notification, and none that was released', async () => {
    const [one, other] = [await pool.connect(), await pool.connect()]
    const heard: string[] = []
    one.on('notification', ({ payload }) => heard.push(`one ${payload}`))
    other.on('notification', ({ payload }) => heard.push(`other ${payload}`))
    await one.query('listen news')
    await pool.query("select pg_notify('news', 'a')")
    other.release()
    await pool.query("select pg_notify('news', 'b')")
    one.release()
    expect(heard).toEqual(['one a', 'other a', 'one b'])
  })

  it('knows a table again that was changed between two runs of the same statement', async () => {
    await pool.query('create table changing (a int); insert into changing values (1)')
    const all = () => pool.query('select * from changing where a = $1', [1])
    for (let n = 0; n < 4; n++) expect((await all()).rows).toEqual([{ a: 1 }])
    await pool.query('alter table changing add column b int')
    expect((await all()).rows).toEqual([{ a: 1, b: null }])
  })

  it('keeps what comes again prepared, and plans a search in a list for its list', async () => {
    for (let n = 0; n < 3; n++) {
      await pool.query('select n as kept from t where n = $1', [n])
      await pool.query('select n as listed from t where n = any($1)', [[n, n + 1]])
    }
    const { rows } = await pool.query(
      "select statement from pg_prepared_statements where statement like 'select n as%'",
    )
    expect(rows).toEqual([{ statement: 'select n as kept from t where n = $1' }])
  })

  it('goes on with a statement that failed, and with others in the same transaction', async () => {
    const add = (n: number) => pool.query('insert into t values ($1)', [n])
    await add(900)
    for (let n = 0; n < 3; n++) await expect(add(900)).rejects.toMatchObject({ code: '23505' })
    await add(901)
    await pool.query('delete from t where n >= $1', [900])
  })

  it('answers several statements at once with the last one', async () => {
    expect((await pool.query('select 1 as a; select 2 as b')).rows).toEqual([{ b: 2 }])
    expect((await pool.query('')).rows).toEqual([])
  })

  it('uses the room of changed rows again, between the statements of others, once it is vacuumed', async () => {
    await pool.query('create table changed (n int, room text)')
    await pool.query("insert into changed select n, repeat('x', 500) from generate_series(1, 500) n")
    const size = async () =>
      Number((await pool.query<{ s: string }>("select pg_relation_size('changed') as s")).rows[0]?.s)
    const change = () => pool.query('update changed set n = n + 1')
    await change()
    const before = await size()
    const [, count] = await Promise.all([vacuum(pool), pool.query('select count(*) as c from changed')])
    expect(count.rows).toEqual([{ c: '500' }])
    await change()
    expect(await size()).toBe(before)
    const { rows } = await pool.query("select reltuples as n from pg_class where relname = 'changed'")
    expect(rows).toEqual([{ n: 500 }])
  })

  it('puts new tables into public', async () => {
    const { rows } = await pool.query("select schemaname from pg_tables where tablename = 't'")
    expect(rows).toEqual([{ schemaname: 'public' }])
  })

  it('takes no client after its end', async () => {
    await database.close()
    await expect(pool.connect()).rejects.toThrow('after calling end')
    await expect(database.close()).resolves.toBeUndefined()
  })
})
