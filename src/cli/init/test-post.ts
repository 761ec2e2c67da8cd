import type { Chat } from '../../model/channel.ts'
import type { Session } from '../../setup/session.ts'
import type { Step } from './step.ts'
import { titleOf } from './title-of.ts'

/** Sends one line to the channel and takes it away again, if that is wanted; else its button does, once the bot runs. */
export async function testPost(chat: Chat, session: Session, { asking, options }: Step): Promise<void> {
  const wanted = options.test ?? (asking.live && (await asking.confirm('Send a test post there now?', true)))
  if (!wanted) return
  const { sent, text } = await session.testPost(chat)
  if (sent.kind !== 'done') {
    const why = 'detail' in sent ? sent.detail : 'it is to be tried again later'
    asking.say(`The test post did not get through: ${why}. groundwire doctor says what is missing.`)
    return
  }
  const link = session.linkTo(sent.message)
  asking.say(`“${text}” stands in ${titleOf(chat)}${link ? `: ${link}` : ''}`)
  if (asking.live && !(await asking.confirm('Remove it?', true)))
    return asking.say('It stays. Its button removes it later, while the bot runs.')
  const removed = await session.remove(sent.message)
  asking.say(removed.kind === 'done' ? 'Removed.' : 'It could not be removed: do it by hand.')
}
