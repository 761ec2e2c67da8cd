import { expect, it } from 'vitest'
import { redactor } from '../../../../src/adapters/platforms/telegram/redactor.ts'

it('takes a token out of a text in every form', () => {
  const token = '1234567:AAsecret-secret_secret+secret/sec'
  const redact = redactor(token)
  for (const form of [token, encodeURIComponent(token), btoa(token), token.slice(8)])
    expect(redact(`request to http://x/bot${form}/getMe failed`)).not.toContain('ecret')
  expect(redact('nothing here')).toBe('nothing here')
})
