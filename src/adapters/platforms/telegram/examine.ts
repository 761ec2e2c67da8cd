import type { ChatFullInfo, ChatMember } from 'grammy/types'
import type { Channel } from '../../../model/channel.ts'
import { badToken } from './bad-token.ts'
import { chatOf } from './from-telegram.ts'
import { detailOf, isUnauthorized } from './outcome-of.ts'
import { grammySignal } from './poll.ts'
import { redactor } from './redactor.ts'
import { lacksOf } from './rights-lacking.ts'
import { serverClock } from './server-clock.ts'
import { PUBLIC_API_ROOT, telegramApis } from './telegram-api.ts'

/** How the bot is set up at Telegram. */
export interface TelegramFacts {
  readonly username: string
  /** Privacy mode is off: every message of its groups reaches the bot. */
  readonly readsAll: boolean
  readonly webhook: {
    /** Empty when updates are asked for. */
    readonly url: string
    readonly pending: number
    readonly lastError: string | null
    /** Seconds since 1970. */
    readonly lastErrorAt: number | null
  }
  /** Milliseconds that this machine's clock is ahead of Telegram's; null when it did not say. */
  readonly clockAhead: number | null
}

const WITH_TOPICS = 'it has topics: a digest stays in the topic where it is asked for, others go to General'

/** Asks a Bot API server about a bot and its rights. What rejects names no token. Faults: `bad-token`. */
export function examineTelegram(
  {
    token,
    apiRoot,
  }: {
    readonly token: string
    readonly apiRoot?: string | undefined
  },
  now: () => number,
) {
  const root = (apiRoot ?? PUBLIC_API_ROOT).replace(/\/+$/, '')
  const { once: api } = telegramApis(token, root)
  const clock = serverClock(root, now)
  const redact = redactor(token)
  const closing = new AbortController()
  const signal = grammySignal(closing.signal)
  const asked = <T>(question: Promise<T>): Promise<T> =>
    question.catch((error: unknown) => {
      if (isUnauthorized(error)) throw badToken()
      throw new Error(redact(detailOf(error)))
    })
  let own: Promise<{ id: number; username: string; can_read_all_group_messages: boolean }> | null = null
  const known = () => {
    own ??= api.getMe(signal)
    return own
  }

  return {
    facts: () =>
      asked(
        (async (): Promise<TelegramFacts> => {
          const me = await known()
          const hook = await api.getWebhookInfo(signal)
          return {
            username: me.username,
            readsAll: me.can_read_all_group_messages,
            webhook: {
              url: hook.url ?? '',
              pending: hook.pending_update_count ?? 0,
              lastError: hook.last_error_message ?? null,
              lastErrorAt: hook.last_error_date ?? null,
            },
            clockAhead: clock.ahead(),
          }
        })(),
      ),
    lookAt: ({ chat }: Channel) =>
      asked(
        (async () => {
          if (/^\d/.test(chat)) return { lacks: [], remark: null }
          const [full, member]: [ChatFullInfo, ChatMember] = [
            await api.getChat(chat, signal),
            await api.getChatMember(chat, (await known()).id, signal),
          ]
          const everyoneMaySend = full.permissions?.can_send_messages !== false
          return {
            lacks: lacksOf(member, { kind: chatOf(full).kind, everyoneMaySend }),
            remark: full.is_forum ? WITH_TOPICS : null,
          }
        })(),
      ),
    // What was not answered would keep the process until its time is over.
    close() {
      closing.abort()
      clock.close()
    },
  }
}
