import { type Answer, answerIn } from './answer.ts'
import type { ModelEngine, Request } from './engine.ts'

/** An answer, or why there is none. */
export type Answered = { readonly answer: Answer } | { readonly failed: string }

/** How long to wait for somebody else's answer, and how often to look. */
const WAIT_MS = 120_000
const LOOK_MS = 500

/**
 * The answer kept under a key, else `asking`'s, which is then kept: the same article costs one call,
 * whoever asks, in whatever process. Where somebody is asking already their answer is waited for.
 */
export async function keptAnswer(
  key: string,
  { ledger }: ModelEngine,
  { signal }: Request,
  asking: () => Promise<Answered>,
): Promise<Answered> {
  if (!ledger) return asking()
  const { spend, clock, sleep } = ledger
  const until = clock.now() + WAIT_MS
  for (;;) {
    const claim = await spend.claim(key)
    if (claim.kind === 'mine') return claimed(key, spend, asking)
    // What was kept is read again, as strictly: another program may have written it.
    const kept = claim.kind === 'kept' ? answerIn(claim.answer) : null
    if (kept) return 'answer' in kept ? kept : { failed: 'broken: the kept answer' }
    if (clock.now() >= until || signal?.aborted) return { failed: 'late: another worker is asking' }
    await sleep(LOOK_MS, signal ?? new AbortController().signal)
  }
}

async function claimed(
  key: string,
  spend: NonNullable<ModelEngine['ledger']>['spend'],
  asking: () => Promise<Answered>,
): Promise<Answered> {
  let answered: Answered | null = null
  try {
    answered = await asking()
    return answered
  } finally {
    if (answered && 'answer' in answered) await spend.keep(key, JSON.stringify(answered.answer))
    else await spend.release(key)
  }
}
