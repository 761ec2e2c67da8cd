import type { Delivery } from '../model/outbox.ts'
import type { Post } from '../model/post.ts'
import { alert, type ReportDeps, type Say, tell } from './report.ts'

/** Tells the one who corrected when every copy shows it, and at once which one must be corrected by hand. */
export async function reportCorrection(
  { digestId, channel, revision }: Delivery,
  end: 'corrected' | 'refused',
  deps: ReportDeps,
): Promise<void> {
  const { store } = deps
  const notice = await store.revisions.notice(digestId, revision)
  if (end === 'refused') {
    const chat = await store.chats.get(channel.platform, channel.chat)
    const trouble: Say = (words) =>
      note(words('correction-refused', { title: chat?.handle ?? chat?.title ?? words('this-chat') }))
    await tell({ notice }, trouble, deps)
    return alert(trouble, deps)
  }
  const together = (await store.outbox.copies(digestId)).filter(
    (copy) => copy.revision === revision && copy.state === 'posted',
  )
  if (together.every(({ shown }) => shown === revision))
    await tell({ notice }, (words) => note(words('corrected-copies', { count: together.length })), deps)
}

const note = (text: string): Post => ({ blocks: [{ kind: 'paragraph', text }] })
