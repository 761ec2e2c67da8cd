/** What an operator asks beside the service: is everything in place, and what is to be done. */
import { loadAll } from '../adapters/config/load-all.ts'
import { type Examiners, openExaminers } from '../adapters/platforms/examine.ts'
import { loadWords } from '../adapters/words/words.ts'
import { type Fault, faultOf } from '../model/fault.ts'
import type { Finding, Found } from './finding.ts'
import { firstLine } from './first-line.ts'
import { inTime } from './in-time.ts'
import { loginFailed } from './login.ts'
import { ofKnownChats, ofNamedChannels } from './of-chats.ts'
import { ofClock } from './of-clock.ts'
import { ofConfiguration, wrongConfiguration } from './of-configuration.ts'
import { ofDiscord } from './of-discord.ts'
import { ofDisk } from './of-disk.ts'
import { ofModel } from './of-model.ts'
import { ofOperators } from './of-operators.ts'
import { ofTelegram } from './of-telegram.ts'
import { platformsOf, stopped } from './open-platforms.ts'
import { platformPlaces } from './platform-places.ts'
import { withStore } from './with-store.ts'
import { withoutSecrets } from './without-secrets.ts'

type Env = Readonly<Record<string, string | undefined>>
type Setup = ReturnType<typeof loadAll>

const TITLES = { telegram: 'Telegram', discord: 'Discord' } as const

/**
 * Looks at each part, one after another, and hands over each finding as it is made. A configuration
 * that cannot be read is all that is looked at then. Faults: `no-platform`.
 */
export async function examine(env: Env, tell: Found): Promise<{ readonly configured: boolean }> {
  const clean = withoutSecrets(env)
  const found: Found = (finding) => tell(clean(finding))
  const setup = setupOf(env)
  if ('wrong' in setup) {
    for (const finding of wrongConfiguration(setup.wrong)) found(finding)
    return { configured: false }
  }
  for (const finding of ofConfiguration(env)) found(finding)
  const { config, places, rights, model } = setup
  const words = loadWords(config.configDir, 'en')
  const saying = (error: unknown): string => {
    const fault = faultOf(error)
    return fault.code === 'bug' ? firstLine(fault.cause ?? fault) : words(`fault-${fault.code}`, fault.args)
  }
  const platforms = await platformsOf(places, words)
  const examiners = await openExaminers(platformPlaces(places))
  try {
    const { findings, silent } = await ofPlatforms(examiners, setup, env)
    for (const finding of findings) found(finding)
    if (model) found(await ofModel(model))
    if (!places.DATABASE_URL) found(await ofDisk(places.DATA_DIR))
    const seen = await ofNamedChannels(
      rights.channels,
      { platforms, examiners, floors: rights.floors, silent },
      found,
    )
    await withStore(places, saying, found, async (store) => {
      found(await ofOperators(store))
      const known = { seen, examiners, floors: rights.floors, silent, store }
      await ofKnownChats(await store.chats.list(), known, found)
    })
  } finally {
    examiners.telegram?.close()
    examiners.discord?.close()
    await stopped(platforms)
  }
  return { configured: true }
}

function setupOf(env: Env): Setup | { readonly wrong: Fault } {
  try {
    return loadAll(env)
  } catch (error) {
    const fault = faultOf(error)
    if (fault.code !== 'config') throw error
    return { wrong: fault }
  }
}

/** Who the bot is on each platform and how it is set up there; or that the login fails. Both are asked at once. */
async function ofPlatforms(
  { telegram, discord }: Examiners,
  { places }: Setup,
  env: Env,
): Promise<{ readonly findings: readonly Finding[]; readonly silent: ReadonlySet<string> }> {
  const about = { wanted: places.TELEGRAM_WEBHOOK_URL, now: Date.now() }
  const asked = await Promise.all([
    ...(telegram ? [ofOne('telegram', telegram.facts(), (facts) => ofTelegram(facts, about), env)] : []),
    ...(discord ? [ofOne('discord', discord.facts(), ofDiscord, env)] : []),
  ])
  return {
    findings: [...asked.flatMap(({ findings }) => findings), ...ofClock(asked.flatMap(({ clock }) => clock))],
    silent: new Set(asked.filter(({ clock }) => clock.length === 0).map(({ name }) => name)),
  }
}

async function ofOne<T extends { readonly clockAhead: number | null }>(
  name: 'telegram' | 'discord',
  asking: Promise<T>,
  of: (facts: T) => readonly Finding[],
  env: Env,
) {
  try {
    const facts = await inTime(asking)
    return { name, findings: of(facts), clock: [{ platform: TITLES[name], ahead: facts.clockAhead }] }
  } catch (error) {
    return { name, findings: [loginFailed(name, error, env)], clock: [] }
  }
}
