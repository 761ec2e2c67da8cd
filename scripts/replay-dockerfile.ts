/**
 * Replays the Dockerfile in a clean folder, for machines without a container engine: what
 * .dockerignore lets through is copied by its COPY lines and run by its RUN lines, each stage in a
 * folder of its own; at last the last stage's CMD is started with `--help`. Absolute paths are taken
 * inside the stage's folder. `node scripts/replay-dockerfile.ts`; exit 0 when all of it works.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')

interface Stage {
  readonly root: string
  dir: string
  command: readonly string[]
}

/** Instructions with continued lines joined, comments left out. */
const instructions = readFileSync(join(ROOT, 'Dockerfile'), 'utf8')
  .replaceAll(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => /^[A-Z]/.test(line))
  .map((line) => ({ word: line.split(' ')[0] ?? '', rest: line.slice(line.indexOf(' ') + 1) }))

/** The build context: .dockerignore shuts everything out but the names with an exclamation mark. */
function context(): ReadonlySet<string> {
  const [first, ...rules] = readFileSync(join(ROOT, '.dockerignore'), 'utf8').trim().split('\n')
  if (first !== '*') throw new Error('.dockerignore must start by shutting everything out: *')
  return new Set(rules.filter((rule) => rule.startsWith('!')).map((rule) => rule.slice(1)))
}

function copy(rest: string, stage: Stage, stages: ReadonlyMap<string, Stage>): void {
  const from = /^--from=(\S+) /.exec(rest)?.[1]
  const names = rest.replace(/^--\S+ /, '').split(' ')
  const to = join(stage.dir, names.pop() ?? '.')
  const many = names.length > 1 || to.endsWith('/')
  for (const name of names) {
    if (from === undefined && !allowed.has(name.split('/')[0] ?? ''))
      throw new Error(`COPY ${name}: .dockerignore keeps it out of the context`)
    const source = from === undefined ? join(ROOT, name) : join(stages.get(from)?.root ?? '', name)
    cpSync(source, many ? join(to, basename(name)) : to, { recursive: true, verbatimSymlinks: true })
  }
}

/** Of a RUN line, what changes owners needs the image's users and is left out. */
function run(rest: string, stage: Stage): void {
  const command = rest
    .split(' && ')
    .filter((part) => !part.startsWith('chown ') && !part.startsWith('npm cache '))
    .map((part) => part.replaceAll(/ \/(?=\w)/g, ` ${stage.root}/`))
    .join(' && ')
  execFileSync('sh', ['-c', command], { cwd: stage.dir, stdio: ['ignore', 'ignore', 'inherit'] })
}

const allowed = context()
const base = mkdtempSync(join(tmpdir(), 'gw-docker-'))
const stages = new Map<string, Stage>()
let stage: Stage = { root: base, dir: base, command: [] }
try {
  for (const { word, rest } of instructions) {
    if (word === 'FROM') {
      const name = / AS (\S+)$/i.exec(rest)?.[1] ?? 'last'
      const root = join(base, name)
      mkdirSync(root)
      stage = { root, dir: root, command: [] }
      stages.set(name, stage)
    }
    if (word === 'WORKDIR') {
      stage.dir = join(stage.root, rest)
      mkdirSync(stage.dir, { recursive: true })
    }
    if (word === 'COPY') copy(rest, stage, stages)
    if (word === 'RUN') run(rest, stage)
    if (word === 'CMD' && rest.startsWith('[')) stage.command = JSON.parse(rest) as string[]
  }
  const [, ...args] = stage.command
  const help = execFileSync(process.execPath, [...args, '--help'], { cwd: stage.dir, encoding: 'utf8' })
  if (!help.includes('--role')) throw new Error(`CMD ${stage.command.join(' ')} --help says: ${help}`)
  for (const name of ['vitest', 'typescript', '@biomejs'])
    if (existsSync(join(stage.dir, 'node_modules', name)))
      throw new Error(`a dev dependency is in the image: ${name}`)
  console.log(`The image would hold: ${readdirSync(stage.dir).join(', ')}; its command answers --help.`)
} finally {
  rmSync(base, { recursive: true, force: true })
}
