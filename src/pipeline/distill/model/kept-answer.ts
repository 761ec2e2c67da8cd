import type { ModelEngine, Request } from './engine.ts'

/** An answer, and the text to keep it as; or why there is none. */
export type Answered<T> = { readonly answer: T; readonly kept: string } | { readonly failed: string }

/** Reads a text strictly: what it says, or in a few words why it cannot be used. */
type Read<T> = (text: string) => { readonly answer: T } | { readonly problem: string }

/** How long to wait for somebody else's answer, and how often to look. */
const WAIT_MS = 120_000
const LOOK_MS = 500

/**
 * The answer kept under a key, else `asking`'s, which is then kept: the same question costs one call,
 * whoever asks, in whatever process. Where somebody is asking already their answer is waited for.
 */
export async function keptAnswer<T>(
  key: string,
  { ledger }: ModelEngine,
  { signal }: Request,
  read: Read<T>,
  asking: () => Promise<Answered<T>>,
): Promise<Answered<T>> {
  if (!ledger) return asking()
  const { spend, clock, sleep } = ledger
  const until = clock.now() + WAIT_MS
  for (;;) {
    const claim = await spend.claim(key)
    if (claim.kind === 'mine') return claimed(key, spend, asking)
    if (claim.kind === 'kept') {
      // What was kept is read again, as strictly: another program may have written it.
      const kept = read(claim.answer)
      return 'answer' in kept
        ? { answer: kept.answer, kept: claim.answer }
        : { failed: 'broken: the kept answer' }
    }
    if (clock.now() >= until || signal?.aborted) return { failed: 'late: another worker is asking' }
    await sleep(LOOK_MS, signal ?? new AbortController().signal)
  }
}

async function claimed<T>(
  key: string,
  spend: NonNullable<ModelEngine['ledger']>['spend'],
  asking: () => Promise<Answered<T>>,
): Promise<Answered<T>> {
  let answered: Answered<T> | null = null
  try {
    answered = await asking()
    return answered
  } finally {
    if (answered && 'answer' in answered) await spend.keep(key, answered.kept)
    else await spend.release(key)
  }
}
