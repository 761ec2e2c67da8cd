import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FAKE_TOKEN, TelegramServer } from '../fakes/telegram-server.ts'
import { dataDirWithDatabase } from '../run/embedded.ts'
import { ROOT } from '../run/groundwire.ts'
import { absent, installed } from '../run/servers.ts'
import { eventually } from '../run/service.ts'

/** The unit as it would be, were this checkout in /opt/groundwire. */
const unit = readFileSync(join(ROOT, 'examples/groundwire.service'), 'utf8').replaceAll(
  '/opt/groundwire',
  ROOT,
)
const folder = mkdtempSync(join(tmpdir(), 'gw-unit-'))
const file = join(folder, 'groundwire.service')

/** What the unit says of this, once for each time that it says it. */
const of = (key: string): string[] =>
  [...unit.matchAll(new RegExp(`^${key}=(.*)$`, 'gm'))].map(([, value]) => value ?? '')

beforeAll(() => writeFileSync(file, unit))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const analyze = installed('systemd-analyze', '/usr/bin') ?? absent('systemd-analyze')

describe.skipIf(!analyze)('the unit, to systemd itself', () => {
  it('has nothing that it does not know or cannot start', () => {
    const { status, stdout, stderr } = spawnSync(String(analyze), ['verify', file], { encoding: 'utf8' })
    expect([status, stdout, stderr]).toEqual([0, '', ''])
  })

  it('leaves the program little to do harm with: under 2 of 10', () => {
    const security = ['security', '--offline=true', '--threshold=20', '--no-pager', file]
    expect(execFileSync(String(analyze), security, { encoding: 'utf8' })).toContain('Overall exposure level')
  })
})

describe('what the unit starts', () => {
  const telegram = new TelegramServer()
  beforeAll(async () => void (await telegram.start()))
  afterAll(() => telegram.stop())

  it('is ready with the unit’s environment alone, and ends with 0 long before its time is over', async () => {
    const [program = '', ...args] = (of('ExecStart')[0] ?? '').split(' ')
    const child = spawn(program, args, {
      cwd: of('WorkingDirectory')[0],
      env: {
        PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin',
        ...Object.fromEntries(of('Environment').map((line) => line.split('='))),
        // What stands in .env.
        TELEGRAM_BOT_TOKEN: FAKE_TOKEN,
        TELEGRAM_API_ROOT: telegram.apiRoot,
        DATA_DIR: await dataDirWithDatabase(),
        HTTP_PORT: '0',
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text) => (said += text))
    await eventually('the ready line', () => said.includes('Groundwire is ready'), 60_000)
    const grace = Number(of('TimeoutStopSec')[0]) * 1_000
    expect(grace).toBeGreaterThan(10_000)
    child.kill('SIGTERM')
    const killed = setTimeout(() => child.kill('SIGKILL'), grace)
    expect(await ended).toBe(0)
    clearTimeout(killed)
  })

  it('is not started again for a configuration that is wrong', () => {
    expect(of('Restart')).toEqual(['on-failure'])
    expect(of('RestartPreventExitStatus')).toEqual(['78'])
  })
})
