import type { Worker } from 'node:worker_threads'

/** A thread that computes too little to be caught by its own time is still stopped, this many times later. */
const WALL_FACTOR = 5

const EVERY = 100

/**
 * Terminates the worker when its job has computed for longer than `timeout` milliseconds, or has not
 * answered in five times that. Its own time counts, so that a busy machine fails no honest page.
 * Returns what calls it off.
 */
export function killLate(worker: Worker, timeout: number): () => void {
  const begun = performance.now()
  let spentBefore: number | null = null
  let stopped = false
  const kill = () => {
    stopped = true
    clearInterval(timer)
    void worker.terminate()
  }
  const check = async () => {
    if (performance.now() - begun > timeout * WALL_FACTOR) return kill()
    const spent = await millisecondsOf(worker)
    if (stopped || spent === null) return
    spentBefore ??= spent
    if (spent - spentBefore > timeout) kill()
  }
  void check()
  const timer = setInterval(check, EVERY)
  return () => {
    stopped = true
    clearInterval(timer)
  }
}

/** What the thread has computed so far; null where it is not running. */
async function millisecondsOf(worker: Worker): Promise<number | null> {
  try {
    const { user, system } = await worker.cpuUsage()
    return (user + system) / 1000
  } catch {
    return null
  }
}
