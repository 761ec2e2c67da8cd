import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parseSync } from 'oxc-parser'
import { describe, expect, it } from 'vitest'
import { httpClientsIn } from './http-clients.ts'

/**
 * The house's import table (CONTRIBUTING.md). A room is the longest key that a file's path starts
 * with; it may import itself, the rooms listed and the packages listed. There are no exemptions.
 */
/** What platforms share: how text and blocks are cut, and how a file of theirs is fetched. */
const SHARED_BY_PLATFORMS = ['cut-text', 'grapheme-cut', 'pack-blocks', 'file-at'].map(
  (name) => `adapters/platforms/${name}.ts`,
)

const ROOMS: Record<string, { rooms: string[]; packages: string[]; outside?: boolean }> = {
  'model/': { rooms: [], packages: [] },
  'ports.ts': { rooms: ['model/'], packages: [] },
  'language/': { rooms: ['model/'], packages: ['tinyld/light'] },
  'sections/': { rooms: ['model/', 'language/'], packages: [] },
  'pipeline/collect/': {
    rooms: ['model/', 'ports.ts', 'language/', 'sections/'],
    packages: [
      'zod',
      'linkedom',
      '@mozilla/readability',
      'defuddle',
      'defuddle/node',
      'feedsmith',
      'htmlparser2',
      'jschardet',
      'node:crypto',
      'node:zlib',
    ],
  },
  'pipeline/distill/': { rooms: ['model/', 'ports.ts', 'language/', 'sections/'], packages: ['zod'] },
  'pipeline/ground/': { rooms: ['model/', 'ports.ts', 'language/', 'sections/'], packages: [] },
  'pipeline/present/': { rooms: ['model/', 'ports.ts', 'language/', 'sections/'], packages: [] },
  'pipeline/pipeline.ts': {
    rooms: [
      'model/',
      'ports.ts',
      'language/',
      'sections/',
      'pipeline/collect/',
      'pipeline/distill/',
      'pipeline/ground/',
      'pipeline/present/',
      'pipeline/publish/',
    ],
    packages: [],
  },
  'jobs/': {
    rooms: [
      'model/',
      'ports.ts',
      'delivery/',
      'pipeline/pipeline.ts',
      'pipeline/collect/',
      'pipeline/distill/',
      'pipeline/present/',
      'pipeline/publish/',
    ],
    packages: [],
  },
  'parse-worker.ts': {
    rooms: ['model/', 'pipeline/collect/'],
    packages: ['node:worker_threads', 'node:console', 'node:stream'],
  },
  'adapters/config/': {
    rooms: ['model/', 'ports.ts'],
    packages: ['zod', 'js-yaml', 'node:crypto', 'node:fs', 'node:path', 'node:util'],
    outside: true,
  },
  'adapters/llm/': {
    rooms: ['model/', 'ports.ts'],
    packages: ['ai', '@ai-sdk/openai-compatible', '@ai-sdk/openai', '@ai-sdk/anthropic', '@ai-sdk/google'],
    outside: true,
  },
  'adapters/files/': {
    rooms: ['model/', 'ports.ts'],
    packages: ['node:fs', 'node:fs/promises', 'node:path'],
    outside: true,
  },
  'adapters/parser/': {
    rooms: ['model/', 'ports.ts'],
    packages: ['node:worker_threads', 'node:os', 'node:url'],
    outside: true,
  },
  'adapters/web/': {
    rooms: ['model/', 'ports.ts'],
    packages: ['undici', 'node:zlib', 'node:net', 'node:dns', 'node:stream', 'node:timers/promises'],
    outside: true,
  },
  'adapters/image/': {
    rooms: ['model/', 'ports.ts'],
    packages: ['@napi-rs/canvas', 'node:worker_threads', 'node:fs/promises', 'node:zlib', 'node:util'],
    outside: true,
  },
  'adapters/words/': {
    rooms: ['model/', 'ports.ts'],
    packages: ['@fluent/bundle', 'node:fs', 'node:path'],
    outside: true,
  },
  'adapters/platforms/console/': { rooms: ['model/', 'ports.ts'], packages: ['wrap-ansi'], outside: true },
  'adapters/clock/': {
    rooms: ['model/', 'ports.ts'],
    packages: ['node:crypto', 'node:timers/promises'],
    outside: true,
  },
  'adapters/http/': { rooms: ['model/', 'ports.ts'], packages: ['node:http'], outside: true },
  'adapters/metrics/': {
    rooms: ['model/', 'ports.ts'],
    packages: ['prom-client', 'node:perf_hooks'],
    outside: true,
  },
  'adapters/log/': { rooms: ['model/', 'ports.ts'], packages: [], outside: true },
  'adapters/database/': {
    rooms: ['model/', 'ports.ts'],
    packages: ['@electric-sql/pglite', 'pg', 'node:'],
    outside: true,
  },
  'adapters/store/': {
    rooms: ['model/', 'ports.ts'],
    packages: ['kysely', 'kysely/migration', 'zod', 'node:crypto'],
    outside: true,
  },
  'adapters/backup/': { rooms: ['model/', 'ports.ts'], packages: ['node:', 'zod'], outside: true },
  'adapters/queue/': { rooms: ['model/', 'ports.ts'], packages: ['bullmq', 'ioredis'], outside: true },
  'adapters/platforms/': { rooms: ['model/', 'ports.ts'], packages: [], outside: true },
  'adapters/platforms/telegram/': {
    rooms: ['model/', 'ports.ts', ...SHARED_BY_PLATFORMS],
    packages: ['grammy', 'grammy/types', '@grammyjs/auto-retry', 'node:'],
    outside: true,
  },
  'adapters/platforms/discord/': {
    rooms: ['model/', 'ports.ts', ...SHARED_BY_PLATFORMS],
    packages: ['discord.js', 'node:'],
    outside: true,
  },
  'delivery/': { rooms: ['model/', 'ports.ts'], packages: [] },
  'commands/': { rooms: ['model/', 'ports.ts', 'sections/'], packages: ['zod'] },
  'pipeline/publish/': { rooms: ['model/', 'ports.ts'], packages: [] },
  'app.ts': {
    rooms: ['model/', 'ports.ts', 'language/', 'sections/', 'pipeline/', 'adapters/'],
    packages: [],
  },
  'service.ts': {
    rooms: ['model/', 'ports.ts', 'language/', 'commands/', 'jobs/', 'delivery/', 'pipeline/', 'adapters/'],
    packages: [],
    outside: true,
  },
  'doctor/': { rooms: ['model/', 'ports.ts', 'adapters/'], packages: ['node:'], outside: true },
  'data.ts': {
    rooms: ['model/', 'ports.ts', 'adapters/'],
    packages: ['node:fs', 'node:path'],
    outside: true,
  },
  'backup-process.ts': { rooms: ['data.ts', 'model/'], packages: ['node:'], outside: true },
  'setup/': {
    rooms: ['model/', 'ports.ts', 'adapters/', 'doctor/', 'service.ts'],
    packages: ['node:'],
    outside: true,
  },
  'main.ts': { rooms: ['service.ts', 'model/'], packages: ['node:'], outside: true },
  'cli/': {
    rooms: ['app.ts', 'data.ts', 'doctor/', 'main.ts', 'model/', 'setup/'],
    packages: ['commander', 'zod', 'node:'],
    outside: true,
  },
  'cli.ts': { rooms: ['cli/'], packages: ['node:module'], outside: true },
}

/** What only adapters and the entries may touch, as it is written in source. */
const OUTSIDE = [
  /\bprocess\.env\b/,
  /(?<![.\w])fetch\((?!\s*\w+\??:)/,
  /\bnew WebSocket\b/,
  /\bDate\.now\b/,
  /\bnew Date\(\)/,
  /\bset(?:Timeout|Interval|Immediate)\(/,
  /\bMath\.random\b/,
  /\bconsole\./,
  /\bprocess\.std(?:out|err|in)\b/,
]

const SRC = resolve(import.meta.dirname, '../src')

interface SourceFile {
  readonly path: string
  readonly code: string
  readonly comments: readonly { start: number; end: number }[]
  /** Paths inside src, and package names. */
  readonly imports: readonly { inside: string | null; name: string }[]
}

const files: SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map(parse)

function parse(path: string): SourceFile {
  const code = readFileSync(join(SRC, path), 'utf8')
  const { module, comments, errors } = parseSync(path, code)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const stated = [
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...module.staticExports.flatMap((one) =>
      one.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
  ]
  const called = module.dynamicImports.map((one) =>
    code.slice(one.moduleRequest.start, one.moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
  )
  const imports = [...stated, ...called].map((name) => ({
    name,
    inside: name.startsWith('.')
      ? relative(SRC, resolve(dirname(join(SRC, path)), name)).replaceAll('\\', '/')
      : null,
  }))
  return { path, code, comments, imports }
}

/** The registry of platforms opens the folders below it. */
const within = (room: string): string[] => (room === 'adapters/platforms/' ? ['adapters/platforms/'] : [])

function roomOf(path: string): string {
  const room = Object.keys(ROOMS)
    .filter((key) => path === key || (key.endsWith('/') && path.startsWith(key)))
    .sort((a, b) => b.length - a.length)[0]
  if (!room)
    throw new Error(`src/${path} is in no room of the house: give it one in CONTRIBUTING.md and here`)
  return room
}

const allowed = (name: string, list: readonly string[]): boolean =>
  list.some((entry) => (entry.endsWith('/') || entry.endsWith(':') ? name.startsWith(entry) : name === entry))

describe('the house', () => {
  it('has every file in a room', () => {
    expect(files.length).toBeGreaterThan(30)
    for (const { path } of files) expect(ROOMS[roomOf(path)]).toBeDefined()
  })

  it('imports only what the table allows', () => {
    const wrong = files.flatMap(({ path, imports }) => {
      const room = roomOf(path)
      const { rooms, packages } = ROOMS[room] ?? { rooms: [], packages: [] }
      return imports
        .filter(({ inside, name }) =>
          inside === null
            ? !allowed(name, packages)
            : roomOf(inside) !== room && !allowed(inside, [...rooms, ...within(room)]),
        )
        .map(({ name }) => `src/${path} imports ${name}`)
    })
    expect(wrong).toEqual([])
  })

  it('has no import cycles, type imports included', () => {
    const graph = new Map(
      files.map(({ path, imports }) => [path, imports.flatMap(({ inside }) => inside ?? [])]),
    )
    expect(cyclesIn(graph)).toEqual([])
  })

  it('keeps each vendor package in one room, zod apart', () => {
    const homes = new Map<string, Set<string>>()
    for (const { path, imports } of files)
      for (const { inside, name } of imports)
        if (inside === null && !name.startsWith('node:') && name !== 'zod')
          homes.set(name, (homes.get(name) ?? new Set()).add(roomOf(path)))
    expect(
      [...homes].filter(([, rooms]) => rooms.size > 1).map(([name, rooms]) => [name, [...rooms]]),
    ).toEqual([])
  })

  it('reaches the outside only from adapters and entries', () => {
    const wrong = files
      .filter(({ path }) => !ROOMS[roomOf(path)]?.outside && path !== 'parse-worker.ts')
      .flatMap((file) =>
        OUTSIDE.filter((pattern) => pattern.test(bare(file))).map((p) => `src/${file.path}: ${p}`),
      )
    expect(wrong).toEqual([])
  })

  it('asks addresses that others gave through adapters/web alone', () => {
    const wrong = files.flatMap(({ path, code }) =>
      httpClientsIn(path, code).map((client) => `src/${path} asks with ${client}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('the rule about clients of HTTP', () => {
  it.each([
    ["import { request } from 'undici'", 'undici'],
    ["import type { Agent } from 'undici'", 'undici'],
    ["export { request } from 'undici'", 'undici'],
    ["await import('undici')", 'undici'],
    ["import fetch from 'undici/lib/web/fetch'", 'undici'],
    ["import { createServer, request } from 'node:http'", 'request'],
    ["import * as web from 'https'", 'all'],
    ["import web from 'node:https'", 'all'],
    ["import { connect as open } from 'node:tls'", 'connect'],
    ["await import('node:http2')", 'node:http2'],
    ["export { connect } from 'node:net'", 'node:net'],
    ['await fetch(url)', 'fetch'],
    ['const ask = fetch', 'fetch'],
    ['globalThis.fetch(url)', 'fetch'],
    ["global['fetch'](url)", 'global'],
    ['const { fetch: ask } = globalThis', 'globalThis'],
    ['new WebSocket(url)', 'WebSocket'],
    ['new EventSource(url)', 'EventSource'],
  ])('sees %s', (code, client) => {
    expect(httpClientsIn('pipeline/collect/collectors/url.ts', code)).toContain(client)
  })

  it.each([
    ['pipeline/collect/collectors/url.ts', 'await deps.fetcher.fetch(url, { fetch: 1 })'],
    ['parse-worker.ts', 'globalThis.console = quiet'],
    ['ports.ts', 'interface WebFetcher { fetch(url: string): Promise<Fetched> }'],
    ['adapters/web/web-fetcher.ts', "import { request } from 'undici'"],
    ['adapters/platforms/file-at.ts', 'await fetch(url)'],
    ['adapters/llm/providers.ts', 'const ask = (fetcher: typeof fetch) => fetcher(url)'],
    ['adapters/http/health-server.ts', "import { createServer } from 'node:http'"],
  ])('lets %s stand with %s', (path, code) => {
    expect(httpClientsIn(path, code)).toEqual([])
  })

  it.each(['adapters/platforms/matrix/sender.ts', 'adapters/web/web-fetcher.ts'])(
    'lets no %s ask with fetch',
    (path) => {
      expect(httpClientsIn(path, 'await fetch(url)')).toEqual(['fetch'])
    },
  )
})

/** The code without its comments. */
function bare({ code, comments }: SourceFile): string {
  return comments.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), code)
}

function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>()
  const cycles: string[][] = []
  const visit = (path: string, trail: string[]): void => {
    const at = trail.indexOf(path)
    if (at >= 0) cycles.push([...trail.slice(at), path])
    if (at >= 0 || done.has(path)) return
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return cycles
}
