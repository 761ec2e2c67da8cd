import { execFile, execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { FAKE_TOKEN, TelegramServer } from '../fakes/telegram-server.ts'
import { ROOT } from '../run/groundwire.ts'
import { eventually } from '../run/service.ts'

const run = promisify(execFile)

/** As who installs it has it: without what `npm run` says of this checkout to those that it starts. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)))

/** Somewhere else: no checkout, no configuration, only the package and what it needs. */
const elsewhere = mkdtempSync(join(tmpdir(), 'gw-elsewhere-'))
const telegram = new TelegramServer()
/** What npm says of the package. */
let packed: { size: number; unpackedSize: number; entryCount: number }
let files: string[]

beforeAll(async () => {
  await telegram.start()
  const json = execFileSync('npm', ['pack', '--json', '--pack-destination', elsewhere], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  // Older npms give a list, newer ones an object by name.
  packed = Object.values(JSON.parse(json) as Record<string, typeof packed>)[0] as typeof packed
  const [tarball] = readdirSync(elsewhere)
  files = execFileSync('tar', ['-tf', join(elsewhere, tarball ?? '')], { encoding: 'utf8' })
    .trim()
    .split('\n')
  execFileSync('npm', ['init', '--yes'], { cwd: elsewhere, env })
  execFileSync('npm', ['install', '--prefer-offline', '--no-audit', `./${tarball}`], { cwd: elsewhere, env })
  cpSync(join(ROOT, 'examples/concert-hall-attack.txt'), join(elsewhere, 'story.txt'))
}, 240_000)

afterAll(async () => {
  await telegram.stop()
  rmSync(elsewhere, { recursive: true, force: true })
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true })
})

it('holds what it runs with and its pages, and nothing of developing', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      'package/bin/groundwire.js',
      'package/dist/cli.js',
      'package/config/default.yaml',
      'package/config/messages/en.ftl',
      'package/prompts/distill.md',
      'package/examples/groundwire.service',
      'package/LICENSE',
    ]),
  )
  expect([...new Set(files.map((file) => file.split('/')[1] ?? ''))].sort()).toEqual([
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    'SECURITY.md',
    'assets',
    'bin',
    'config',
    'dist',
    'docs',
    'examples',
    'package.json',
    'prompts',
  ])
  expect(files.filter((file) => /\/dist\/.*(?<!\.js)$|\.test\.|\.env|\.map$/.test(file))).toEqual([])
})

it('weighs little: its fonts, its pages and its code', () => {
  const { size, unpackedSize, entryCount } = packed
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`
  console.info(`${megabytes(size)} packed, ${megabytes(unpackedSize)} unpacked, ${entryCount} files`)
  expect(size).toBeLessThan(3e6)
})

it('brings every page that its pages point to', () => {
  const missing = files
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => {
      const text = readFileSync(
        join(elsewhere, 'node_modules/groundwire', file.replace('package/', '')),
        'utf8',
      )
      return [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, to = '']) => join(dirname(file), to))
    })
    .filter((path) => !files.some((file) => file === path || file.startsWith(`${path}/`)))
  expect(missing).toEqual([])
})

it('digests elsewhere as it does here, by the command that npm installed', async () => {
  const { stdout } = await run('npx', ['--no', 'groundwire', 'digest', 'story.txt'], { cwd: elsewhere, env })
  expect(stdout).toContain('3 of the 5 reasons the headline promises')
  const here = await run(process.execPath, ['src/cli.ts', 'digest', 'examples/concert-hall-attack.txt'], {
    cwd: ROOT,
  })
  expect(stdout).toBe(here.stdout)
})

it('starts elsewhere as a service, with a first database of its own', async () => {
  const child = execFile('npx', ['--no', 'groundwire', 'start'], {
    cwd: elsewhere,
    env: {
      ...env,
      TELEGRAM_BOT_TOKEN: FAKE_TOKEN,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      HTTP_PORT: '0',
    },
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  let said = ''
  child.stdout?.on('data', (text) => (said += text))
  await eventually('the ready line', () => said.includes('Groundwire is ready'), 60_000)
  expect(readdirSync(join(elsewhere, 'data'))).toContain('db')
  child.kill('SIGTERM')
  expect(await ended).not.toBe(70)
})

it('says in one line that a Node is too old', async () => {
  const older = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '22.4.0' } })`
  const bin = join(elsewhere, 'node_modules/groundwire/bin/groundwire.js')
  const { code, stderr } = await run(process.execPath, ['--import', older, bin, '--help']).catch(
    (error) => error,
  )
  expect([code, stderr]).toEqual([
    78,
    'Groundwire needs Node 24 or newer; this is 22.4.0. npm ci installs it in a checkout; else get it from https://nodejs.org.\n',
  ])
})
