import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import { describe, expect, it } from 'vitest'
import {
  alreadyGone,
  isUnauthorized,
  outcomeOf,
} from '../../../../src/adapters/platforms/discord/outcome-of.ts'

const refused = (status: number, code: number, message = 'No'): DiscordAPIError =>
  new DiscordAPIError({ code, message }, code, status, 'POST', 'https://example.org/secret-token', {
    files: undefined,
    body: undefined,
  })
const cut = (code: string): Error => Object.assign(new Error('x'), { code })

describe('what a failed call means', () => {
  it('waits as long as Discord says', () => {
    const limit = { retryAfter: 7000.2 } as ConstructorParameters<typeof RateLimitError>[0]
    expect(outcomeOf(new RateLimitError(limit))).toEqual({ kind: 'wait', ms: 7001 })
  })

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])(
    'may be repeated when nothing was sent: %s',
    (code) => {
      expect(outcomeOf(cut(code)).kind).toBe('wait')
      expect(outcomeOf(new TypeError('fetch failed', { cause: cut(code) })).kind).toBe('wait')
    },
  )

  it('is in doubt when the answer is lost, late or broken', () => {
    expect(outcomeOf(cut('ECONNRESET'))).toEqual({ kind: 'lost', detail: 'ECONNRESET' })
    expect(outcomeOf(new DOMException('aborted', 'AbortError')).kind).toBe('lost')
    expect(outcomeOf(new SyntaxError('Unexpected token')).kind).toBe('lost')
    const body = { files: undefined, body: undefined }
    expect(outcomeOf(new HTTPError(502, 'Bad Gateway', 'POST', 'https://example.org', body))).toEqual({
      kind: 'lost',
      detail: 'HTTP 502',
    })
  })

  it('waits for a token to be mended: nothing was done with a wrong one', () => {
    expect(outcomeOf(refused(401, 0)).kind).toBe('wait')
    expect(outcomeOf(new Error('Expected token to be set for this request, but none was present')).kind).toBe(
      'wait',
    )
    expect(isUnauthorized(refused(401, 0))).toBe(true)
  })

  it.each([
    ['no-rights', 403, 50001],
    ['no-rights', 403, 50013],
    ['no-rights', 403, 1],
    ['gone', 404, 10003],
    ['bad-request', 404, 10008],
    ['bad-request', 401, 50027],
    ['gone', 403, 50007],
    ['topic-closed', 400, 50083],
    ['topic-closed', 403, 160005],
    ['bad-request', 400, 50035],
    ['tag-missing', 400, 40067],
  ] as const)('is refused, %s: %i %i', (reason, status, code) => {
    const outcome = outcomeOf(refused(status, code))
    expect(outcome).toEqual({ kind: 'refused', reason, detail: `${code}: No` })
  })

  it('knows what was removed before', () => {
    expect(alreadyGone(refused(404, 10008))).toBe(true)
    expect(alreadyGone(refused(403, 50013))).toBe(false)
  })
})
