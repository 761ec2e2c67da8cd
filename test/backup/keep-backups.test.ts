import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type BackupDeps, keepBackups } from '../../src/adapters/backup/keep-backups.ts'
import type { Event } from '../../src/model/event.ts'
import { Fault } from '../../src/model/fault.ts'

const HOUR = 3_600_000
const START = Date.parse('2026-03-01T06:00:00Z')

/** A data folder, a clock, settings that outlive the program, and a database whose copy is one file. */
function world(more: Partial<BackupDeps> = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'gw-kept-'))
  const settings = new Map<string, string>()
  const state = { now: START, events: [] as Event[], fault: null as Error | null, copied: 0 }
  const deps: BackupDeps = {
    dataDir,
    every: 24,
    keep: 2,
    settings: {
      get: async (key) => settings.get(key) ?? null,
      set: async (key, value) => void settings.set(key, value),
    },
    async copyTo(to) {
      state.copied += 1
      mkdirSync(to)
      writeFileSync(join(to, 'db'), 'everything')
    },
    async dump(_, path) {
      if (state.fault) throw state.fault
      writeFileSync(path, 'packed')
    },
    clock: { now: () => state.now },
    emit: (event) => void state.events.push(event),
    ...more,
  }
  const folder = join(dataDir, 'backups')
  const hours = (count: number): void => {
    state.now = START + count * HOUR
  }
  return { state, folder, hours, started: () => keepBackups(deps), there: () => readdirSync(folder).sort() }
}

describe('backups that the service makes by itself', () => {
  it('are made once a period, the first after a whole one, and only the newest stay', async () => {
    const { state, hours, started, there } = world()
    const backups = started()
    for (let hour = 0; hour <= 73; hour++) {
      hours(hour)
      await backups.look()
      if (hour === 23) expect(state.copied).toBe(0)
    }
    expect(there()).toEqual(['groundwire-20260303-060000.gz', 'groundwire-20260304-060000.gz'])
    expect(state.copied).toBe(3)
  })

  it('are neither repeated nor put off by a restart', async () => {
    const { state, hours, started, there } = world()
    await started().look()
    hours(20)
    await started().look()
    hours(25)
    await started().look()
    hours(26)
    await started().look()
    expect(there()).toEqual(['groundwire-20260302-070000.gz'])
    expect(state.copied).toBe(1)
  })

  it('leave files alone that somebody else put there', async () => {
    const { folder, hours, started, there } = world({ keep: 1 })
    mkdirSync(folder)
    writeFileSync(join(folder, 'before-the-move.gz'), '')
    const backups = started()
    for (const hour of [0, 24, 48]) {
      hours(hour)
      await backups.look()
    }
    expect(there()).toEqual(['before-the-move.gz', 'groundwire-20260303-060000.gz'])
  })

  it('leave no copy of the database behind, whether they are made or fail', async () => {
    const { state, hours, started, there } = world()
    const backups = started()
    await backups.look()
    state.fault = new Fault('backup-unwritable', { path: 'x', why: 'no space left on device' })
    hours(24)
    await backups.look()
    expect(there()).toEqual([])
    expect(state.events.map(({ type }) => type)).toEqual(['backup.failed'])
  })

  it('are tried again an hour after one failed, and it is known for how long there is none', async () => {
    const { state, hours, started, there } = world()
    const backups = started()
    await backups.look()
    expect(backups.state()).toMatchObject({ failed: false })
    state.fault = new Fault('no-room', { dir: 'x', needed: 900, free: 12 })
    for (const hour of [24, 24.5, 24.9]) {
      hours(hour)
      await backups.look()
    }
    expect(state.copied).toBe(1)
    hours(24.9)
    expect(backups.state()).toEqual({ failed: true, age: 24.9 * HOUR, needed: 900, free: 12 })
    state.fault = null
    hours(25)
    await backups.look()
    expect(there()).toEqual(['groundwire-20260302-070000.gz'])
    expect(backups.state()).toEqual({ failed: false, age: 0, needed: 0, free: 0 })
  })

  it('that were killed half-way leave nothing that stays', async () => {
    const { folder, started, there } = world()
    mkdirSync(join(folder, 'copy/db'), { recursive: true })
    writeFileSync(join(folder, 'groundwire-20260228-060000.gz.4711.part'), 'half')
    writeFileSync(join(folder, 'groundwire-20260227-060000.gz'), 'whole')
    await started().look()
    expect(there()).toEqual(['groundwire-20260227-060000.gz'])
  })

  it('are no failure when the service stops in the middle of one', async () => {
    const { state, hours, started } = world()
    const backups = started()
    await backups.look()
    hours(24)
    state.fault = Object.assign(new Error('The operation was aborted'), { name: 'AbortError' })
    await backups.look()
    expect(state.events).toEqual([])
    expect(backups.state()).toMatchObject({ failed: false })
  })

  it('are not made where none are wanted', async () => {
    const { state, hours, started } = world({ every: 0 })
    const backups = started()
    await backups.look()
    hours(1_000)
    await backups.look()
    expect([state.copied, backups.state()]).toEqual([0, null])
  })
})
