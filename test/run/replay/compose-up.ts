import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { freePort } from '../servers.ts'
import { type ComposeService, composeServices } from './compose-file.ts'
import { Container, type Process } from './container.ts'
import { type Image, NODE_USER } from './image.ts'
import { serverImage } from './server-image.ts'

/** What `docker compose up` would have started. */
export interface Up {
  /** The containers of each service, in the order of their starts. */
  readonly services: ReadonlyMap<string, readonly Container[]>
  /** `docker compose run --rm -e … SERVICE COMMAND`: the exit code, and all that it said. */
  run(
    service: string,
    command: readonly string[],
    env?: Readonly<Record<string, string>>,
  ): Promise<{ code: number; said: string }>
  /** `docker compose down`: the exit code of each container, in the reverse order of the starts. */
  down(): Promise<readonly { service: string; code: number }[]>
}

/** Where it all lies on this machine. */
export interface Host {
  /** The folder with compose.yaml and, perhaps, .env. */
  readonly project: string
  /** What the image of `build` is. */
  readonly image: Image
  /** Where named volumes are kept, from one `up` to the next. */
  readonly volumes: string
}

/**
 * Plays `docker compose up` with processes in the place of containers: services in the order of what they wait
 * for, each with its environment, its volumes as folders and its command, as the user of its image. `only`
 * names the services to start. What is wrong in the file rejects. Null when a server is not installed.
 */
export async function composeUp(host: Host, only?: readonly string[]): Promise<Up | null> {
  const text = readFileSync(join(host.project, 'compose.yaml'), 'utf8')
  const services = composeServices(text, variablesOf(host.project))
  const ports = new Map<string, number>()
  const running = new Map<string, Container[]>()
  const up: Up = {
    services: running,
    run: async (name, command, env = {}) =>
      runOnce(await processOf(host, name, services, ports), command, env),
    down: () => down(running),
  }
  try {
    for (const [name, service] of services) {
      if (only && !only.includes(name)) continue
      for (const [other, { condition }] of Object.entries(service.depends_on))
        if (condition === 'service_healthy') for (const one of running.get(other) ?? []) await one.healthy()
      running.set(name, [])
      for (let n = 0; n < service.scale; n++) {
        const process = await processOf(host, name, services, ports)
        if (process === null) return null
        const container = new Container(process)
        running.get(name)?.push(container)
        container.start()
      }
    }
    return up
  } catch (error) {
    await up.down()
    throw error
  }
}

/** One more container of a service, which listens at a port of its own. */
async function processOf(
  host: Host,
  name: string,
  services: ReadonlyMap<string, ComposeService>,
  ports: Map<string, number>,
): Promise<Process | null> {
  const service = services.get(name)
  if (!service) throw new Error(`no such service: ${name}`)
  ports.set(name, await freePort())
  return service.build ? ofBuild(host, name, service, ports) : ofServer(host, name, service, ports)
}

async function runOnce(
  process: Process | null,
  command: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ code: number; said: string }> {
  if (process === null) throw new Error('a server is not installed')
  const here = command.map(process.here)
  const container = new Container({ ...process, command: here, env: { ...process.env, ...env } })
  container.start()
  return { code: await container.ended(), said: container.said }
}

/** `.env` beside the file: Compose reads it for its variables, and env_file gives it to containers. */
const variablesOf = (project: string): Record<string, string | undefined> =>
  existsSync(join(project, '.env')) ? parseEnv(readFileSync(join(project, '.env'), 'utf8')) : {}

async function down(running: ReadonlyMap<string, readonly Container[]>) {
  const codes: { service: string; code: number }[] = []
  for (const [service, containers] of [...running].reverse())
    for (const one of containers) codes.push({ service, code: await one.stop() })
  return codes
}

function ofServer(
  host: Host,
  name: string,
  service: ComposeService,
  ports: ReadonlyMap<string, number>,
): Process | null {
  const [volume = ''] = service.volumes[0]?.split(':') ?? []
  const folder = join(host.volumes, volume)
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 })
  return serverImage(service, { folder, port: ports.get(name) ?? 0 })
}

function ofBuild(
  host: Host,
  name: string,
  service: ComposeService,
  ports: ReadonlyMap<string, number>,
): Process {
  const { image } = host
  const folders = mounted(host, service)
  const port = ports.get(name) ?? 0
  const inside = { ...image.env, ...fromFiles(host.project, service), ...service.environment }
  checkPorts(service, inside)
  const here = (value: string): string => hereOf(value, folders, ports)
  const env = Object.fromEntries(Object.entries(inside).map(([name, value]) => [name, here(value)]))
  const bin = join(image.root, 'usr/local/bin')
  return {
    command: (service.command ?? image.command).map(here),
    env: {
      ...env,
      HTTP_PORT: `${port}`,
      PATH: `${bin}:/usr/bin:/bin`,
      TMPDIR: folders.get('/tmp') ?? '/nowhere',
    },
    cwd: join(image.root, image.dir),
    user: image.user === 'node' ? NODE_USER : null,
    health: image.health,
    graceSeconds: service.stop_grace_period,
    here,
  }
}

function fromFiles(project: string, service: ComposeService): Record<string, string> {
  const texts = service.env_file.map(({ path, required }) => {
    const file = join(project, path)
    if (!existsSync(file) && required) throw new Error(`env file ${file} not found`)
    return existsSync(file) ? readFileSync(file, 'utf8') : ''
  })
  return Object.assign({}, ...texts.map((text) => parseEnv(text))) as Record<string, string>
}

/** Which folder here stands for which path in the container; volumes start as copies of the image's. */
function mounted({ project, image, volumes }: Host, service: ComposeService): ReadonlyMap<string, string> {
  const folders = new Map<string, string>()
  for (const path of [...image.volumes, ...service.tmpfs]) folders.set(path, ownFolder(volumes, path, image))
  for (const volume of service.volumes) {
    const [source = '', target = '', mode] = volume.split(':')
    if (source.startsWith('.')) bind(resolve(project, source), join(image.root, target), mode)
    else folders.set(target, namedFolder(join(volumes, source), target, image))
  }
  if (image.dir !== '/') folders.set(image.dir, join(image.root, image.dir))
  return folders
}

/** A volume without a name, or a file system in memory: new for each container. */
function ownFolder(volumes: string, path: string, image: Image): string {
  mkdirSync(volumes, { recursive: true })
  const folder = mkdtempSync(join(volumes, 'anonymous-'))
  return image.volumes.includes(path) ? namedFolder(join(folder, 'volume'), path, image) : open(folder)
}

function open(folder: string): string {
  chmodSync(folder, 0o1777)
  return folder
}

function namedFolder(folder: string, target: string, image: Image): string {
  if (existsSync(folder)) return folder
  cpSync(join(image.root, target), folder, { recursive: true })
  // An engine copies owners with the files.
  if (NODE_USER !== null && image.volumes.includes(target)) chownSync(folder, NODE_USER, NODE_USER)
  return folder
}

/** A folder of the host over one of the image's. Who runs there cannot write into it. */
function bind(source: string, target: string, mode: string | undefined): void {
  if (!existsSync(source)) throw new Error(`bind source path does not exist: ${source}`)
  if (mode !== 'ro') throw new Error(`${source} is not mounted read-only`)
  rmSync(target, { recursive: true, force: true })
  symlinkSync(source, target)
}

/** A port that is published must be the one that the program listens at, on more than its own loopback. */
function checkPorts(service: ComposeService, env: Readonly<Record<string, string>>): void {
  for (const port of service.ports) {
    if (!/^127\.0\.0\.1:\d+:\d+$/.test(port)) throw new Error(`${port} opens more than loopback`)
    if (port.split(':')[2] !== env['HTTP_PORT'] || env['HTTP_HOST'] !== '0.0.0.0')
      throw new Error(`nothing listens at ${port}`)
  }
}

/** A value with its paths and the names of other services as they are on this machine. */
function hereOf(
  value: string,
  folders: ReadonlyMap<string, string>,
  ports: ReadonlyMap<string, number>,
): string {
  for (const [path, folder] of folders)
    if (value === path || value.startsWith(`${path}/`)) return `${folder}${value.slice(path.length)}`
  return value.replace(/(?<=\/\/|@)([a-z]+):\d+(?=\/|$)/, (address, name) =>
    ports.has(name) ? `127.0.0.1:${ports.get(name)}` : address,
  )
}
