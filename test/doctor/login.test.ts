import { expect, it } from 'vitest'
import { loginFailed } from '../../src/doctor/login.ts'

const TOKEN = '1234567:abcdefghijklmnopqrstuvwxyzABCDEFGHI'

it.each([
  ['connect ECONNREFUSED', {}, 'Check TELEGRAM_BOT_TOKEN and that this machine reaches the platform.'],
  [
    'ETIMEDOUT',
    { https_proxy: 'http://proxy:3128' },
    / https_proxy is set: the platforms must be reachable without a proxy\.$/,
  ],
  ['request failed, reason: CERT_NOT_YET_VALID', {}, /^Check this machine’s clock/],
  ['certificate has expired', {}, /^Check this machine’s clock/],
])('says what to do when a login fails by %s', (message, env, todo) => {
  const found = loginFailed('telegram', new Error(`${TOKEN}: ${message}`), {
    TELEGRAM_BOT_TOKEN: TOKEN,
    ...env,
  })
  expect(found).toMatchObject({
    level: 'stops',
    todo: typeof todo === 'string' ? todo : expect.stringMatching(todo),
  })
  expect(found.says).not.toContain(TOKEN)
})
