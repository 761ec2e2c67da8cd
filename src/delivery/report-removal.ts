import type { Delivery } from '../model/outbox.ts'
import type { Post } from '../model/post.ts'
import { alert, type ReportDeps, type Say, tell, titleOf } from './report.ts'

/** How a removal ended: gone; refused by the platform; nobody can tell whether anything is there. */
export type Removal = 'removed' | 'refused' | 'in-doubt'

/** Tells the one who retracted when all copies are gone, and at once what a hand must do. */
export async function reportRemoval(delivery: Delivery, removal: Removal, deps: ReportDeps): Promise<void> {
  const { id, digestId, notice } = delivery
  const { store } = deps
  if (removal !== 'removed') {
    const trouble: Say = async (words) =>
      note(words(`removal-${removal}`, { title: await titleOf(delivery, { ...deps, words }) }))
    await tell({ notice }, trouble, deps)
    return alert(trouble, deps)
  }
  const together = (await store.outbox.copies(digestId)).filter(
    (copy) => copy.state === 'removed' && copy.notice?.id === notice?.id,
  )
  const left = together.filter(
    (copy) => copy.id !== id && (copy.messages.length > 0 || copy.callingSince !== null),
  )
  if (left.length === 0)
    await tell({ notice }, (words) => note(words('retracted', { count: together.length })), deps)
}

const note = (text: string): Post => ({ blocks: [{ kind: 'paragraph', text }] })
