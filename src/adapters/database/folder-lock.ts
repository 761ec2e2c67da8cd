import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { Fault } from '../../model/fault.ts'
import { processIdentity } from './process-identity.ts'

/** Held until `release` or until the process is gone, however it goes. */
export interface FolderLock {
  release(): void
}

interface Owner {
  readonly pid: number
  readonly host: string
  /** With the pid, what makes a process itself; empty where the system does not say. */
  readonly boot: string
  readonly started: string
}

/** SQLite's own number for "somebody else has the lock". */
const SQLITE_BUSY = 5

/**
 * Makes this process the only owner of `dir`, which is created when it is missing. Two processes on
 * one PGlite folder destroy its data without a word, so this must hold against a race, a blocked
 * event loop, a reused pid and containers that share the volume. The lock is therefore the kernel's:
 * an exclusive lock on `owner.lock`, through SQLite, the one door to such locks that Node has. The
 * kernel drops it with the process, so nothing stale is ever left to be stolen. `owner.txt` beside it
 * names the owner, and is a second fence where a volume ignores locks.
 * Faults: `data-in-use` naming the owner, `data-unwritable`.
 */
export async function lockFolder(dir: string): Promise<FolderLock> {
  const ownerPath = join(dir, 'owner.txt')
  const lock = await writable(dir, () => {
    makeFolder(resolve(dir))
    return exclusiveLock(join(dir, 'owner.lock'))
  })
  if (!lock) throw inUse(dir, await livingOwner(ownerPath))
  const before = readOwner(ownerPath)
  if (before && isAlive(before) && before.pid !== process.pid) {
    lock.close()
    throw inUse(dir, before)
  }
  await writable(dir, () => writeOwner(ownerPath))
  return {
    release() {
      rmSync(ownerPath, { force: true })
      lock.close()
    },
  }
}

/** Step by step: Node's own recursive one never returns where the system denies that a parent is there (/proc). */
function makeFolder(dir: string): void {
  if (existsSync(dir)) return
  makeFolder(dirname(dir))
  try {
    mkdirSync(dir)
  } catch (error) {
    // Another process was faster.
    if (!existsSync(dir)) throw error
  }
}

/** Null: another process holds it. */
function exclusiveLock(path: string): DatabaseSync | null {
  const file = new DatabaseSync(path, { timeout: 0 })
  try {
    file.exec('BEGIN EXCLUSIVE')
    return file
  } catch (error) {
    file.close()
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return null
    throw error
  }
}

async function writable<T>(dir: string, act: () => T): Promise<T> {
  try {
    return act()
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new Fault('data-unwritable', { dir, why }, { cause })
  }
}

const inUse = (dir: string, owner: Owner | null): Fault =>
  new Fault('data-in-use', { dir, pid: String(owner?.pid ?? 'unknown'), host: owner?.host ?? 'unknown' })

/** Renamed into place: a reader sees a whole file or none. */
function writeOwner(path: string): void {
  const { boot, started } = processIdentity(process.pid)
  writeFileSync(`${path}.new`, [process.pid, hostname(), boot, started, ''].join('\n'))
  renameSync(`${path}.new`, path)
}

/** The owner that holds the lock: it may have taken it a moment ago and be about to write its name. */
async function livingOwner(path: string): Promise<Owner | null> {
  for (let tries = 0; tries < 20; tries++) {
    const owner = readOwner(path)
    if (owner && (owner.host !== hostname() || isAlive(owner))) return owner
    await sleep(25)
  }
  return readOwner(path)
}

function readOwner(path: string): Owner | null {
  try {
    const [pid = '', host = '', boot = '', started = ''] = readFileSync(path, 'utf8').split('\n')
    return /^\d+$/.test(pid) ? { pid: Number(pid), host, boot, started } : null
  } catch {
    return null
  }
}

/** The very process that wrote the file, not another one with its number. Unknown counts as no. */
function isAlive({ pid, host, boot, started }: Owner): boolean {
  if (host !== hostname() || boot === '' || started === '') return false
  const now = processIdentity(pid)
  return now.boot === boot && now.started === started
}
