import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { FAULTS, Fault, type FaultCode } from '../../model/fault.ts'
import { BEAT_MS, COPIES, sayAlive } from './lend-copies.ts'

const LOOK_MS = 100

/** The service looks every second, and says that it is at it: one that is silent for this long does not hear. */
const SILENT_MS = 30_000

const Failed = z.object({
  code: z.custom<FaultCode>((code) => typeof code === 'string' && Object.hasOwn(FAULTS, code)),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
})

/**
 * Asks the service that owns the folder `dataDir` for a copy of its database, and hands over the copy's folder for as
 * long as `use` takes. `inUse` is thrown where nobody answers: the folder is another program's, or the
 * service is about to start or stop. Faults: that one, those of copying, and what `use` throws.
 */
export async function withCopy<T>(
  dataDir: string,
  inUse: Fault,
  use: (copyDir: string) => Promise<T>,
): Promise<T> {
  const place = join(dataDir, COPIES, randomUUID())
  const wanted = `${place}.wanted`
  // Only a service makes the folder, as its own: what is made by others it could not fill.
  if (!existsSync(join(dataDir, COPIES))) throw inUse
  await writeFile(wanted, '', { flag: 'wx', mode: 0o600 })
  const beat = setInterval(() => void sayAlive(wanted), BEAT_MS)
  try {
    await given(place, inUse)
    return await use(place)
  } finally {
    clearInterval(beat)
    // First what asks for it: a copy that is gone would be made again.
    for (const path of [wanted, place, `${place}.failed`]) await rm(path, { recursive: true, force: true })
  }
}

/** Resolves when the copy is there. A service that dies on it and starts again does it again. */
async function given(place: string, inUse: Fault): Promise<void> {
  let heardAt = Date.now()
  while (!existsSync(join(place, 'db'))) {
    if (existsSync(`${place}.failed`)) throw await failure(`${place}.failed`)
    const working = await stat(place).catch(() => null)
    heardAt = Math.max(heardAt, working?.mtimeMs ?? 0)
    if (Date.now() - heardAt > SILENT_MS) throw inUse
    await sleep(LOOK_MS)
  }
}

async function failure(path: string): Promise<Fault> {
  const { code, args } = Failed.parse(JSON.parse(await readFile(path, 'utf8')))
  return new Fault(code, args)
}
