import { redactor } from '../adapters/log/json-log.ts'
import type { Platform } from '../ports.ts'
import { type Finding, stops } from './finding.ts'
import { firstLine } from './first-line.ts'
import { inTime } from './in-time.ts'

export interface Invite {
  readonly label: string
  readonly url: string
}

type Env = Readonly<Record<string, string | undefined>>

/** The platform's invites, for which it must know the token; or what is wrong. */
export async function login(
  platform: Pick<Platform, 'name' | 'invites'>,
  env: Env,
): Promise<{ readonly invites: readonly Invite[] } | { readonly failed: Finding }> {
  try {
    return { invites: await inTime(platform.invites()) }
  } catch (error) {
    return { failed: loginFailed(platform.name, error, env) }
  }
}

export function loginFailed(name: string, error: unknown, env: Env): Finding {
  const variable = `${name.toUpperCase()}_BOT_TOKEN`
  const why = redactor([env[variable] ?? ''])(firstLine(error))
  return stops(
    name,
    `the login fails: ${why}.`,
    OUT_OF_DATE.test(why)
      ? 'Check this machine’s clock: let it be set from the network (NTP), timedatectl set-ntp true.'
      : `Check ${variable} and that this machine reaches the platform.${proxyIn(env)}`,
  )
}

/** Who is behind a proxy looks for the mistake elsewhere. */
function proxyIn(env: Env): string {
  const proxy = PROXIES.find((name) => env[name])
  return proxy === undefined ? '' : ` ${proxy} is set: the platforms must be reachable without a proxy.`
}

const PROXIES = ['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy', 'HTTP_PROXY', 'http_proxy']

/** What a clock that is days off makes of a good certificate. */
const OUT_OF_DATE = /CERT_(?:NOT_YET_VALID|HAS_EXPIRED)|certificate (?:is not yet valid|has expired)/i
