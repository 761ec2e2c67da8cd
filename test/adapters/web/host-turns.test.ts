import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { hostTurns, type Turn } from '../../../src/adapters/web/host-turns.ts'

/** A clock that stands until it is moved. */
function standingClock() {
  let time = 0
  const sleepers = new Set<() => void>()
  return {
    now: () => time,
    sleep: (ms: number, signal: AbortSignal) =>
      new Promise<void>((wake, reject) => {
        const until = time + ms
        const look = (): void => {
          if (time < until) return
          sleepers.delete(look)
          wake()
        }
        sleepers.add(look)
        signal.addEventListener('abort', () => reject(signal.reason))
      }),
    move: async (ms: number) => {
      time += ms
      for (const look of [...sleepers]) look()
      await settled()
    },
  }
}

const settled = () => new Promise((done) => setImmediate(done))
const never = new AbortController().signal

/** Asks for turns, and notes who has one. */
function asking(visits: { perHost: number; gap: number }) {
  const clock = standingClock()
  const take = hostTurns(visits, clock)
  const running = new Map<string, Turn>()
  const ask = async (who: string, host: string, signal = never): Promise<void> => {
    running.set(who, await take(host, signal))
  }
  return { clock, ask, running, who: () => [...running.keys()].join('') }
}

it('so many fetches are under way at one host, the others wait in their order', async () => {
  const { ask, running, who } = asking({ perHost: 2, gap: 0 })
  for (const one of 'abcd') void ask(one, 'site.example')
  await settled()
  expect(who()).toBe('ab')
  running.get('b')?.done()
  await settled()
  expect(who()).toBe('abc')
  running.get('a')?.done()
  await settled()
  expect(who()).toBe('abcd')
})

it('a host that hangs holds up no other', async () => {
  const { ask, who } = asking({ perHost: 1, gap: 1_000 })
  for (const one of 'abc') void ask(one, 'hangs.example')
  void ask('x', 'site.example')
  await settled()
  expect(who()).toBe('ax')
})

it('there is a gap between two starts, and none when there was time enough', async () => {
  const { clock, ask, running, who } = asking({ perHost: 3, gap: 500 })
  for (const one of 'abc') void ask(one, 'site.example')
  await settled()
  expect(who()).toBe('a')
  await clock.move(499)
  expect(who()).toBe('a')
  await clock.move(1)
  expect(who()).toBe('ab')
  await clock.move(500)
  expect(who()).toBe('abc')
  for (const turn of running.values()) turn.done()
  await clock.move(500)
  void ask('d', 'site.example')
  await settled()
  expect(who()).toBe('abcd')
})

it('a turn that is given back twice makes room for one', async () => {
  const { ask, running, who } = asking({ perHost: 1, gap: 0 })
  for (const one of 'abc') void ask(one, 'site.example')
  await settled()
  running.get('a')?.done()
  running.get('a')?.done()
  await settled()
  expect(who()).toBe('ab')
})

it('who gives up while waiting leaves the line, and keeps nobody from a turn', async () => {
  const { ask, running, who } = asking({ perHost: 1, gap: 0 })
  const impatient = new AbortController()
  void ask('a', 'site.example')
  const gone = ask('b', 'site.example', impatient.signal)
  void ask('c', 'site.example')
  impatient.abort(new Error('enough'))
  await expect(gone).rejects.toThrow('enough')
  running.get('a')?.done()
  await settled()
  expect(who()).toBe('ac')
})

it('who gives up in the gap gives the place back', async () => {
  const { clock, ask, running, who } = asking({ perHost: 1, gap: 500 })
  const impatient = new AbortController()
  void ask('a', 'site.example')
  await settled()
  running.get('a')?.done()
  const gone = ask('b', 'site.example', impatient.signal)
  await settled()
  impatient.abort(new Error('enough'))
  await expect(gone).rejects.toThrow('enough')
  void ask('c', 'site.example')
  await clock.move(1_000)
  expect(who()).toBe('ac')
})

it('thousands of hosts are forgotten again, those in use are not', async () => {
  const { ask, running, who } = asking({ perHost: 1, gap: 0 })
  void ask('a', 'kept.example')
  await settled()
  for (let i = 0; i < 2_000; i++) {
    await ask('x', `host-${i}.example`)
    running.get('x')?.done()
  }
  void ask('b', 'kept.example')
  await settled()
  expect(who()).toBe('ax')
})

it('a process that waits for nothing but its turn does not end', async () => {
  const file = resolve(import.meta.dirname, '../../../src/adapters/web/host-turns.ts')
  const script = `
    const { hostTurns } = await import(${JSON.stringify(file)})
    const take = hostTurns({ perHost: 2, gap: 50 })
    for (const one of 'ab') (await take('site.example', new AbortController().signal), console.log(one))
  `
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
  expect(stdout).toBe('a\nb\n')
})
