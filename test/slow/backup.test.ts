import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { lockFolder } from '../../src/adapters/database/folder-lock.ts'
import { backUp, checkBackup, restore } from '../../src/data.ts'
import type { Channel } from '../../src/model/channel.ts'
import { Fault } from '../../src/model/fault.ts'
import { type Env, emptyPlace, everything, inStore, newFile } from '../backup/data-dirs.ts'
import { feed, someOfEverything } from '../backup/sample-data.ts'
import { delivery, savedDigest, submission, unique } from '../contracts/store-samples.ts'

const codeOf = async (asked: Promise<unknown>): Promise<string> => {
  const error = await asked.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  return error instanceof Fault ? error.code : String(error)
}

describe('a backup of a database at rest', () => {
  let env: Env
  let file: string

  beforeAll(async () => {
    env = await emptyPlace()
    await inStore(env, someOfEverything)
    file = newFile('one.gz')
    await backUp(env, file, '0.1.0')
  })

  it('is read to its end without a database, and counts what is in it', async () => {
    const { head, sums } = await checkBackup(file)
    expect(head.program).toBe('0.1.0')
    expect(sums.get('outbox')?.rows).toBe(1)
    expect(sums.get('articles')?.rows).toBe(2)
  })

  it('may be read by its owner alone', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('leaves the database as it was', async () => {
    const before = await everything(env)
    await backUp(env, newFile('two.gz'), '0.1.0')
    expect(await everything(env)).toEqual(before)
  })

  it('comes back row for row, but for what was being read', async () => {
    const there = await emptyPlace()
    const { restored } = await restore(there, file)
    expect(restored).toEqual({ deliveries: 0, submissions: 2, feeds: 1, cards: 0 })
    const [before, after] = [await everything(env), await everything(there)]
    const changed = Object.keys(before).filter((name) => String(before[name]) !== String(after[name]))
    expect(changed.sort()).toEqual(['feeds', 'submissions'])
    expect(Object.keys(after)).toEqual(Object.keys(before))
    // Numbers go on where they were.
    const next = (place: Env) =>
      inStore(place, async (store) => (await store.feeds.add(feed(channelOf('-100700')))).number)
    expect(await next(there)).toBe(await next(env))
  })

  it('overwrites nothing', async () => {
    const before = readFileSync(file)
    expect(await codeOf(backUp(env, file, '0.1.0'))).toBe('backup-there')
    expect(readFileSync(file)).toEqual(before)
  })

  it('leaves nothing half-made where it cannot be written', async () => {
    const nowhere = join(mkdtempSync(join(tmpdir(), 'gw-nowhere-')), 'missing', 'one.gz')
    expect(await codeOf(backUp(env, nowhere, '0.1.0'))).toBe('backup-unwritable')
    expect(readdirSync(dirname(dirname(nowhere)))).toEqual([])
  })

  it('is refused while a bot runs on the folder, by its number', async () => {
    const lock = await lockFolder(env['DATA_DIR'] ?? '')
    expect(await codeOf(backUp(env, newFile('three.gz'), '0.1.0'))).toBe('data-in-use')
    lock.release()
  })

  it('is not made of a folder where nothing is, which is left alone', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'gw-none-'))
    expect(await codeOf(backUp({ DATA_DIR: dir }, newFile('none.gz'), '0.1.0'))).toBe('no-data')
    expect(readdirSync(dir)).toEqual([])
  })

  it('is not restored over anything', async () => {
    const there = await emptyPlace()
    await inStore(there, (store) => store.settings.set('operators', 'telegram/9'))
    const before = await everything(there)
    expect(await codeOf(restore(there, file))).toBe('not-empty')
    expect(await everything(there)).toEqual(before)
  })

  it('is refused when any byte of it is another one, or it is cut', async () => {
    const bytes = readFileSync(file)
    const other = newFile('bad.gz')
    const tries = [0, 1, 0.2, 0.5, 0.8, 1].map((share) =>
      Math.min(bytes.length - 1, Math.floor(share * bytes.length)),
    )
    for (const at of tries) {
      const damaged = Buffer.from(bytes)
      damaged[at] = (damaged[at] ?? 0) ^ 0x55
      writeFileSync(other, damaged)
      expect([at, await codeOf(checkBackup(other))]).toEqual([at, 'backup-bad'])
      writeFileSync(other, bytes.subarray(0, at))
      expect([at, await codeOf(checkBackup(other))]).toEqual([at, 'backup-bad'])
    }
  })

  it('is refused when a row was changed, taken out or added with the packing kept whole', async () => {
    const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n')
    const row = lines.findIndex((line) => line.startsWith('['))
    const variants = [
      lines.with(
        row,
        (lines[row] ?? '').replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
      ),
      lines.toSpliced(row, 1),
      lines.toSpliced(row, 0, lines[row] ?? ''),
      lines.slice(0, -2),
      [...lines, '["x"]'],
    ]
    const other = newFile('changed.gz')
    for (const [which, variant] of variants.entries()) {
      writeFileSync(other, gzipSync(variant.join('\n')))
      expect([which, await codeOf(checkBackup(other))]).toEqual([which, 'backup-bad'])
      expect([which, await codeOf(restore(env, other))]).toEqual([which, 'backup-bad'])
    }
  })

  it('is refused in plain words when it comes from a newer program', async () => {
    const text = gunzipSync(readFileSync(file)).toString('utf8')
    const other = newFile('newer.gz')
    writeFileSync(other, gzipSync(text.replace('"format":1', '"format":2')))
    expect(await codeOf(checkBackup(other))).toBe('backup-newer')
  })

  it('tells a missing file and something else from a backup', async () => {
    expect(await codeOf(checkBackup(newFile('none.gz')))).toBe('file-missing')
    expect(await codeOf(checkBackup(tmpdir()))).toBe('file-unreadable')
    const text = newFile('text.gz')
    writeFileSync(text, 'no backup at all')
    expect(await codeOf(checkBackup(text))).toBe('backup-bad')
    writeFileSync(text, gzipSync('{"groundwire":"else"}\n'))
    expect(await codeOf(checkBackup(text))).toBe('backup-bad')
  })
})

const channelOf = (chat: string): Channel => ({ platform: 'telegram', chat, topic: null })

describe('what was under way when the backup was made', () => {
  it('becomes questions: nothing of it is sent by program', async () => {
    const env = await emptyPlace()
    const there = channelOf('-100500')
    const waits = await inStore(env, async (store) => {
      const { id } = await savedDigest(store)
      const pending = await store.outbox.add(delivery(id, { channel: there }))
      const searched = await store.outbox.add(delivery(id, { channel: there, state: 'uncertain' }))
      await store.outbox.wakeAt(searched.id, 5)
      await store.submissions.add(submission({ channel: there }))
      return [pending.id, searched.id]
    })
    const file = newFile('waits.gz')
    const { head } = await backUp(env, file, '0.1.0')
    const place = await emptyPlace()
    expect((await restore(place, file)).restored).toEqual({
      deliveries: 2,
      submissions: 1,
      feeds: 0,
      cards: 0,
    })
    await inStore(place, async (store) => {
      for (const id of waits)
        expect(await store.outbox.get(id)).toMatchObject({ state: 'uncertain', callingSince: head.made })
      expect(await store.outbox.ready(Number.MAX_SAFE_INTEGER - 60_000, 9)).toEqual([])
      expect(await store.outbox.wake(Number.MAX_SAFE_INTEGER, 9)).toEqual([])
      expect(await store.outbox.abandoned(Number.MAX_SAFE_INTEGER)).toEqual([])
      expect(await store.submissions.unfinished(Number.MAX_SAFE_INTEGER)).toEqual([])
      const { count } = await store.outbox.list(null, ['uncertain'], { limit: 9, since: 0 })
      expect(count).toBe(2)
    })
  })

  it('is settled by the next start where the restore was killed before it could be', async () => {
    const env = await emptyPlace()
    const id = await inStore(env, async (store) => {
      const made = await savedDigest(store)
      const { id } = await store.outbox.add(delivery(made.id))
      // As the load leaves it: the mark is there, in the same transaction as the rows.
      await store.settings.set('restored', '77')
      return id
    })
    await inStore(env, async (store) => {
      expect(await store.outbox.get(id)).toMatchObject({ state: 'uncertain', callingSince: 77 })
      expect(await store.settings.get('restored')).toBeNull()
    })
  })

  it('lets feeds take what they show next as known', async () => {
    const env = await emptyPlace()
    const id = unique('f')
    await inStore(env, (store) => store.feeds.add(feed(channelOf('-100600'), { id })))
    const file = newFile('feeds.gz')
    await backUp(env, file, '0.1.0')
    const place = await emptyPlace()
    await restore(place, file)
    await inStore(place, async (store) => {
      expect(await store.feeds.get(id)).toMatchObject({
        began: { oldest: 10, quiet: true },
        etag: null,
        due: 0,
      })
    })
  })
})
