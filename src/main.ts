/** The service's entry: a ready line on stdout, logs on stderr, signals in their order. */
import { Fault } from './model/fault.ts'
import { ROLES, type Seams, type Service, type ServiceRole, startService } from './service.ts'

/** A stop that takes longer than this is ended. */
const STOP_MS = 10_000

/** Runs the service until a signal. Faults of the start are thrown; the exit code of a stop is 0. */
export async function runService(role: string, seams: Seams = {}): Promise<void> {
  if (!isRole(role)) throw new Fault('usage', { why: `--role is one of ${ROLES.join(', ')}.` })
  const service = await startService(process.env, role, seams)
  // A client library that trips over one packet must not take every chat down with it.
  process.on('unhandledRejection', (error) => service.log.write('error', 'promise.unhandled', { error }))
  // Before the ready line: who waits for it may stop the program the moment it stands there.
  const stopped = stopSignal()
  process.stdout.write(`${readyLine(service)}\n`)
  await stopped
  service.log.write('info', 'service.stopping')
  setTimeout(() => process.exit(1), STOP_MS).unref()
  await service.stop()
  process.exit(0)
}

const isRole = (role: string): role is ServiceRole => (ROLES as readonly string[]).includes(role)

function readyLine({ address, claim }: Service): string {
  const ready = `Groundwire is ready${address ? ` · ${address}/readyz` : ''}`
  if (!claim) return ready
  const links = claim.links.length > 0 ? ` (or open ${claim.links.join(' ')})` : ''
  return `${ready} · operators: send the bot /claim ${claim.code}${links} within 15 minutes`
}

/** The first SIGTERM or SIGINT; a second one ends the process at once. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.on(signal, () => {
        if (asked) process.exit(1)
        asked = true
        resolve()
      })
  })
}
