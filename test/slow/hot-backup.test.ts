import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/adapters/database/open-database.ts'
import { checkBackup } from '../../src/data.ts'
import { emptyPlace, everything, inPool, inStore, newFile } from '../backup/data-dirs.ts'
import { someOfEverything } from '../backup/sample-data.ts'
import { FAKE_BOT, FAKE_TOKEN, TelegramServer } from '../fakes/telegram-server.ts'
import { groundwire } from '../run/groundwire.ts'
import { eventually, type RunningService, startedService } from '../run/service.ts'

const GROUP = -2007
const moderator = { id: 21, is_bot: false, first_name: 'Mo' }

const telegram = new TelegramServer()
let dataDir: string
let service: RunningService | null = null

const env = (): NodeJS.ProcessEnv => ({
  TELEGRAM_BOT_TOKEN: FAKE_TOKEN,
  TELEGRAM_API_ROOT: telegram.apiRoot,
  DISCORD_BOT_TOKEN: '',
  DATA_DIR: dataDir,
})

const namesIn = (folder: string): string[] =>
  existsSync(join(dataDir, folder)) ? readdirSync(join(dataDir, folder)).sort() : []

/** A bot with something in its database, its last backup a day old. */
async function startedWithBackupDue(): Promise<RunningService> {
  dataDir = (await emptyPlace())['DATA_DIR'] ?? ''
  await inStore({ DATA_DIR: dataDir }, async (store) => {
    await someOfEverything(store)
    await store.settings.set('backed-up', String(Date.now() - 25 * 3_600_000))
  })
  service = await startedService(env())
  return service
}

async function answered(text: string): Promise<void> {
  const before = telegram.in(GROUP).length
  telegram.write(GROUP, moderator, { text })
  await eventually(`an answer to ${text}`, () => telegram.in(GROUP).length > before)
}

beforeAll(async () => {
  await telegram.start()
  telegram.chats.set(String(GROUP), { id: GROUP, type: 'supergroup', title: 'Westhaven' })
  telegram.members.set(`${GROUP}/${moderator.id}`, { status: 'administrator', user: moderator })
  const rights = { status: 'administrator', can_post_messages: true, user: FAKE_BOT }
  telegram.members.set(`${GROUP}/${FAKE_BOT.id}`, rights)
})
afterAll(() => telegram.stop())
afterEach(async () => {
  await service?.stop()
  service = null
})

describe('while the bot runs on the embedded database', () => {
  it('a backup is made beside it, which restores, and the bot goes on', async () => {
    dataDir = (await emptyPlace())['DATA_DIR'] ?? ''
    await inStore({ DATA_DIR: dataDir }, someOfEverything)
    service = await startedService(env())
    const file = newFile('hot.gz')
    const [ran] = await Promise.all([groundwire(['backup', file], { env: env() }), answered('/help')])
    expect([ran.code, ran.stderr]).toEqual([0, ''])
    expect(ran.stdout).toMatch(/hot\.gz: \d+ rows in \d+ tables\./)
    expect(namesIn('copies')).toEqual([])
    await answered('/queue')
    const place = await emptyPlace()
    expect(await groundwire(['restore', file], { env: { ...env(), ...place } })).toMatchObject({ code: 0 })
    const there = await everything(place)
    expect(there['outbox']).toHaveLength(1)
    expect(there['articles']).toHaveLength(2)
  }, 120_000)

  it('one chat is exported beside it', async () => {
    dataDir = (await emptyPlace())['DATA_DIR'] ?? ''
    const there = await inStore({ DATA_DIR: dataDir }, someOfEverything)
    service = await startedService(env())
    const file = newFile('chat.json')
    const name = `${there.platform}/${there.chat}`
    const ran = await groundwire(['export-chat', name, file], { env: env() })
    expect([ran.code, ran.stderr]).toEqual([0, ''])
    expect(JSON.parse(readFileSync(file, 'utf8')).chat).toBe(name)
    expect(namesIn('copies')).toEqual([])
  }, 120_000)

  it('a backup over a file that is there is refused before anything is copied', async () => {
    const file = newFile('hot.gz')
    dataDir = (await emptyPlace())['DATA_DIR'] ?? ''
    service = await startedService(env())
    expect((await groundwire(['backup', file], { env: env() })).code).toBe(0)
    const ran = await groundwire(['backup', file], { env: env() })
    expect([ran.code, ran.stderr.trim()]).toEqual([2, `There is a file ${file} already. Give another name.`])
  }, 120_000)

  it('the bot makes one by itself when it is due, whole, for its owner alone, and forgets the copy', async () => {
    await startedWithBackupDue()
    const [name] = await eventually(
      'a backup',
      () => {
        const there = namesIn('backups')
        return there.length === 1 && there[0]?.endsWith('.gz') && there
      },
      60_000,
    )
    expect(name).toMatch(/^groundwire-\d{8}-\d{6}\.gz$/)
    const { sums, head } = await checkBackup(join(dataDir, 'backups', name ?? ''))
    expect(sums.get('articles')?.rows).toBe(2)
    expect(head.program).toMatch(/^\d+\.\d+\.\d+/)
    await answered('/help')
    await eventually('a line in the log', () => service?.log().includes('"backup.made"'))
  }, 120_000)

  it('killed in the middle of one it leaves nothing half-made after its next start, and makes it then', async () => {
    await startedWithBackupDue()
    await eventually('a copy', () => namesIn('backups').includes('copy'), 60_000)
    await service?.stop('SIGKILL')
    expect(namesIn('backups').filter((name) => name.endsWith('.gz'))).toEqual([])
    service = await startedService(env())
    await eventually('a backup', () => service?.log().includes('"backup.made"'), 60_000)
    expect(namesIn('backups')).toEqual([expect.stringMatching(/^groundwire-.*\.gz$/)])
  }, 120_000)

  it('a folder that belongs to another program than a service is refused, with who has it', async () => {
    dataDir = (await emptyPlace())['DATA_DIR'] ?? ''
    const place = { DATA_DIR: dataDir }
    await inStore(place, async () => {
      const ran = await groundwire(['backup', newFile('none.gz')], { env: { ...env(), ...place } })
      expect(ran.code).toBe(78)
      expect(ran.stderr).toContain(`is in use by process ${process.pid}`)
    })
  }, 60_000)
})

describe('a copy of a database that is written to', () => {
  it('is of one moment, opens, and has all that was acknowledged before it began', async () => {
    dataDir = (await emptyPlace())['DATA_DIR'] ?? ''
    const database = await openDatabase({ dataDir })
    const { pool } = database
    await pool.query('create table one (n int primary key, filler text)')
    await pool.query('create table two (n int primary key)')
    let written = 0
    let stop = false
    // Both rows of a pair are written in one transaction: a copy has both or neither.
    const writing = (async () => {
      for (; !stop; written++) {
        const client = await pool.connect()
        await client.query('begin')
        await client.query(`insert into one values ($1, repeat('x', 2000))`, [written])
        await client.query('insert into two values ($1)', [written])
        await client.query(written % 5 === 4 ? 'rollback' : 'commit')
        client.release()
        // The database answers without leaving its turn: files are copied in between.
        await new Promise((resolve) => setImmediate(resolve))
        if (written % 500 === 499) await pool.query('vacuum one')
      }
    })()
    for (let round = 0; round < 3; round++) {
      const before = written
      const to = join(mkdtempSync(join(tmpdir(), 'gw-moment-')), 'copy')
      await database.copyTo?.(to)
      const counts = await inPool({ DATA_DIR: to }, async (copy) => {
        const { rows } = await copy.query<{ one: number; two: number; both: number; last: number }>(
          `select (select count(*)::int from one) as one, (select count(*)::int from two) as two,
            (select count(*)::int from one join two using (n)) as both, (select max(n) from two) as last`,
        )
        return rows[0]
      })
      expect(counts).toMatchObject({ one: counts?.both, two: counts?.both })
      expect(counts?.last).toBeGreaterThanOrEqual(before - 2)
    }
    stop = true
    await writing
    expect(written).toBeGreaterThan(100)
    await database.close()
  }, 120_000)
})

describe('a folder in which nothing may be written', () => {
  it('says so for a backup in one line', async () => {
    dataDir = (await emptyPlace())['DATA_DIR'] ?? ''
    service = await startedService(env())
    const nowhere = join(mkdtempSync(join(tmpdir(), 'gw-nowhere-')), 'missing', 'one.gz')
    const ran = await groundwire(['backup', nowhere], { env: env() })
    expect(ran.code).toBe(78)
    expect(ran.stderr).toMatch(/^I cannot write .*one\.gz: ENOENT[^\n]*\n$/)
    expect(namesIn('copies')).toEqual([])
  }, 60_000)
})
