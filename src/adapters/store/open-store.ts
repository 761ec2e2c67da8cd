import { Kysely, PostgresDialect, type PostgresPool, sql } from 'kysely'
import type { Clock, Store } from '../../ports.ts'
import { answers } from './answers.ts'
import { approvals } from './approvals.ts'
import { articles } from './articles.ts'
import { audit } from './audit.ts'
import { backlog } from './backlog.ts'
import { calls } from './calls.ts'
import { changeCards } from './change-cards.ts'
import { channelSettings } from './channel-settings.ts'
import { chats } from './chats.ts'
import { conversations } from './conversations.ts'
import { detours } from './detours.ts'
import { digests } from './digests.ts'
import { feeds } from './feeds.ts'
import { lanes } from './lanes.ts'
import { migrate } from './migrate.ts'
import { outbox } from './outbox.ts'
import { reports } from './reports.ts'
import { revisions } from './revisions.ts'
import { roundups } from './roundups.ts'
import type { Schema } from './schema.ts'
import { searches } from './searches.ts'
import { settings } from './settings.ts'
import { settleRestored } from './settle-restored.ts'
import { spend } from './spend.ts'
import type { StoreDeps } from './store-deps.ts'
import { submissions } from './submissions.ts'
import { sweep } from './sweep.ts'
import { translations } from './translations.ts'
import { watches } from './watches.ts'

/** What is used of a `pg.Pool`. Kysely's own type for it says more (cursors), which nothing here uses. */
export interface StorePool {
  connect(): Promise<{
    query<R>(
      text: string,
      values?: unknown[],
    ): Promise<{ command: string; rowCount: number | null; rows: R[] }>
    release(destroy?: boolean): void
  }>
  end(): Promise<void>
  readonly options: object
}

/**
 * The store on an open pool, its tables brought up to date. The pool stays the caller's: `close` ends
 * the store alone. Faults: `schema-newer`.
 */
export async function openStore(given: StorePool, clock: Clock): Promise<Store> {
  const pool = given as PostgresPool
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  await migrate(db)
  await settleRestored(db)
  const deps: StoreDeps = { db, clock }
  return {
    articles: articles(deps),
    digests: digests(deps),
    submissions: submissions(deps),
    outbox: outbox(deps),
    revisions: revisions(deps),
    watches: watches(deps),
    changeCards: changeCards(deps),
    approvals: approvals(deps),
    reports: reports(deps),
    roundups: roundups(deps),
    searches: searches(deps),
    answers: answers(deps),
    translations: translations(deps),
    lanes: lanes(deps),
    chats: chats(deps),
    conversations: conversations(deps),
    feeds: feeds(deps),
    settings: settings(deps),
    detours: detours(deps),
    channelSettings: channelSettings(deps),
    audit: audit(deps),
    spend: spend(deps),
    calls: calls(deps),
    backlog: backlog(deps),
    sweep: sweep(deps),
    async ping() {
      await sql`select 1`.execute(db)
    },
    async close() {},
  }
}
