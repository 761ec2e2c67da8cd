import { GrammyError, HttpError } from 'grammy'
import { describe, expect, it } from 'vitest'
import { alreadyDone, movedTo, outcomeOf } from '../../../../src/adapters/platforms/telegram/outcome-of.ts'

const refused = (error_code: number, description: string, parameters = {}): GrammyError =>
  new GrammyError('Call failed', { ok: false, error_code, description, parameters }, 'sendMessage', {})

const cut = (code: string): HttpError =>
  new HttpError('Network request failed', Object.assign(new Error('x'), { code }))

describe('what a failed call means', () => {
  it('waits as long as Telegram says', () => {
    expect(outcomeOf(refused(429, 'Too Many Requests: retry after 7', { retry_after: 7 }))).toEqual({
      kind: 'wait',
      ms: 7000,
    })
  })

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'])('may be repeated when nothing was sent: %s', (code) => {
    expect(outcomeOf(cut(code)).kind).toBe('wait')
    expect(
      outcomeOf(new HttpError('x', new Error('y', { cause: Object.assign(new Error('z'), { code }) }))).kind,
    ).toBe('wait')
  })

  it.each(['ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'UND_ERR_SOCKET'])(
    'is in doubt when the answer is lost: %s',
    (code) => {
      expect(outcomeOf(cut(code))).toEqual({ kind: 'lost', detail: code })
    },
  )

  it('is in doubt after a timeout, a broken answer and an error of the server', () => {
    expect(
      outcomeOf(new HttpError('x', new Error("Request to 'sendMessage' timed out after 45 seconds"))).kind,
    ).toBe('lost')
    expect(outcomeOf(new HttpError('x', new SyntaxError('Unexpected token'))).kind).toBe('lost')
    expect(outcomeOf(refused(502, 'Bad Gateway')).kind).toBe('lost')
    expect(outcomeOf(new GrammyError('x', {} as never, 'sendMessage', {})).kind).toBe('lost')
    expect(outcomeOf('what?').kind).toBe('lost')
  })

  it('waits for a token to be mended: nothing was done with a wrong one', () => {
    expect(outcomeOf(refused(401, 'Unauthorized')).kind).toBe('wait')
  })

  it.each([
    ['no-rights', 400, 'Bad Request: need administrator rights in the channel chat'],
    ['no-rights', 400, 'Bad Request: not enough rights to send text messages to the chat'],
    ['no-rights', 400, 'Bad Request: CHAT_WRITE_FORBIDDEN'],
    ['no-rights', 403, 'Forbidden: something new'],
    ['gone', 400, 'Bad Request: chat not found'],
    ['gone', 403, 'Forbidden: bot was kicked from the channel chat'],
    ['gone', 403, 'Forbidden: bot was blocked by the user'],
    ['gone', 403, 'Forbidden: user is deactivated'],
    ['gone', 403, 'Forbidden: bot is not a member of the supergroup chat'],
    ['gone', 403, "Forbidden: bot can't initiate conversation with a user"],
    ['topic-closed', 400, 'Bad Request: message thread not found'],
    ['topic-closed', 400, 'Bad Request: TOPIC_CLOSED'],
    ['bad-request', 400, 'Bad Request: message is too long'],
    ['bad-request', 400, 'Bad Request: message to edit not found'],
  ] as const)('is refused, %s: %i %s', (reason, code, description) => {
    expect(outcomeOf(refused(code, description))).toEqual({ kind: 'refused', reason, detail: description })
  })

  it('knows what was done before', () => {
    expect(alreadyDone(refused(400, 'Bad Request: message is not modified: specified …'))).toBe(true)
    expect(alreadyDone(refused(400, 'Bad Request: message to delete not found'))).toBe(true)
    expect(alreadyDone(refused(400, 'Bad Request: message to edit not found'))).toBe(false)
  })

  it('knows where a group has moved', () => {
    expect(movedTo(refused(400, 'Bad Request: group chat was upgraded', { migrate_to_chat_id: -1007 }))).toBe(
      '-1007',
    )
    expect(movedTo(refused(400, 'Bad Request: chat not found'))).toBeNull()
  })
})
