import type { Delivery } from '../model/outbox.ts'
import type { Post } from '../model/post.ts'
import { alert, type ReportDeps } from './report.ts'

/** Tells the one who corrected when every copy shows it, and at once which one must be corrected by hand. */
export async function reportCorrection(
  { digestId, channel, revision }: Delivery,
  end: 'corrected' | 'refused',
  deps: ReportDeps,
): Promise<void> {
  const { store, platforms, words } = deps
  const notice = await store.revisions.notice(digestId, revision)
  const say = async (text: string): Promise<void> => {
    if (notice) await platforms.get(notice.channel.platform)?.edit(notice, note(text))
  }
  if (end === 'refused') {
    const chat = await store.chats.get(channel.platform, channel.chat)
    const title = chat?.handle ?? chat?.title ?? words('this-chat')
    const trouble = words('correction-refused', { title })
    await say(trouble)
    return alert(note(trouble), deps)
  }
  const together = (await store.outbox.copies(digestId)).filter(
    (copy) => copy.revision === revision && copy.state === 'posted',
  )
  if (together.every(({ shown }) => shown === revision))
    await say(words('corrected-copies', { count: together.length }))
}

const note = (text: string): Post => ({ blocks: [{ kind: 'paragraph', text }] })
