import { type Kysely, sql } from 'kysely'
import type { PlatformName } from '../../model/channel.ts'
import type { Schema } from './schema.ts'

/** Readers' reports follow their group. What the new chat has already stays as it is there. */
export async function moveReports(
  trx: Kysely<Schema>,
  platform: PlatformName,
  from: string,
  to: string,
): Promise<void> {
  await sql`update reader_reports set chat = ${to}
    where platform = ${platform} and chat = ${from} and not exists (select from reader_reports there
      where there.platform = ${platform} and there.chat = ${to} and there.digest_id = reader_reports.digest_id
        and there.line = reader_reports.line and there.reader = reader_reports.reader)`.execute(trx)
  await sql`update report_cards set chat = ${to}
    where platform = ${platform} and chat = ${from} and not exists (select from report_cards there
      where there.platform = ${platform} and there.chat = ${to} and there.digest_id = report_cards.digest_id
        and there.line = report_cards.line and there.outcome is null)`.execute(trx)
}
