import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockFolder } from '../../../src/adapters/database/folder-lock.ts'
import { Fault } from '../../../src/model/fault.ts'

interface Holder {
  readonly pid: number
  /** The first line it said. */
  readonly said: string
  kill(): Promise<void>
}

describe('the lock of the data folder', () => {
  let dir = ''
  let holders: Holder[] = []
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'gw-lock-'))
  })
  afterEach(async () => {
    await Promise.all(holders.map((one) => one.kill()))
    holders = []
    rmSync(dir, { recursive: true, force: true })
  })

  const hold = async (...more: string[]): Promise<Holder> => {
    const one = await holder([dir, ...more])
    holders.push(one)
    return one
  }

  const faultOf = (promise: Promise<unknown>): Promise<unknown> =>
    promise.then(
      () => null,
      (error: unknown) => error,
    )

  it('makes the folder and is free again when it is released', async () => {
    const inner = join(dir, 'a/b')
    for (let round = 0; round < 3; round++) (await lockFolder(inner)).release()
    expect(existsSync(inner)).toBe(true)
  })

  it('names the process that has it', async () => {
    const first = await hold()
    expect(first.said).toBe('locked')
    const fault = await faultOf(lockFolder(dir))
    expect(fault).toBeInstanceOf(Fault)
    expect(fault).toMatchObject({ code: 'data-in-use', args: { pid: String(first.pid) } })
  })

  it('is not taken from an owner whose event loop is blocked', async () => {
    const first = await hold('blocked')
    expect(await faultOf(lockFolder(dir))).toMatchObject({
      code: 'data-in-use',
      args: { pid: String(first.pid) },
    })
  })

  it('is not given twice within one process', async () => {
    const lock = await lockFolder(dir)
    expect(await faultOf(lockFolder(dir))).toMatchObject({ args: { pid: String(process.pid) } })
    lock.release()
    ;(await lockFolder(dir)).release()
  })

  it('is taken over at once after kill -9', async () => {
    await (await hold()).kill()
    const second = await hold()
    expect(second.said).toBe('locked')
    expect((await hold()).said).toBe(`data-in-use ${second.pid}`)
  })

  it('goes to one of many that start at the same moment on what a killed one left', async () => {
    await (await hold()).kill()
    const said = (await Promise.all(Array.from({ length: 6 }, () => hold()))).map((one) => one.said)
    expect(said.filter((line) => line === 'locked')).toHaveLength(1)
    const winner = holders.findLast((one) => one.said === 'locked')
    expect(said.toSorted()).toEqual([...Array(5).fill(`data-in-use ${winner?.pid}`), 'locked'])
  })

  it('respects a living owner by name where the volume ignores locks', async () => {
    const { pid } = await hold()
    // The kernel's lock gone, the name left: what such a volume looks like.
    rmSync(join(dir, 'owner.lock'))
    expect(await faultOf(lockFolder(dir))).toMatchObject({ code: 'data-in-use', args: { pid: String(pid) } })
  })

  it('is not held up by a name of another boot, or of a pid that is used again', async () => {
    const names = [`1\n${'x'}\nother-boot\n1\n`, `${process.ppid}\nhost\nboot\n0\n`, 'no number', '']
    for (const name of names) {
      writeFileSync(join(dir, 'owner.txt'), name)
      ;(await lockFolder(dir)).release()
    }
  })

  it('says in one line why a folder cannot be written', async () => {
    writeFileSync(join(dir, 'file'), '')
    for (const bad of [join(dir, 'file/data'), '/proc/nowhere', join(dir, 'file')]) {
      const fault = await faultOf(lockFolder(bad))
      expect(fault).toMatchObject({ code: 'data-unwritable', args: { dir: bad } })
      expect((fault as Fault).args['why']).toMatch(/^[^\n]+$/)
    }
  })
})

async function holder(args: string[]): Promise<Holder> {
  const program = join(import.meta.dirname, 'lock-holder.ts')
  const child: ChildProcess = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const said = await new Promise<string>((resolve) => {
    child.stdout?.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()))
    child.once('exit', () => resolve('nothing'))
  })
  return {
    pid: child.pid ?? 0,
    said,
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
  }
}
