import { setTimeout as sleep } from 'node:timers/promises'
import type { Chat } from '../../model/channel.ts'
import type { Session } from '../../setup/session.ts'
import type { Step } from './step.ts'
import { titleOf } from './title-of.ts'

/** How often is looked whether something has happened. */
const LOOK_MS = 500
/** Discord tells of all channels of a server at once: more than these are counted, not named. */
const MAX_NAMED = 10

/**
 * Waits until the bot is in a chat and the operators' chat is claimed, at most so many minutes, or until
 * somebody presses Enter. Says what happens meanwhile.
 */
export async function waitForChats(session: Session, minutes: number, { asking }: Step): Promise<void> {
  const over = new AbortController()
  const until = AbortSignal.any([over.signal, asking.stopped, AbortSignal.timeout(minutes * 60_000)])
  const enter = asking.enter(until).then(
    () => over.abort(),
    () => {},
  )
  const said = new Set<string>()
  let claimed = session.claim === null
  while (!until.aborted) {
    const chats = await session.chats()
    tell(
      chats.filter(({ platform, id }) => !said.has(`${platform}/${id}`)),
      asking.say,
    )
    for (const { platform, id } of chats) said.add(`${platform}/${id}`)
    if (!claimed && (await session.claimed())) {
      claimed = true
      asking.say('+ The operators’ chat is claimed.')
    }
    if (claimed && chats.length > 0) over.abort()
    else await sleep(LOOK_MS, undefined, { signal: until }).catch(() => {})
  }
  if (asking.live) await enter
  asking.stopped.throwIfAborted()
}

function tell(chats: readonly Chat[], say: (line: string) => void): void {
  for (const chat of chats.slice(0, MAX_NAMED)) say(`+ The bot is in ${titleOf(chat)}.`)
  if (chats.length > MAX_NAMED) say(`+ And in ${chats.length - MAX_NAMED} more.`)
}
