import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withCopy } from '../../src/adapters/backup/borrow-copy.ts'
import { lendCopies } from '../../src/adapters/backup/lend-copies.ts'
import { Fault } from '../../src/model/fault.ts'

const ID = '5b0f3c5e-8a51-4c1e-9a55-0d6f9b1c2d3e'
const inUse = new Fault('data-in-use', { dir: 'd', pid: '1', host: 'h' })

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'gw-lent-'))
const copies = (dataDir: string): string[] => readdirSync(join(dataDir, 'copies')).sort()

async function copyTo(to: string): Promise<void> {
  mkdirSync(join(to, 'db'), { recursive: true })
  writeFileSync(join(to, 'db/one'), 'everything')
}

/** Runs `asked` while a service looks, as often as it can, and once after. */
async function beside<T>(look: () => Promise<void>, asked: Promise<T>): Promise<T> {
  let done = false
  const ended = asked.finally(() => {
    done = true
  })
  ended.catch(() => {})
  while (!done) {
    await look()
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await look()
  return ended
}

const codeOf = (error: unknown): unknown => (error instanceof Fault ? error.code : error)

describe('a copy of a running service’s database', () => {
  it('is there for whoever asks for as long as it is read, and gone then', async () => {
    const dataDir = newFolder()
    const look = await lendCopies(dataDir, copyTo)
    const read = withCopy(dataDir, inUse, async (dir) => readFileSync(join(dir, 'db/one'), 'utf8'))
    expect(await beside(look, read)).toBe('everything')
    expect(copies(dataDir)).toEqual([])
  })

  it('is gone, too, when who asked for it fails', async () => {
    const dataDir = newFolder()
    const look = await lendCopies(dataDir, copyTo)
    const read = withCopy(dataDir, inUse, () => Promise.reject(new Fault('backup-there', { path: 'x' })))
    expect(await beside(look, read).catch(codeOf)).toBe('backup-there')
    expect(copies(dataDir)).toEqual([])
  })

  it('that cannot be made is said to who asked, with why', async () => {
    const dataDir = newFolder()
    const look = await lendCopies(dataDir, () =>
      Promise.reject(new Fault('no-room', { dir: 'd', needed: 9, free: 2 })),
    )
    const error = await beside(
      look,
      withCopy(dataDir, inUse, async () => {}),
    ).catch((thrown) => thrown)
    expect([codeOf(error), error.args]).toEqual(['no-room', { dir: 'd', needed: 9, free: 2 }])
    expect(copies(dataDir)).toEqual([])
  })

  it('is not asked for where no service has ever run: the folder is another program’s', async () => {
    const dataDir = newFolder()
    expect(await withCopy(dataDir, inUse, async () => {}).catch((thrown) => thrown)).toBe(inUse)
    expect(existsSync(join(dataDir, 'copies'))).toBe(false)
  })

  it('is taken away when who asked for it was killed', async () => {
    const dataDir = newFolder()
    const look = await lendCopies(dataDir, copyTo)
    const wanted = join(dataDir, 'copies', `${ID}.wanted`)
    writeFileSync(wanted, '')
    await look()
    expect(copies(dataDir)).toEqual([ID, `${ID}.wanted`])
    await look()
    expect(copies(dataDir)).toEqual([ID, `${ID}.wanted`])
    const longAgo = Date.now() / 1000 - 120
    utimesSync(wanted, longAgo, longAgo)
    await look()
    expect(copies(dataDir)).toEqual([])
  })

  it('that the service was killed over is made again by the next one', async () => {
    const dataDir = newFolder()
    const place = join(dataDir, 'copies', ID)
    mkdirSync(join(place, 'db.new'), { recursive: true })
    writeFileSync(join(place, 'db.new/half'), 'half of it')
    writeFileSync(`${place}.wanted`, '')
    const look = await lendCopies(dataDir, copyTo)
    await look()
    expect(readdirSync(place)).toEqual(['db'])
    expect(readdirSync(join(place, 'db'))).toEqual(['one'])
  })

  it('leaves alone what else lies in the folder', async () => {
    const dataDir = newFolder()
    const look = await lendCopies(dataDir, copyTo)
    writeFileSync(join(dataDir, 'copies', 'notes.txt'), '')
    await look()
    expect(copies(dataDir)).toEqual(['notes.txt'])
  })
})
