// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are variables of Compose
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './run/groundwire.ts'
import { type ComposeService, composeServices } from './run/replay/compose-file.ts'
import { interpolate } from './run/replay/interpolate.ts'

const FILE = readFileSync(join(ROOT, 'compose.yaml'), 'utf8')

function service(name: string, env: Record<string, string>): ComposeService {
  const found = composeServices(FILE, env).get(name)
  if (!found) throw new Error(`${name} is off`)
  return found
}

describe('compose.yaml', () => {
  it('can be read with nothing set, and starts the bot alone', () => {
    expect([...composeServices(FILE, {}).keys()]).toEqual(['groundwire'])
    expect(service('groundwire', {})).toMatchObject({
      command: ['groundwire', 'start', '--role', 'all'],
      environment: { DATABASE_URL: '', REDIS_URL: '', DATA_DIR: '/data' },
    })
  })

  it('starts the servers first where they are wanted, and gives their addresses to whoever needs them', () => {
    const env = { COMPOSE_PROFILES: 'scale', POSTGRES_PASSWORD: 'fe12' }
    expect([...composeServices(FILE, env).keys()]).toEqual(['postgres', 'redis', 'groundwire', 'worker'])
    for (const name of ['groundwire', 'worker'])
      expect(service(name, env).environment).toMatchObject({
        DATABASE_URL: 'postgres://groundwire:fe12@postgres:5432/groundwire',
        REDIS_URL: 'redis://redis:6379',
      })
    expect(service('postgres', env).environment).toMatchObject({ POSTGRES_PASSWORD: 'fe12' })
  })

  it('starts as many workers as are asked for, beside a bot that only hears', () => {
    const env = { COMPOSE_PROFILES: 'scale', POSTGRES_PASSWORD: 'fe12', BOT_ROLE: 'bot', WORKERS: '3' }
    expect(service('worker', env).scale).toBe(3)
    expect(service('groundwire', env).command).toEqual(['groundwire', 'start', '--role', 'bot'])
    expect(service('worker', { ...env, WORKERS: '' }).scale).toBe(0)
  })

  it('leaves the addresses of servers elsewhere as they are', () => {
    const env = { DATABASE_URL: 'postgres://me:pw@db.example:5432/news', POSTGRES_PASSWORD: 'fe12' }
    expect(service('groundwire', env).environment).toMatchObject({ DATABASE_URL: env.DATABASE_URL })
  })

  it('lets what comes from outside into the program alone, and on loopback', () => {
    const all = composeServices(FILE, { COMPOSE_PROFILES: 'scale' })
    expect([...all].flatMap(([name, { ports }]) => ports.map((port) => [name, port]))).toEqual([
      ['groundwire', '127.0.0.1:8787:8787'],
    ])
    for (const [name, { security_opt }] of all)
      expect([name, security_opt]).toEqual([name, ['no-new-privileges:true']])
    for (const name of ['groundwire', 'worker'])
      expect(all.get(name)).toMatchObject({ read_only: true, cap_drop: ['ALL'], tmpfs: ['/tmp'], init: true })
  })
})

describe('variables in a compose file', () => {
  it.each([
    ['$A and ${A}', 'a and a'],
    ['$$A costs $$5', '$A costs $5'],
    ['${NONE} ${EMPTY}', ' '],
    ['${NONE-x} ${EMPTY-x} ${EMPTY:-x} ${A:-x}', 'x  x a'],
    ['${NONE+x} ${EMPTY+x} ${EMPTY:+x} ${A:+x}', ' x  x'],
    ['${NONE:-${A:+url://$A:${A}@host/}}!', 'url://a:a@host/!'],
    ['${NONE:-${EMPTY:+url}}!', '!'],
  ])('%s', (text, wanted) => {
    expect(interpolate(text, { A: 'a', EMPTY: '' })).toBe(wanted)
  })

  it('stop everything where one must be there and is not, also of a service that is off', () => {
    expect(() => interpolate('${NONE:?say it}', {})).toThrow('NONE is missing a value: say it')
    const asked = FILE.replace('${POSTGRES_PASSWORD:-}', '${POSTGRES_PASSWORD:?say it}')
    expect(() => composeServices(asked, {})).toThrow('POSTGRES_PASSWORD')
  })

  it('are refused where the brace does not close', () => {
    expect(() => interpolate('${A', { A: 'a' })).toThrow('invalid interpolation')
  })
})
