import { GrammyError, HttpError } from 'grammy'
import type { Outcome, RefusalReason } from '../../../model/outbox.ts'

/** No request was written: nothing can have happened. */
const BEFORE_CONNECTING = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH'])
/** How long to leave an unreachable server, and one that does not know our token (until it is mended). */
const UNREACHABLE_MS = 5_000
const UNAUTHORIZED_MS = 60_000

/** Telegram's words (TDLib and the Bot API server), lower case; the first that fits decides. */
const REFUSALS: readonly (readonly [RegExp, RefusalReason])[] = [
  [/thread not found|topic_(?:closed|deleted|id_invalid)|topic (?:is )?closed/, 'topic-closed'],
  [
    /chat not found|was (?:kicked|blocked)|deactivated|not a member|chat was deleted|peer_id_invalid|channel_private|can't initiate conversation|user not found|upgraded to a supergroup/,
    'gone',
  ],
  [
    /administrator rights|not enough rights|no rights|have no right|_forbidden|chat_admin_required|chat_restricted|can't be deleted$/,
    'no-rights',
  ],
]

/** The outcome of a call that failed: what may be repeated, what is in doubt, what was refused. */
export function outcomeOf(error: unknown): Exclude<Outcome, { kind: 'done' }> {
  if (error instanceof GrammyError) return answered(error)
  if (BEFORE_CONNECTING.has(codeOf(causeOf(error)))) return { kind: 'wait', ms: UNREACHABLE_MS, all: true }
  return { kind: 'lost', detail: detailOf(error) }
}

/** What went wrong, for people and logs. It may hold an address with the token: redact it. */
export function detailOf(error: unknown): string {
  if (error instanceof GrammyError) return `${error.error_code}: ${error.description}`
  const cause = causeOf(error)
  return codeOf(cause) || (cause instanceof Error ? cause.message : 'no answer')
}

const causeOf = (error: unknown): unknown => (error instanceof HttpError ? error.error : error)

function answered({ error_code, description, parameters }: GrammyError): Exclude<Outcome, { kind: 'done' }> {
  const text = description ?? ''
  if (error_code === 429) return { kind: 'wait', ms: (parameters.retry_after ?? 3) * 1000 }
  // A proxy's answer, or one that is no answer of Telegram's, says nothing of what was done.
  if (!(error_code >= 400 && error_code < 500))
    return { kind: 'lost', detail: error_code ? `${error_code}: ${text}` : 'not an answer of Telegram' }
  // Before anything is done the token is looked at.
  if (error_code === 401 || (error_code === 404 && text === 'Not Found'))
    return { kind: 'wait', ms: UNAUTHORIZED_MS, all: true }
  return { kind: 'refused', reason: reasonOf(error_code, text.toLowerCase()), detail: text }
}

const reasonOf = (code: number, text: string): RefusalReason =>
  REFUSALS.find(([words]) => words.test(text))?.[1] ?? (code === 403 ? 'no-rights' : 'bad-request')

/** The system's error code anywhere down the causes; node-fetch and undici put it in different places. */
function codeOf(error: unknown, depth = 0): string {
  if (!(error instanceof Error) || depth > 4) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  return codeOf(error.cause, depth + 1)
}

/** True when an edit or a deletion failed because it has been done already. */
export const alreadyDone = (error: unknown): boolean =>
  error instanceof GrammyError &&
  /message is not modified|message to delete not found/i.test(error.description ?? '')

/** The supergroup that a group became, when that is why a call failed. */
export const movedTo = (error: unknown): string | null =>
  error instanceof GrammyError && error.parameters.migrate_to_chat_id !== undefined
    ? String(error.parameters.migrate_to_chat_id)
    : null

/** True when the server does not know the token. */
export const isUnauthorized = (error: unknown): boolean =>
  error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)

/** True when another program polls with the same token. */
export const isConflict = (error: unknown): boolean =>
  error instanceof GrammyError && error.error_code === 409
