import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { FAKE_BOT, FAKE_TOKEN, TelegramServer } from '../fakes/telegram-server.ts'
import { ROOT } from '../run/groundwire.ts'
import { composeUp, type Up } from '../run/replay/compose-up.ts'
import { Container } from '../run/replay/container.ts'
import { contextOf } from '../run/replay/context.ts'
import { buildImage, type Image, NODE_USER } from '../run/replay/image.ts'
import { eventually } from '../run/service.ts'

const ARTICLE = readFileSync(join(ROOT, 'examples/concert-hall-attack.txt'), 'utf8')
const GROUP = -1001
const moderator = { id: 11, is_bot: false, first_name: 'Mo' }
const PASSWORD = '4f1c9a7be2d05836'

const telegram = new TelegramServer()
/** What an operator has who cloned the project. */
const project = mkdtempSync(join(tmpdir(), 'gw-checkout-'))
const volumes = mkdtempSync(join(tmpdir(), 'gw-volumes-'))
let image: Image
let remove: () => void
let up: Up | null = null

beforeAll(async () => {
  await telegram.start()
  // A mount asks nobody who may enter the folders above it.
  for (const folder of [project, volumes]) chmodSync(folder, 0o755)
  telegram.chats.set(String(GROUP), { id: GROUP, type: 'supergroup', title: 'News' })
  telegram.members.set(`${GROUP}/${moderator.id}`, { status: 'administrator', user: moderator })
  telegram.members.set(`${GROUP}/${FAKE_BOT.id}`, { status: 'administrator', user: FAKE_BOT })
  for (const name of [...contextOf(ROOT), 'Dockerfile', 'compose.yaml', '.dockerignore'])
    cpSync(join(ROOT, name), join(project, name), { recursive: true })
  ;({ image, remove } = buildImage(project))
}, 240_000)

afterEach(async () => {
  await up?.down()
  up = null
})

afterAll(async () => {
  await telegram.stop()
  remove?.()
  for (const folder of [project, volumes]) rmSync(folder, { recursive: true, force: true })
}, 240_000)

const env = (lines: readonly string[]): void =>
  writeFileSync(
    join(project, '.env'),
    [`TELEGRAM_BOT_TOKEN=${FAKE_TOKEN}`, `TELEGRAM_API_ROOT=${telegram.apiRoot}`, ...lines, ''].join('\n'),
  )

const one = (service: string): Container => {
  const [container] = up?.services.get(service) ?? []
  if (!container) throw new Error(`${service} does not run`)
  return container
}

/** Its health check holds as soon as it listens; a first database takes longer. */
async function ready(container: Container): Promise<void> {
  await container.healthy()
  await eventually('the ready line', () => container.said.includes('Groundwire is ready'), 60_000)
}

const posts = (): number =>
  telegram.in(GROUP).filter(({ text }) => text.startsWith('5 Reasons Russia')).length

describe('the image', () => {
  it('holds the program and what it needs, and nothing of developing', () => {
    const at = (path: string): boolean => existsSync(join(image.root, 'app', path))
    for (const path of ['src/cli.ts', 'config/default.yaml', 'prompts/distill.md', 'node_modules/grammy'])
      expect([path, at(path)]).toEqual([path, true])
    for (const path of ['vitest', 'typescript', '@biomejs', 'node'])
      expect([path, at(`node_modules/${path}`)]).toEqual([path, false])
    expect(image).toMatchObject({ user: 'node', dir: '/app', ports: ['8787'], volumes: ['/data'] })
  })

  it('has the command by its name, for whoever is its user', async () => {
    const said = new Container({
      command: ['groundwire', '--help'],
      env: { PATH: `${join(image.root, 'usr/local/bin')}:/usr/bin:/bin` },
      cwd: join(image.root, image.dir),
      user: NODE_USER,
      health: [],
      graceSeconds: 1,
      here: (word) => word,
    })
    expect(await said.run(['groundwire', '--help'])).toBe(true)
    expect(said.answer).toContain('doctor')
    expect(image.command).toEqual(['groundwire', 'start'])
  })
})

describe('docker compose up', () => {
  it('without .env says which variable is missing, and needs none of the other services', async () => {
    rmSync(join(project, '.env'), { force: true })
    up = await composeUp({ project, image, volumes })
    expect([...(up?.services.keys() ?? [])]).toEqual(['groundwire'])
    expect(await one('groundwire').ended()).toBe(78)
    expect(one('groundwire').said).toContain('TELEGRAM_BOT_TOKEN')
  })

  it('runs the bot on a volume of its own, whatever .env says of places on the host', async () => {
    env(['DATA_DIR=./data', 'CONFIG_DIR=./elsewhere', 'HTTP_HOST=127.0.0.1', 'HTTP_PORT=9999'])
    up = await composeUp({ project, image, volumes })
    await ready(one('groundwire'))
    expect(existsSync(join(volumes, 'data/db'))).toBe(true)
    telegram.write(GROUP, moderator, { text: `/digest ${ARTICLE}` })
    await eventually('the post', () => posts() === 1, 30_000)
    expect(await one('groundwire').run(['groundwire', 'doctor'])).toBe(true)
  })

  it('ends within its grace period, and knows everything when it comes again', async () => {
    up = await composeUp({ project, image, volumes })
    await ready(one('groundwire'))
    expect(await up?.down()).toEqual([{ service: 'groundwire', code: 0 }])
    up = await composeUp({ project, image, volumes })
    await ready(one('groundwire'))
    telegram.write(GROUP, moderator, { text: '/repost' })
    await eventually('the second post', () => posts() === 2, 30_000)
  })
})

describe('docker compose up with the profile scale', () => {
  /** As docs/operating.md says. */
  const LINES = ['COMPOSE_PROFILES=scale', `POSTGRES_PASSWORD=${PASSWORD}`, 'BOT_ROLE=bot', 'WORKERS=2']

  it('refuses a database without a password, as its image does', async () => {
    env(['COMPOSE_PROFILES=scale'])
    await expect(composeUp({ project, image, volumes })).rejects.toThrow('superuser password')
  })

  it('takes over what the bot alone had in its volume', async (context) => {
    env(LINES)
    up = await composeUp({ project, image, volumes }, ['postgres'])
    if (up === null) return context.skip()
    await one('postgres').healthy()
    const to = `postgres://groundwire:${PASSWORD}@postgres:5432/groundwire`
    const { code, said } = await up.run('groundwire', ['groundwire', 'move', '--to', to], {
      DATABASE_URL: '',
    })
    expect([code, said]).toEqual([0, expect.stringContaining('the same on both sides')])
    expect(said).not.toContain(PASSWORD)
  }, 240_000)

  it('runs servers, one that hears and two that work; a restart of all of it loses nothing', async (context) => {
    const before = posts()
    up = await composeUp({ project, image, volumes })
    if (up === null) return context.skip()
    expect([...up.services].map(([name, { length }]) => `${name} ${length}`)).toEqual([
      'postgres 1',
      'redis 1',
      'groundwire 1',
      'worker 2',
    ])
    for (const container of [...up.services.values()].flat()) await container.healthy()
    for (const service of ['groundwire', 'worker'])
      for (const container of up.services.get(service) ?? []) await ready(container)
    telegram.write(GROUP, moderator, { text: '/repost' })
    await eventually('a post of what was moved', () => posts() === before + 1, 30_000)
    expect(one('groundwire').said + one('worker').said).not.toContain('noeviction')
    // The code of the one that hears is the one that counts, whoever started last.
    for (const worker of up.services.get('worker') ?? []) expect(worker.said).not.toContain('/claim')
    expect((await up.down()).map(({ service, code }) => `${service} ${code}`)).toEqual([
      'worker 0',
      'worker 0',
      'groundwire 0',
      'redis 0',
      'postgres 0',
    ])
    telegram.write(GROUP, moderator, { text: '/repost' })
    up = await composeUp({ project, image, volumes })
    await eventually('one more', () => posts() === before + 2, 60_000)
  }, 240_000)
})
