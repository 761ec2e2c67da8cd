/** What an operator asks beside the service: is everything in place, and which links invite the bot. */
import { systemClock } from './adapters/clock/system-clock.ts'
import { loadAll } from './adapters/config/load-all.ts'
import type { ModelSetup } from './adapters/config/load-model.ts'
import type { Places } from './adapters/config/places.ts'
import { openDatabase } from './adapters/database/open-database.ts'
import { lazyModel } from './adapters/llm/lazy-model.ts'
import { redactor } from './adapters/log/json-log.ts'
import { openPlatforms } from './adapters/platforms/index.ts'
import { openQueue } from './adapters/queue/open-queue.ts'
import { openStore } from './adapters/store/open-store.ts'
import { loadWords } from './adapters/words/words.ts'
import type { Chat } from './model/channel.ts'
import { Fault, faultOf } from './model/fault.ts'
import type { Platform, Store } from './ports.ts'

type Env = Readonly<Record<string, string | undefined>>

export interface Finding {
  readonly ok: boolean
  readonly what: string
  /** What is found, or what to do. */
  readonly says: string
}

export interface Invite {
  readonly label: string
  readonly url: string
}

/** A platform that does not answer in this time is not reached. */
const ANSWER_MS = 10_000

/** Invite links with exactly the permissions that the bot needs. Faults: `config`, `no-platform`; a login that fails is a finding. */
export async function inviteLinks(
  env: Env,
): Promise<{ readonly invites: readonly Invite[]; readonly failed: readonly Finding[] }> {
  const platforms = await platformsOf(env)
  const invites: Invite[] = []
  const failed: Finding[] = []
  for (const platform of platforms) {
    const answer = await login(platform, env)
    if (Array.isArray(answer)) invites.push(...answer)
    else failed.push(answer as Finding)
  }
  await stopped(platforms)
  return { invites, failed }
}

/** Looks at each part, one after another, and hands over each finding as it is made. */
export async function examine(env: Env, found: (finding: Finding) => void): Promise<void> {
  const { config, places, model } = loadAll(env)
  found({ ok: true, what: 'configuration', says: 'is in order' })
  const words = loadWords(config.configDir, 'en')
  const saying = (error: unknown): string => {
    const fault = faultOf(error)
    if (fault.code === 'bug') return firstLine(fault.cause ?? fault)
    return words(`fault-${fault.code}`, fault.args)
  }
  const platforms = await platformsOf(env)
  for (const platform of platforms) {
    const answer = await login(platform, env)
    found(
      Array.isArray(answer)
        ? { ok: true, what: platform.name, says: 'knows the token' }
        : (answer as Finding),
    )
  }
  if (model) found(await asked(model))
  await withStore(places, saying, found, (store) => chatsOf(store, platforms, found))
  await stopped(platforms)
}

/** One question of a few tokens: whether the model answers at all, and takes the key. */
async function asked({ place, prompts }: ModelSetup): Promise<Finding> {
  const model = lazyModel({ place, callTimeout: ANSWER_MS, clock: systemClock, emit: () => {} })
  const question = { system: prompts.system, prompt: '{}', schema: { type: 'object' }, maxTokens: 16 }
  const reply = await model.ask(question, {})
  const where = `${model.name} at ${new URL(place.baseUrl).host}`
  return reply.kind === 'said'
    ? { ok: true, what: 'model', says: `${where} answers` }
    : {
        ok: false,
        what: 'model',
        says: `${where} is of no use (${reply.why}: ${reply.detail}). Check LLM_BASE_URL, LLM_MODEL and LLM_API_KEY.`,
      }
}

async function platformsOf(env: Env): Promise<readonly Platform[]> {
  const { config, places } = loadAll(env)
  const { TELEGRAM_BOT_TOKEN, DISCORD_BOT_TOKEN } = places
  if (!TELEGRAM_BOT_TOKEN && !DISCORD_BOT_TOKEN) throw new Fault('no-platform')
  const telegram = TELEGRAM_BOT_TOKEN
    ? { token: TELEGRAM_BOT_TOKEN, apiRoot: places.TELEGRAM_API_ROOT }
    : null
  const discord = DISCORD_BOT_TOKEN ? { token: DISCORD_BOT_TOKEN, apiUrl: places.DISCORD_API_URL } : null
  const words = loadWords(config.configDir, 'en')
  const options = { words, menu: [], clock: systemClock, emit: () => {} }
  return [...(await openPlatforms({ telegram, discord }, options)).values()]
}

/** The platform's invites, for which it must know the token; or what is wrong. */
async function login(platform: Platform, env: Env): Promise<readonly Invite[] | Finding> {
  const variable = `${platform.name.toUpperCase()}_BOT_TOKEN`
  try {
    return [...(await inTime(platform.invites()))]
  } catch (error) {
    const why = redactor([env[variable] ?? ''])(firstLine(error))
    const says = `the login fails: ${why}. Check ${variable} and that this machine reaches the platform.`
    return { ok: false, what: platform.name, says }
  }
}

async function withStore(
  places: Places,
  saying: (error: unknown) => string,
  found: (finding: Finding) => void,
  use: (store: Store) => Promise<void>,
): Promise<void> {
  let database: Awaited<ReturnType<typeof openDatabase>>
  try {
    database = await openDatabase({ dataDir: places.DATA_DIR, url: places.DATABASE_URL })
  } catch (error) {
    found({ ok: false, what: 'database', says: saying(error) })
    return
  }
  try {
    const store = await openStore(database.pool, systemClock)
    found({
      ok: true,
      what: 'database',
      says: database.kind === 'embedded' ? `is in ${places.DATA_DIR}` : 'answers',
    })
    const queue = await openQueue({
      redisUrl: places.REDIS_URL,
      pool: database.pool,
      emit: (event) => {
        if (event.type === 'queue.warned') found({ ok: false, what: 'queue', says: event.detail })
      },
    })
    found({ ok: true, what: 'queue', says: places.REDIS_URL ? 'Redis answers' : 'is in the database' })
    await queue.close(0)
    await use(store)
  } catch (error) {
    found({ ok: false, what: 'queue', says: saying(error) })
  } finally {
    await database.close()
  }
}

async function chatsOf(
  store: Store,
  platforms: readonly Platform[],
  found: (finding: Finding) => void,
): Promise<void> {
  const chats = (await store.chats.list()).filter(({ present, kind }) => present && kind !== 'private')
  if (chats.length === 0)
    found({ ok: true, what: 'chats', says: 'none yet: groundwire links shows how to add the bot' })
  for (const chat of chats) {
    const platform = platforms.find(({ name }) => name === chat.platform)
    if (platform) found(await rightIn(chat, platform))
  }
}

async function rightIn(chat: Chat, platform: Platform): Promise<Finding> {
  const what = `${platform.name} ${chat.handle ?? chat.title}`
  const right = await inTime(platform.missingRight({ platform: chat.platform, chat: chat.id, topic: null }))
  if (right === null) return { ok: true, what, says: 'the bot may post' }
  return { ok: false, what, says: `the bot needs the right “${right}” there. Give it to it.` }
}

const stopped = (platforms: readonly Platform[]): Promise<unknown> =>
  Promise.allSettled(platforms.map((platform) => platform.stop()))

function inTime<T>(asked: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`no answer within ${ANSWER_MS / 1000} s`)), ANSWER_MS)
  return Promise.race([asked, promise]).finally(() => clearTimeout(timer))
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
