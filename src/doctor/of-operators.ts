import { channelNamed } from '../model/channel.ts'
import { OPERATORS } from '../model/setting.ts'
import type { Store } from '../ports.ts'
import { type Finding, note, ok } from './finding.ts'

/** Whether somebody hears what the bot has to say about itself. */
export async function ofOperators({ settings, chats }: Store): Promise<Finding> {
  const what = 'operators’ chat'
  const channel = channelNamed((await settings.get(OPERATORS)) ?? '')
  if (channel === null)
    return note(
      what,
      'is not claimed: alerts go nowhere.',
      'Start the service and send the bot the /claim line that it prints, in the chat that shall be the operators’.',
    )
  const chat = await chats.get(channel.platform, channel.chat)
  return ok(what, `is ${chat?.handle ?? (chat?.title || 'a private chat')} on ${channel.platform}`)
}
