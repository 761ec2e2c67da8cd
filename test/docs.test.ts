import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { load, YAML11_SCHEMA } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { PLACES } from '../src/adapters/config/places.ts'
import { unknownVariables } from '../src/adapters/config/unknown-variables.ts'
import { commandLine } from '../src/cli/main.ts'
import { ROOT } from './run/groundwire.ts'

const PAGES = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
const textOf = (page: string): string => readFileSync(join(ROOT, page), 'utf8')

interface Said {
  readonly page: string
  readonly command: string
}

/** What stands in a page as code: between backticks, and lines that are set in. Joined commands are cut apart. */
const COMMANDS: readonly Said[] = PAGES.flatMap((page) => {
  const text = textOf(page)
  const inline = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)
  const set = text.split('\n').flatMap((line) => (line.startsWith('    ') ? [line.trim()] : []))
  return [...inline, ...set]
    .flatMap((code) => code.replace(/ {2,}.*| #.*/, '').split(/ && |; /))
    .map((command) => ({ page, command: command.trim() }))
})

/** How our command is called: in a checkout, as a package, as another user, in a container. */
const OURS =
  /^(?:[A-Z_]+=\S* )*(?:sudo -u groundwire )?(?:docker compose (?:exec|run --rm)(?: -\S+ \S+)* groundwire )?(?:npx (?:--no )?|npm run -s )?groundwire (?:-- )?([a-z][\w-]*)(.*)$/

const ours = COMMANDS.flatMap(({ page, command }) => {
  const [, name, rest = ''] = OURS.exec(command) ?? []
  return name === undefined ? [] : [{ page, command, name, flags: rest.match(/--[a-z][\w-]*/g) ?? [] }]
})

/** What is said as shell lines, of one program. */
const saidOf = (pattern: RegExp): (Said & { name: string })[] =>
  COMMANDS.flatMap(({ page, command }) => {
    const name = pattern.exec(command)?.[1]
    return name === undefined ? [] : [{ page, command, name }]
  })

describe('the pages name only', () => {
  it('commands of ours that there are, with options that they have', () => {
    const known = new Map(
      commandLine().commands.map((command) => [command.name(), command.options.map(({ long }) => long)]),
    )
    expect(new Set(ours.map(({ name }) => name)).size).toBeGreaterThan(10)
    const wrong = ours.filter(
      ({ name, flags }) => !known.has(name) || flags.some((flag) => !known.get(name)?.includes(flag)),
    )
    expect(wrong).toEqual([])
  })

  it('scripts that package.json has', () => {
    const scripts = saidOf(/(?:^|\s)npm run (?:-s )?([\w:-]+)/)
    expect(scripts.length).toBeGreaterThan(10)
    expect(scripts.filter(({ name }) => !(name in manifest.scripts))).toEqual([])
  })

  it('services that compose.yaml has', () => {
    const { services } = load(textOf('compose.yaml'), { schema: YAML11_SCHEMA }) as { services: object }
    const named = saidOf(/^docker compose (?:exec|logs|restart|stop|run(?: --rm)?)(?: -\S+ \S+)* (\w+)/)
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter(({ name }) => !(name in services))).toEqual([])
  })

  it('variables that the program reads', () => {
    const names = PAGES.flatMap(
      (page) => textOf(page).match(/\b(?:TELEGRAM|DISCORD|LLM|GROUNDWIRE)_[A-Z_]*[A-Z]\b/g) ?? [],
    )
    expect(names.length).toBeGreaterThan(20)
    expect(unknownVariables(Object.fromEntries(names.map((name) => [name, 'x'])))).toEqual([])
  })

  it('files and headings that there are', () => {
    const links = PAGES.flatMap((page) =>
      [...textOf(page).matchAll(/\]\((?!https?:|mailto:)([^)\s#]*)(?:#([^)\s]+))?\)/g)].map(
        ([, path = '', anchor]) => ({ page, anchor, to: path === '' ? page : join(dirname(page), path) }),
      ),
    )
    expect(links.length).toBeGreaterThan(40)
    const wrong = links.filter(
      ({ to, anchor }) =>
        !existsSync(join(ROOT, to)) || (anchor !== undefined && !headingsOf(to).includes(anchor)),
    )
    expect(wrong).toEqual([])
  })
})

it('each variable of the service stands in the page for operators', () => {
  const page = textOf('docs/operating.md')
  expect(PLACES.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
})

/** As links name them: small letters, dashes for spaces, all else left out. */
const headingsOf = (page: string): string[] =>
  [...textOf(page).matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
