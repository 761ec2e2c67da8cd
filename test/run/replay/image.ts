import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  constants,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { contextOf } from './context.ts'

/** Who `node` is in Node's images. Where we may not become somebody else, we stay who we are. */
export const NODE_USER = process.getuid?.() === 0 ? 1000 : null

/** A stage of a Dockerfile, replayed into a folder that stands for `/`. */
export interface Image {
  readonly root: string
  /** WORKDIR, a path inside of the image. */
  dir: string
  readonly env: Record<string, string>
  readonly volumes: string[]
  readonly ports: string[]
  user: string
  command: readonly string[]
  health: readonly string[]
}

/** Instructions with continued lines joined, comments left out. */
const instructionsOf = (text: string): { word: string; rest: string }[] =>
  text
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => /^[A-Z]/.test(line))
    .map((line) => ({ word: line.split(' ')[0] ?? '', rest: line.slice(line.indexOf(' ') + 1) }))

/**
 * Replays the Dockerfile of `project`, for machines without a container engine: what .dockerignore lets
 * through is copied by its COPY lines and run by its RUN lines, each stage in a folder of its own. The
 * Node of the base image is the one that runs this. Gives the last stage; `remove` takes all of it away.
 */
export function buildImage(project: string): { image: Image; remove: () => void } {
  const base = mkdtempSync(join(tmpdir(), 'gw-image-'))
  chmodSync(base, 0o755)
  const stages = new Map<string, Image>()
  let image = newImage(base, 'none')
  for (const { word, rest } of instructionsOf(readFileSync(join(project, 'Dockerfile'), 'utf8'))) {
    if (word === 'FROM') {
      const name = / AS (\S+)$/i.exec(rest)?.[1] ?? 'last'
      image = newImage(base, name)
      stages.set(name, image)
    } else if (word === 'COPY') copy(rest, image, stages, project)
    else setting(word, rest, image)
  }
  return { image, remove: () => rmSync(base, { recursive: true, force: true }) }
}

function newImage(base: string, name: string): Image {
  const root = join(base, name)
  const node = join(root, 'usr/local/bin/node')
  mkdirSync(dirname(node), { recursive: true })
  if (name !== 'none') copyFileSync(process.execPath, node, constants.COPYFILE_FICLONE)
  return { root, dir: '/', env: {}, volumes: [], ports: [], user: 'root', command: [], health: [] }
}

function setting(word: string, rest: string, image: Image): void {
  if (word === 'WORKDIR') {
    image.dir = rest
    mkdirSync(join(image.root, rest), { recursive: true })
  } else if (word === 'RUN') run(rest, image)
  else if (word === 'ENV')
    for (const [, name = '', value = ''] of rest.matchAll(/(\w+)=(\S+)/g)) image.env[name] = value
  else if (word === 'VOLUME') image.volumes.push(...rest.split(' '))
  else if (word === 'EXPOSE') image.ports.push(...rest.split(' '))
  else if (word === 'USER') image.user = rest
  else if (word === 'CMD') image.command = JSON.parse(rest) as string[]
  else if (word === 'HEALTHCHECK') image.health = JSON.parse(rest.slice(rest.indexOf('CMD ') + 4)) as string[]
  else throw new Error(`${word} is not replayed`)
}

function copy(rest: string, image: Image, stages: ReadonlyMap<string, Image>, project: string): void {
  const from = /^--from=(\S+) /.exec(rest)?.[1]
  const names = rest.replace(/^--\S+ /, '').split(' ')
  const to = join(image.root, image.dir, names.pop() ?? '.')
  const many = names.length > 1 || to.endsWith('/')
  const allowed = contextOf(project)
  for (const name of names) {
    if (from === undefined && !allowed.has(name.split('/')[0] ?? ''))
      throw new Error(`COPY ${name}: .dockerignore keeps it out of the context`)
    const source = join(from === undefined ? project : (stages.get(from)?.root ?? ''), name)
    const target = many ? join(to, basename(name)) : to
    // Moved, not copied: thousands of files of which the stage before has no more use.
    if (from !== undefined) renameSync(source, target)
    else cpSync(source, target, { recursive: true, verbatimSymlinks: true })
  }
}

/** Absolute paths are taken inside of the image's folder. */
function run(rest: string, image: Image): void {
  for (const part of rest.split(' && ')) {
    const command = part.replaceAll(/ \/(?=\w)/g, ` ${image.root}/`)
    if (part.startsWith('npm cache ')) continue
    if (part.startsWith('chown ')) own(command)
    else
      execFileSync('sh', ['-c', command], {
        cwd: join(image.root, image.dir),
        stdio: ['ignore', 'ignore', 'inherit'],
      })
  }
}

function own(command: string): void {
  const [, who, path = ''] = command.split(' ')
  if (who !== 'node:node') throw new Error(`${command}: only node is known`)
  if (NODE_USER !== null) chownSync(path, NODE_USER, NODE_USER)
}
