import type { JobDeps } from './job-deps.ts'

/** Retracts what a card decided about; open cards about the same digest look whether they are out of date. */
export async function takeAway(
  { digestId, copies }: { readonly digestId: string; readonly copies: readonly string[] },
  deps: Pick<JobDeps, 'store' | 'queue'>,
): Promise<void> {
  await deps.store.outbox.retract(copies)
  for (const id of copies) await deps.queue.add({ kind: 'remove', id })
  await tendCards(digestId, deps)
}

/** Open cards about a digest may be out of date now; one that was decided is none of them. */
export async function tendCards(
  digestId: string,
  { store, queue }: Pick<JobDeps, 'store' | 'queue'>,
): Promise<void> {
  for (const { id } of await store.changeCards.open(digestId)) await queue.add({ kind: 'card', id })
}
