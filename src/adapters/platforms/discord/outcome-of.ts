import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import type { Outcome, RefusalReason } from '../../../model/outbox.ts'

/** No request was written: nothing can have happened. */
const BEFORE_CONNECTING = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])
/** How long to leave an unreachable server, and one that does not know our token (until it is mended). */
const UNREACHABLE_MS = 5_000
const UNAUTHORIZED_MS = 60_000

/** Discord's error codes that say more than the status does. */
const REASONS: Readonly<Record<number, RefusalReason>> = {
  /** Unknown channel, guild. */
  10003: 'gone',
  10004: 'gone',
  /** Unknown message, unknown webhook and expired interaction tokens: the channel itself takes posts. */
  10008: 'bad-request',
  10015: 'bad-request',
  50027: 'bad-request',
  10062: 'bad-request',
  /** "Cannot send messages to this user": closed or blocked. */
  50007: 'gone',
  /** Missing access, missing permissions, another author's message, "in a guild that requires …". */
  50001: 'no-rights',
  50013: 'no-rights',
  50005: 'no-rights',
  40333: 'no-rights',
  /** An archived thread for edits, a locked one for messages. */
  50083: 'topic-closed',
  160005: 'topic-closed',
  /** "A tag is required to create a forum post in this channel". */
  40067: 'tag-missing',
}

type Failure = Exclude<Outcome, { kind: 'done' }>

/** The outcome of a call that failed: what may be repeated, what is in doubt, what was refused. */
export function outcomeOf(error: unknown): Failure {
  if (error instanceof RateLimitError)
    return {
      kind: 'wait',
      ms: Math.max(1, Math.ceil(error.retryAfter)),
      ...(error.global ? { all: true } : {}),
    }
  if (error instanceof DiscordAPIError) return answered(error)
  if (error instanceof HTTPError) return { kind: 'lost', detail: `HTTP ${error.status}` }
  // The library forgets a token that was refused, and asks nothing without one.
  if (error instanceof Error && error.message.startsWith('Expected token'))
    return { kind: 'wait', ms: UNAUTHORIZED_MS, all: true }
  const code = codeOf(error)
  if (BEFORE_CONNECTING.has(code)) return { kind: 'wait', ms: UNREACHABLE_MS, all: true }
  return { kind: 'lost', detail: code || (error instanceof Error ? error.name : 'no answer') }
}

function answered({ status, code, message }: DiscordAPIError): Failure {
  const known = REASONS[Number(code)]
  // An expired interaction token is a 401 too, but not ours.
  if (status === 401 && !known) return { kind: 'wait', ms: UNAUTHORIZED_MS, all: true }
  const reason = known ?? (status === 403 ? 'no-rights' : status === 404 ? 'gone' : 'bad-request')
  return { kind: 'refused', reason, detail: `${code}: ${message.slice(0, 300)}` }
}

/** The system's error code anywhere down the causes. */
function codeOf(error: unknown, depth = 0): string {
  if (!(error instanceof Error) || depth > 4) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  return codeOf(error.cause, depth + 1)
}

const UNKNOWN_MESSAGE = 10008
const UNKNOWN_CHANNEL = 10003

/** True when a deletion failed because there is nothing left to delete. */
export const alreadyGone = (error: unknown): boolean =>
  error instanceof DiscordAPIError && [UNKNOWN_MESSAGE, UNKNOWN_CHANNEL].includes(Number(error.code))

/** An interaction that was answered before: the answer of that call was lost. */
export const alreadyAcknowledged = (error: unknown): boolean =>
  error instanceof DiscordAPIError && Number(error.code) === 40060

/** Edits in an archived thread are refused until it is woken. */
export const isArchived = (error: unknown): boolean =>
  error instanceof DiscordAPIError && Number(error.code) === 50083

/** The thread under a message, or its publication, is there: the answer of that call was lost. */
export const alreadyMade = (error: unknown): boolean =>
  error instanceof DiscordAPIError && [160004, 40033].includes(Number(error.code))

/** True when Discord does not know the token. */
export const isUnauthorized = (error: unknown): boolean =>
  (error instanceof DiscordAPIError && error.status === 401) ||
  (error instanceof Error && 'code' in error && error.code === 'TokenInvalid')
