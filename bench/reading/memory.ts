import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { PlainPage } from './page-sets.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** Megabytes held after every so many pages through `read --jsonl`, its threads included. Linux only. */
export async function memoryOver(pages: readonly PlainPage[], every: number): Promise<number[]> {
  const child = spawn(process.execPath, [join(ROOT, 'src/cli.ts'), 'read', '--jsonl'], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const ended = new Promise((done) => child.once('exit', done))
  const held: number[] = []
  const lines = pages.map(({ html, url }, id) => `${JSON.stringify({ id, html, url })}\n`)
  let answered = 0
  // A page at a time: what waits unread would be measured too.
  const ask = () => (answered < lines.length ? child.stdin?.write(lines[answered] ?? '') : child.stdin?.end())
  child.stdout?.on('data', (chunk: Buffer) => {
    if (!chunk.includes(10)) return
    answered++
    const megabytes = answered % every === 0 ? residentOf(child) : null
    if (megabytes !== null) held.push(megabytes)
    ask()
  })
  ask()
  await ended
  return held
}

function residentOf({ pid }: ChildProcess): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1000)
  } catch {
    return null
  }
}
