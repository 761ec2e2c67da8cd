import { existsSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { BackupState } from '../../model/alert.ts'
import { Fault } from '../../model/fault.ts'
import { BACKED_UP } from '../../model/setting.ts'
import type { Clock, Emit, Store } from '../../ports.ts'

export interface BackupDeps {
  readonly dataDir: string
  /** Hours from one to the next; 0: none. */
  readonly every: number
  /** How many stay. */
  readonly keep: number
  readonly settings: Pick<Store['settings'], 'get' | 'set'>
  /** Copies the running database into a folder. */
  readonly copyTo: (to: string) => Promise<void>
  /** Makes a backup of such a copy, and reads it to its end. */
  readonly dump: (copyDir: string, path: string) => Promise<void>
  readonly clock: Pick<Clock, 'now'>
  readonly emit: Emit
}

export interface KeptBackups {
  /** Called again and again: makes a backup when one is due. Never throws for one that fails. */
  look(): Promise<void>
  /** Null while none is wanted, or before the first look. */
  state(): BackupState | null
}

const HOUR = 3_600_000

/** After one that failed. */
const AGAIN_MS = HOUR

/** Ours alone are counted and removed: what somebody else puts there stays. */
const NAME = /^groundwire-\d{8}-\d{6}\.gz$/
const COPY = 'copy'
const HALF = /^groundwire-\d{8}-\d{6}\.gz\.\d+\.part$/

/**
 * Backups that the service makes by itself, in `backups/` of the data folder. When the last one was made is kept
 * in the database: a restart neither repeats nor skips one. The first is due after a whole period.
 */
export function keepBackups(deps: BackupDeps): KeptBackups {
  const { every, settings, clock, emit } = deps
  let failed: { readonly at: number; readonly error: unknown } | null = null
  let last: number | null = null
  let tidied = false
  return {
    async look() {
      if (!tidied) await clear(folderIn(deps))
      tidied = true
      if (every === 0) return
      last ??= await lastOf(settings, clock.now())
      const now = clock.now()
      if (now < (failed ? failed.at + AGAIN_MS : last + every * HOUR)) return
      try {
        const path = await makeOne(deps, now)
        await settings.set(BACKED_UP, String(now))
        ;[last, failed] = [now, null]
        emit({ type: 'backup.made', path })
      } catch (error) {
        // The service stops: it is begun again at the next start.
        if (error instanceof Error && error.name === 'AbortError') return
        failed = { at: clock.now(), error }
        emit({ type: 'backup.failed', error: error as Error })
      }
    },
    state() {
      if (last === null) return null
      return { failed: failed !== null, age: clock.now() - last, ...roomOf(failed?.error) }
    },
  }
}

async function lastOf(settings: BackupDeps['settings'], now: number): Promise<number> {
  const kept = await settings.get(BACKED_UP)
  if (kept === null) await settings.set(BACKED_UP, String(now))
  return kept === null ? now : Number(kept)
}

const folderIn = ({ dataDir }: Pick<BackupDeps, 'dataDir'>): string => join(dataDir, 'backups')

/** Older ones go last, when the new one is known to be whole. */
async function makeOne(deps: BackupDeps, now: number): Promise<string> {
  const folder = folderIn(deps)
  const path = join(folder, `groundwire-${stamp(now)}.gz`)
  const copy = join(folder, COPY)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await clear(folder)
  try {
    await deps.copyTo(copy)
    await deps.dump(copy, path)
  } finally {
    await clear(folder)
  }
  const made = (await readdir(folder)).filter((name) => NAME.test(name)).sort()
  for (const name of made.slice(0, -deps.keep)) await rm(join(folder, name), { force: true })
  return path
}

/** What was copied, and what a kill or a fault has left half-made. */
async function clear(folder: string): Promise<void> {
  await rm(join(folder, COPY), { recursive: true, force: true })
  const names = existsSync(folder) ? await readdir(folder) : []
  for (const name of names.filter((one) => HALF.test(one))) await rm(join(folder, name), { force: true })
}

/** 20260131-154500, in UTC: names in order are backups in order. */
const stamp = (at: number): string =>
  new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')

function roomOf(error: unknown): Pick<BackupState, 'needed' | 'free'> {
  if (!(error instanceof Fault) || error.code !== 'no-room') return { needed: 0, free: 0 }
  return { needed: Number(error.args['needed']), free: Number(error.args['free']) }
}
