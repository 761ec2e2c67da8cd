import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { autoRetry } from '@grammyjs/auto-retry'
import { Api } from 'grammy'

/** The public Bot API server. */
export const PUBLIC_API_ROOT = 'https://api.telegram.org'
/** How long getUpdates waits for something to arrive (Telegram allows 50), and any call for its answer. */
export const POLL_SECONDS = 30
const TIMEOUT_SECONDS = 40
/** A reader's answer waits out a flood limit this often and this long; limits of a group last a minute. */
const ANSWER_RETRIES = 2
const ANSWER_DELAY_SECONDS = 60

/** Two ways to call: posts are never repeated here, everything else waits out "too many requests". */
export interface TelegramApis {
  /**
   * Repeats nothing, and takes a new connection for each call: one that the server has just given up
   * would lose the request, and nobody could tell that from a lost answer.
   */
  readonly once: Api
  readonly patient: Api
}

export function telegramApis(token: string, apiRoot: string): TelegramApis {
  const agent = new (apiRoot.startsWith('https:') ? HttpsAgent : HttpAgent)({ keepAlive: false })
  const options = { apiRoot, timeoutSeconds: TIMEOUT_SECONDS, sensitiveLogs: false }
  const once = new Api(token, { ...options, baseFetchConfig: { agent } })
  const patient = new Api(token, options)
  patient.config.use(
    autoRetry({
      maxRetryAttempts: ANSWER_RETRIES,
      maxDelaySeconds: ANSWER_DELAY_SECONDS,
      // An answer that was lost may have been a success: who called decides.
      rethrowHttpErrors: true,
      rethrowInternalServerErrors: true,
    }),
  )
  return { once, patient }
}
