import { APICallError } from 'ai'
import type { Reply } from '../../model/model-call.ts'
import { BadAnswer } from './bound-fetch.ts'

/** An error as a reply. The detail is our own words and a status: a server's words may hold anything. */
export function whyFailed(error: unknown, signal: AbortSignal): Extract<Reply, { kind: 'failed' }> {
  if (signal.aborted) return { kind: 'failed', why: 'late', detail: 'no answer in time' }
  const bad = badAnswerIn(error)
  if (bad) return { kind: 'failed', why: bad.why, detail: bad.message }
  const status = APICallError.isInstance(error) ? error.statusCode : undefined
  if (status === 429) return { kind: 'failed', why: 'busy', detail: 'status 429' }
  if (status !== undefined && status >= 400 && status < 500)
    return { kind: 'failed', why: 'refused', detail: `status ${status}` }
  return { kind: 'failed', why: 'broken', detail: status === undefined ? 'no answer' : `status ${status}` }
}

/** Libraries wrap what a fetch throws; a chain is at most as long as it is sane. */
function badAnswerIn(error: unknown, depth = 5): BadAnswer | null {
  if (error instanceof BadAnswer) return error
  return error instanceof Error && depth > 0 ? badAnswerIn(error.cause, depth - 1) : null
}
