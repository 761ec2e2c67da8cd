/** The composition root of the service: places and adapters become a running bot. Loads what a role needs. */
import { dumpApart } from './adapters/backup/dump-apart.ts'
import { type KeptBackups, keepBackups } from './adapters/backup/keep-backups.ts'
import { lendCopies } from './adapters/backup/lend-copies.ts'
import { sleep } from './adapters/clock/sleep.ts'
import { systemClock } from './adapters/clock/system-clock.ts'
import { turns } from './adapters/clock/turns.ts'
import type { Config } from './adapters/config/config.ts'
import { loadAll } from './adapters/config/load-all.ts'
import type { ModelSetup } from './adapters/config/load-model.ts'
import type { Places } from './adapters/config/places.ts'
import { lineOf } from './adapters/config/problems.ts'
import { unknownVariables } from './adapters/config/unknown-variables.ts'
import type { Database } from './adapters/database/database.ts'
import { openDatabase } from './adapters/database/open-database.ts'
import { fileReader } from './adapters/files/file-reader.ts'
import { freeSpace } from './adapters/files/free-space.ts'
import { healthServer, type Readiness } from './adapters/http/health-server.ts'
import { openPainter } from './adapters/image/open-painter.ts'
import { lazyModel } from './adapters/llm/lazy-model.ts'
import { jsonLog, type Log } from './adapters/log/json-log.ts'
import { loopLag } from './adapters/metrics/loop-lag.ts'
import { metrics } from './adapters/metrics/metrics.ts'
import { workerParser } from './adapters/parser/worker-parser.ts'
import { openPlatforms } from './adapters/platforms/index.ts'
import { openQueue, type QueueLock } from './adapters/queue/open-queue.ts'
import { openStore } from './adapters/store/open-store.ts'
import { lazyFetcher } from './adapters/web/lazy-fetcher.ts'
import { loadLanguages as loadMessages } from './adapters/words/load-languages.ts'
import type { CommandDeps } from './commands/command.ts'
import { dispatch } from './commands/dispatch.ts'
import { menu } from './commands/menu.ts'
import { welcome } from './commands/welcome.ts'
import { watchOver } from './delivery/alerts.ts'
import { settingsOf } from './delivery/channel-settings.ts'
import { reconcile, takeUp, wake } from './delivery/reconcile.ts'
import { refill } from './delivery/refill.ts'
import { sweepOnce } from './delivery/sweep.ts'
import { approvalJob } from './jobs/approval-job.ts'
import { cardJob } from './jobs/card-job.ts'
import { correctJob } from './jobs/correct-job.ts'
import { crosspostJob } from './jobs/crosspost-job.ts'
import { digestJob } from './jobs/digest-job.ts'
import type { JobDeps } from './jobs/job-deps.ts'
import { pollFeed } from './jobs/poll-job.ts'
import { publishJob } from './jobs/publish-job.ts'
import { recheckJob } from './jobs/recheck-job.ts'
import { removeJob } from './jobs/remove-job.ts'
import { reportJob } from './jobs/report-job.ts'
import { resolveJob } from './jobs/resolve-job.ts'
import { loadLanguages } from './language/languages.ts'
import type { Measured } from './model/alert.ts'
import type { Backlog } from './model/backlog.ts'
import type { Channel, PlatformName } from './model/channel.ts'
import { Fault } from './model/fault.ts'
import { CLAIM, OPERATORS } from './model/setting.ts'
import type { Languages } from './model/words.ts'
import { readOpml } from './pipeline/collect/feed/read-opml.ts'
import { claimIn } from './pipeline/pipeline.ts'
import type { Door, Emit, JobQueue, Listener, Parser, Platform, Store, WebFetcher } from './ports.ts'

export const ROLES = ['all', 'bot', 'worker'] as const
export type ServiceRole = (typeof ROLES)[number]

export interface Service {
  /** Where /healthz and /readyz answer; null when they are off. */
  readonly address: string | null
  /** What claims the operators' chat; null once it is claimed. */
  readonly claim: { readonly code: string; readonly links: readonly string[] } | null
  readonly log: Log
  /** The bot's words in the language of a chat. */
  readonly wordsOf: JobDeps['wordsOf']
  /** Stops intake, then workers, then platforms, then the store; at most ten seconds. */
  stop(): Promise<void>
}

/** The queue's rows are looked over this often, and what asked to be woken this often. */
const RECONCILE_MS = 5_000
const WAKE_MS = 500

/** Whether it is time to forget what is old is looked at this often. */
const SWEEP_MS = 10 * 60_000
/** Posts wait for one table at most, some tens of milliseconds. */
const VACUUM_MS = 3_600_000

/** Who runs `groundwire backup` beside the service waits for a copy: it is looked for this often. */
const COPIES_MS = 1_000

/** Whether a backup is due is looked at this often. */
const BACKUP_MS = 60_000

/** What operators are told of is looked at this often. */
const ALERT_MS = 30_000

/** How long a claim link lives. */
const CLAIM_MS = 15 * 60_000

/** Of the ten seconds that a stop may take, what workers get to finish. */
const DRAIN_MS = 7_000

/** What has been opened for the service to work with. */
export interface Adapters {
  readonly store: Store
  readonly queue: JobQueue
  readonly platforms: ReadonlyMap<PlatformName, Platform>
  readonly fetcher: WebFetcher
  readonly parser: Parser
}

/** What a test may put between the service and the world. */
export interface Seams {
  /** Applied once to what was opened, before anything uses it. */
  readonly adapt?: (adapters: Adapters) => Adapters
  readonly queueLock?: QueueLock
}

/**
 * Starts the service. When it resolves, store, queue, HTTP and workers are up and logins have begun.
 * Faults: `config`, `no-platform`, `data-in-use`, `data-unwritable`, `port-in-use`, a service unreachable.
 */
export async function startService(
  env: NodeJS.ProcessEnv,
  role: ServiceRole,
  seams: Seams = {},
): Promise<Service> {
  const { config, places, rights, model, engineOf } = loadAll(env)
  const log = jsonLog(process.stderr, places.LOG_LEVEL, secretsOf(places, model))
  // First of all: a token under a wrong name is no token.
  for (const problem of unknownVariables(env))
    log.write('warn', 'config.unknown', { detail: lineOf(problem) })
  checkRole(places, role)
  const open = new Opened()
  try {
    return await assemble({ config, places, rights, model, engineOf, role, log, open, seams })
  } catch (error) {
    await open.close()
    throw error
  }
}

/** What has been opened, to be closed in the opposite order; a start that fails half-way leaves nothing open. */
class Opened {
  readonly #closers: (() => unknown)[] = []

  add<T>(thing: T, close: (thing: T) => unknown): T {
    this.#closers.push(() => close(thing))
    return thing
  }

  async close(): Promise<void> {
    for (const close of this.#closers.splice(0).reverse()) await close()
  }
}

/** Opened in the order that a stop wants reversed: intake first, then workers, platforms, store and HTTP. */
async function assemble({
  config,
  places,
  rights,
  model,
  engineOf,
  role,
  log,
  open,
  seams,
}: {
  config: Config
  places: Places
  rights: ReturnType<typeof loadAll>['rights']
  model: ModelSetup | null
  engineOf: ReturnType<typeof loadAll>['engineOf']
  role: ServiceRole
  log: Log
  open: Opened
  seams: Seams
}): Promise<Service> {
  await loadLanguages()
  const languages = loadMessages(config.configDir, config.interface)
  const words = languages.wordsIn(config.interface)
  // First: a port in use is said at once, and health answers while a first database is made.
  let ready: Readiness = async () => ({ store: 'starting' })
  let waiting = async (): Promise<Backlog | null> => null
  let doors: readonly Door[] = []
  const counted = metrics(() => waiting())
  const emit: Emit = (event) => {
    log.emit(event)
    counted.emit(event)
  }
  const http =
    places.HTTP_PORT === 'off'
      ? null
      : open.add(
          await healthServer(
            places.HTTP_HOST,
            places.HTTP_PORT,
            () => ready(),
            counted,
            () => doors,
          ),
          (it) => it.close(),
        )
  const database = open.add(
    await openDatabase({ dataDir: places.DATA_DIR, url: places.DATABASE_URL }),
    (it) => it.close(),
  )
  const openedStore = open.add(await openStore(database.pool, systemClock), (it) => it.close())
  const openedPlatforms = await openPlatforms(
    {
      telegram: places.TELEGRAM_BOT_TOKEN
        ? {
            token: places.TELEGRAM_BOT_TOKEN,
            apiRoot: places.TELEGRAM_API_ROOT,
            webhook: webhookOf(places),
          }
        : null,
      discord: places.DISCORD_BOT_TOKEN
        ? { token: places.DISCORD_BOT_TOKEN, apiUrl: places.DISCORD_API_URL }
        : null,
    },
    { words, menu: menu(words), translated: menusIn(languages), clock: systemClock, emit },
  )
  for (const platform of openedPlatforms.values()) open.add(platform, (it) => it.stop())
  const openedQueue = open.add(
    await openQueue({
      redisUrl: places.REDIS_URL,
      pool: database.pool,
      alone: database.kind === 'embedded',
      emit,
      lock: seams.queueLock,
    }),
    (it) => it.close(DRAIN_MS),
  )
  const adapters: Adapters = {
    store: openedStore,
    queue: openedQueue,
    platforms: openedPlatforms,
    fetcher: fetcherFor(config),
    parser: workerParser(),
  }
  const { adapt = (it) => it } = seams
  const adapted = adapt(adapters)
  const { store, queue, platforms } = adapted
  ready = () => readiness(store, queue, platforms, role)
  waiting = () => store.backlog()
  const stopping = open.add(new AbortController(), (it) => it.abort())
  const settings = (channel: Channel) => settingsOf(channel, rights.floors, store, languages)
  const wordsOf = async (channel: Channel) => languages.wordsIn((await settings(channel)).settings.interface)
  const models = modelFor({ model, engineOf, config, spend: store.spend, emit })
  const deps = jobDeps({
    config,
    settingsOf: settings,
    emit,
    words,
    wordsOf,
    languages,
    modelFor: models,
    adapters: adapted,
    stopping: stopping.signal,
  })
  if (role !== 'bot') {
    // The embedded database is this process's alone: whoever was sending, or asking a model, is dead.
    if (!places.DATABASE_URL) {
      await takeUp(await store.outbox.abandoned(Number.MAX_SAFE_INTEGER), deps)
      await store.spend.releaseAll()
    }
    work(queue, deps)
    open.add(
      every(WAKE_MS, () => wake(deps), log),
      clearInterval,
    )
    open.add(every(WAKE_MS, refill(deps), log), clearInterval)
    open.add(
      every(RECONCILE_MS, () => reconcile(deps), log),
      clearInterval,
    )
    open.add(
      every(SWEEP_MS, () => sweepOnce(store, config.keep, systemClock), log),
      clearInterval,
    )
    if (database.vacuum) open.add(every(VACUUM_MS, database.vacuum, log), clearInterval)
  }
  const backups = await ownBackups({ database, places, config, store, emit, signal: stopping.signal })
  if (backups) {
    open.add(every(COPIES_MS, backups.lend, log), clearInterval)
    open.add(every(BACKUP_MS, backups.look, log), clearInterval)
  }
  if (role !== 'worker') {
    doors = [...platforms.values()].flatMap(({ door }) => door ?? [])
    const intake = open.add(new AbortController(), (it) => it.abort())
    const painter = open.add(openPainter(), (it) => it.close())
    const commandDeps = (platform: Platform): CommandDeps => ({
      store,
      queue,
      platform,
      clock: systemClock,
      words,
      wordsOf,
      languages,
      rights,
      translates: (scope) => models(scope) !== undefined,
      settingsOf: settings,
      readOpml,
      claimIn,
      painter,
    })
    await listen(platforms, commandDeps, emit, intake.signal)
    const lag = open.add(loopLag(), (it) => it.stop())
    const measure = () =>
      measured({
        store,
        queue,
        lag: lag.read(),
        dataDir: dataDirOf(places),
        backup: backups?.state() ?? null,
      })
    const watch = watchOver({
      ...{ store, platforms, words, wordsOf, measure },
      clock: systemClock,
      rules: config.alerts,
    })
    open.add(every(ALERT_MS, watch, log), clearInterval)
  }
  return {
    address: http?.address ?? null,
    // One code for all processes: the last to start would make the others' stale, and only who hears can be told it.
    claim: role === 'worker' ? null : await claimOf(store, platforms),
    log,
    wordsOf,
    stop: () => open.close(),
  }
}

/** The menu in every language but the default's. */
const menusIn = ({ codes, wordsIn }: Languages) =>
  new Map(codes.slice(1).map((code) => [code, menu(wordsIn(code))]))

function checkRole(places: Places, role: ServiceRole): void {
  if (!places.TELEGRAM_BOT_TOKEN && !places.DISCORD_BOT_TOKEN) throw new Fault('no-platform')
  if (role !== 'all' && !places.DATABASE_URL)
    throw new Fault('config', { why: `--role ${role} shares a database with other roles: set DATABASE_URL.` })
}

const webhookOf = ({ TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret }: Places) =>
  url && secret ? { url, secret } : undefined

/** Values that no log may show: tokens, and the passwords inside addresses. */
const secretsOf = (places: Places, model: ModelSetup | null): string[] =>
  [
    model?.place.key ?? undefined,
    places.TELEGRAM_BOT_TOKEN,
    places.TELEGRAM_WEBHOOK_SECRET,
    places.DISCORD_BOT_TOKEN,
    passwordIn(places.DATABASE_URL),
    passwordIn(places.REDIS_URL),
  ].filter((secret) => secret !== undefined)

const passwordIn = (url: string | undefined): string | undefined =>
  url && URL.canParse(url) ? new URL(url).password || undefined : undefined

const fetcherFor = ({ limits, egress }: Config): WebFetcher =>
  lazyFetcher({
    timeout: limits.fetchTimeout,
    maxBytes: limits.maxBytes,
    egress: egress.allow,
    visits: egress,
  })

function jobDeps({
  config,
  settingsOf,
  emit,
  words,
  wordsOf,
  languages,
  modelFor,
  adapters,
  stopping,
}: {
  config: Config
  settingsOf: JobDeps['settingsOf']
  emit: Emit
  words: JobDeps['words']
  wordsOf: JobDeps['wordsOf']
  languages: JobDeps['languages']
  modelFor: JobDeps['modelFor']
  adapters: Adapters
  stopping: AbortSignal
}): JobDeps {
  const { limits, quotes, post } = config
  return {
    ...adapters,
    settingsOf,
    modelFor,
    files: fileReader({ maxBytes: limits.maxBytes }),
    limits,
    quotes: { minQuoteChars: quotes.minChars, minQuoteWords: quotes.minWords },
    budget: post,
    words,
    wordsOf,
    languages,
    emit,
    clock: systemClock,
    sleep,
    turns: turns(),
    stopping,
  }
}

/** The model for the channels that ask for it, what it may cost, and where costs and answers are kept. */
function modelFor({
  model,
  engineOf,
  config,
  spend,
  emit,
}: {
  model: ModelSetup | null
  engineOf: ReturnType<typeof loadAll>['engineOf']
  config: Pick<Config, 'model'>
  spend: Store['spend']
  emit: Emit
}): JobDeps['modelFor'] {
  if (!model) return () => undefined
  const { callTimeout, dayTokens, channelTokens, inputPrice, outputPrice, ...limits } = config.model
  const engine: ReturnType<JobDeps['modelFor']> = {
    model: lazyModel({ place: model.place, callTimeout, clock: systemClock, emit }),
    prompts: model.prompts,
    limits,
    ledger: {
      spend,
      clock: systemClock,
      sleep,
      budget: { day: dayTokens, channel: channelTokens },
      prices: { input: inputPrice, output: outputPrice },
    },
  }
  return (scope) => (engineOf(scope) === 'model' ? engine : undefined)
}

/**
 * Two digests at a time: reading is CPU work. Sends wait on the network, so more of them may; what
 * is retracted waits behind none of them.
 */
function work(queue: JobQueue, deps: JobDeps): void {
  queue.work('digest', (id, signal) => digestJob(id, { ...deps, signal }), { concurrency: 2 })
  queue.work('poll', (id, signal) => pollFeed(id, { ...deps, random: Math.random, signal }), {
    concurrency: 4,
  })
  queue.work('publish', (id) => publishJob(id, deps), { concurrency: 64 })
  queue.work('resolve', (id) => resolveJob(id, deps), { concurrency: 4 })
  queue.work('correct', (id) => correctJob(id, deps), { concurrency: 8 })
  queue.work('recheck', (id, signal) => recheckJob(id, { ...deps, signal }), { concurrency: 2 })
  queue.work('card', (id) => cardJob(id, deps), { concurrency: 4 })
  queue.work('report', (id) => reportJob(id, deps), { concurrency: 4 })
  queue.work('approval', (id) => approvalJob(id, deps), { concurrency: 4 })
  queue.work('crosspost', (id) => crosspostJob(id, deps), { concurrency: 4 })
  queue.work('remove', (id) => removeJob(id, deps), { concurrency: 8 })
}

/** Runs `look` now and every `ms`, one at a time. */
function every(ms: number, look: () => Promise<void>, log: Log): NodeJS.Timeout {
  let running = false
  const run = async (): Promise<void> => {
    if (running) return
    running = true
    await look().catch((error: Error) => log.write('error', 'reconcile.failed', { error }))
    running = false
  }
  void run()
  return setInterval(() => void run(), ms)
}

async function listen(
  platforms: ReadonlyMap<PlatformName, Platform>,
  depsFor: (platform: Platform) => CommandDeps,
  emit: Emit,
  signal: AbortSignal,
): Promise<void> {
  for (const platform of platforms.values()) {
    const deps = depsFor(platform)
    const listener: Listener = {
      call: (call) => dispatch(call, deps, emit),
      chat: (chat, change, movedFrom) => welcome(chat, change, movedFrom, deps),
      copied: (copy, post) => deps.store.outbox.copied(copy, post),
      thread: (thread, parent) => deps.store.chats.hangs(thread, parent),
    }
    await platform.listen(listener, signal)
  }
}

async function readiness(
  store: Store,
  queue: JobQueue,
  platforms: ReadonlyMap<PlatformName, Platform>,
  role: ServiceRole,
): Promise<Record<string, string>> {
  const parts: Record<string, string> = {
    store: await answer(store.ping()),
    queue: await answer(queue.ping()),
  }
  if (role !== 'worker')
    for (const { name, status } of platforms.values()) parts[name] = status === 'ready' ? 'ok' : status
  return parts
}

/** With a server the database is not on this machine's disk. */
const dataDirOf = ({ DATABASE_URL, DATA_DIR }: Places): string | null => (DATABASE_URL ? null : DATA_DIR)

/** What operators are told of, as it is now. */
async function measured({
  store,
  queue,
  lag,
  dataDir,
  backup,
}: Pick<Adapters, 'store' | 'queue'> & {
  lag: number
  dataDir: string | null
  backup: Measured['backup']
}): Promise<Measured> {
  const backlog = await store.backlog().catch(() => null)
  const waiting = (state: Backlog['deliveries'][number]['state']) =>
    backlog?.deliveries.find((one) => one.state === state) ?? null
  return {
    database: backlog !== null,
    // A queue in the database that is away says nothing of its own.
    queue: backlog && (await answer(queue.ping())) === 'ok',
    posts: waiting('pending'),
    articles: backlog?.submissions ?? null,
    doubts: waiting('uncertain'),
    freeMegabytes: dataDir === null ? null : await freeSpace(dataDir),
    lagMilliseconds: lag,
    backup,
  }
}

/** What only the process that has an embedded database for itself can do: back it up, and copy it for others. */
async function ownBackups({
  database: { copyTo },
  places: { DATA_DIR },
  config,
  store,
  emit,
  signal,
}: {
  database: Database
  places: Places
  config: Pick<Config, 'backup'>
  store: Pick<Store, 'settings'>
  emit: Emit
  signal: AbortSignal
}): Promise<(KeptBackups & { lend(): Promise<void> }) | null> {
  if (!copyTo) return null
  const { everyHours, keep } = config.backup
  return {
    ...keepBackups({
      ...{ dataDir: DATA_DIR, every: everyHours, keep, settings: store.settings, copyTo, emit },
      dump: (copyDir, path) => dumpApart(copyDir, path, signal),
      clock: systemClock,
    }),
    lend: await lendCopies(DATA_DIR, copyTo),
  }
}

const answer = (asked: Promise<void>): Promise<string> =>
  asked.then(
    () => 'ok',
    () => 'does not answer',
  )

/** A fresh single-use code, until somebody has claimed the operators' chat. */
async function claimOf(
  store: Store,
  platforms: ReadonlyMap<PlatformName, Platform>,
): Promise<Service['claim']> {
  if (await store.settings.get(OPERATORS)) return null
  const code = systemClock.id()
  await store.settings.set(CLAIM, `${code} ${systemClock.now() + CLAIM_MS}`)
  const links = [...platforms.values()].flatMap((platform) => platform.deepLink('claim', code) ?? [])
  return { code, links }
}
