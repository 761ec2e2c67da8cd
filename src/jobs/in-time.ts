import type { JobDeps } from './job-deps.ts'

/** Runs an act with a signal that is aborted after `ms`, or with one of the others. */
export async function inTime<T>(
  ms: number,
  { sleep }: Pick<JobDeps, 'sleep'>,
  others: readonly (AbortSignal | undefined)[],
  act: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const [late, done] = [new AbortController(), new AbortController()]
  void sleep(ms, done.signal).then(() => late.abort())
  try {
    return await act(AbortSignal.any([late.signal, ...others.filter((signal) => signal !== undefined)]))
  } finally {
    done.abort()
  }
}
