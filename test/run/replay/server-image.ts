import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { absent, installed, postgresFolders, unprivileged } from '../servers.ts'
import type { ComposeService } from './compose-file.ts'
import type { Process } from './container.ts'

interface Place {
  /** The folder of the host that stands for the service's volume. */
  readonly folder: string
  readonly port: number
}

/**
 * The official images of Redis and PostgreSQL, by the programs that are installed here: each starts as the
 * image's entrypoint would, on loopback. Null when they are not installed.
 */
export function serverImage(service: ComposeService, place: Place): Process | null {
  if (/^redis:\d/.test(service.image)) return redis(service, place)
  if (/^postgres:1[0-7]\b/.test(service.image)) return postgres(service, place)
  throw new Error(`${service.image} is not replayed`)
}

function redis(service: ComposeService, { folder, port }: Place): Process | null {
  const program = installed('redis-server', '/usr/bin')
  if (!program) return absent('redis-server')
  if (!service.volumes.some((volume) => volume.endsWith(':/data')))
    throw new Error('Redis keeps its data in /data')
  const [name, ...args] = service.command ?? []
  if (name !== 'redis-server') throw new Error(`Redis is started by ${name}`)
  const [ask = '', ...what] = service.healthcheck?.test.slice(1) ?? []
  return {
    command: [program, ...args, '--port', `${port}`, '--bind', '127.0.0.1'],
    env: { PATH: '/usr/bin:/bin' },
    cwd: folder,
    user: null,
    health: [ask, '-p', `${port}`, ...what],
    graceSeconds: service.stop_grace_period,
    here: (word) => word,
  }
}

/** PGDATA of the images up to 17. */
const PGDATA = '/var/lib/postgresql/data'

function postgres(service: ComposeService, { folder, port }: Place): Process | null {
  const program = installed('postgres', ...postgresFolders())
  if (!program) return absent('postgres')
  if (!service.volumes.some((volume) => volume.endsWith(`:${PGDATA}`)))
    throw new Error(`PostgreSQL keeps its data in ${PGDATA}`)
  const bin = dirname(program)
  const { uid, gid } = unprivileged()
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid)
  if (!existsSync(join(folder, 'PG_VERSION'))) makeDatabase(bin, folder, service.environment)
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`]
  const [ask = '', ...what] = service.healthcheck?.test.slice(1) ?? []
  return {
    command: [program, '-D', folder, '-p', `${port}`, ...settings.flatMap((one) => ['-c', one])],
    env: { PATH: `${bin}:/usr/bin:/bin` },
    cwd: folder,
    user: uid ?? null,
    health: [ask, '-p', `${port}`, ...what],
    graceSeconds: service.stop_grace_period,
    here: (word) => word,
  }
}

/** What the entrypoint does with an empty volume: a user with a password, and a database of that name. */
function makeDatabase(bin: string, folder: string, env: Readonly<Record<string, string>>): void {
  const { POSTGRES_USER: user = 'postgres', POSTGRES_PASSWORD: password, POSTGRES_DB: name = user } = env
  if (!password) throw new Error('Database is uninitialized and superuser password is not specified.')
  const secret = mkdtempSync(join(tmpdir(), 'gw-pw-'))
  const who = unprivileged()
  try {
    writeFileSync(join(secret, 'password'), password)
    if (who.uid !== undefined && who.gid !== undefined)
      for (const path of [secret, join(secret, 'password')]) chownSync(path, who.uid, who.gid)
    const args = ['-D', folder, '-A', 'scram-sha-256', '-U', user, `--pwfile=${join(secret, 'password')}`]
    execFileSync(join(bin, 'initdb'), args, { stdio: 'ignore', cwd: folder, ...who })
    execFileSync(join(bin, 'postgres'), ['--single', '-D', folder, 'postgres'], {
      input: `create database "${name}"\n`,
      stdio: ['pipe', 'ignore', 'ignore'],
      cwd: folder,
      ...who,
    })
  } finally {
    rmSync(secret, { recursive: true, force: true })
  }
}
