import { createHash } from 'node:crypto'

/** Discord takes 25 characters. */
const MAX_CHARS = 25

/**
 * The nonce of a send: the outbox's own where it is short enough, so that logs can be compared. Discord
 * defines it for each author, not for each channel, so the channel goes into a longer one.
 */
export const nonceOf = (nonce: string, chat: string): string =>
  nonce.length <= MAX_CHARS
    ? nonce
    : createHash('sha256').update(`${chat}/${nonce}`).digest('base64url').slice(0, MAX_CHARS)
