import { type Kysely, sql } from 'kysely'
import { RESTORED, STANDING_ALERTS } from '../../model/setting.ts'
import type { Schema } from './schema.ts'

/** What was under way when the copy was made, and is left to people now. */
export interface Restored {
  readonly deliveries: number
  readonly submissions: number
  readonly feeds: number
  /** Questions to moderators that have ended. */
  readonly cards: number
}

/**
 * After a restore: what the copy says was about to happen may have happened since. Nothing of it is
 * done by program. What was to be posted is a question in /queue; what was being read is let go; each
 * feed's next poll takes what is there as known; questions to moderators have ended. One transaction
 * with the mark that asks for it, so that a kill in between leaves it to the next start. Null: nothing to do.
 */
export function settleRestored(db: Kysely<Schema>): Promise<Restored | null> {
  return db.transaction().execute(async (trx) => {
    const mark = await trx
      .deleteFrom('settings')
      .where('key', '=', RESTORED)
      .returning('value')
      .executeTakeFirst()
    if (!mark) return null
    const made = Number(mark.value)
    // Searched for when it is to be removed: it came after what was the chat's newest then. What a roundup lists
    // stays with the roundup, which is the question.
    const deliveries = await sql`
      update outbox set state = 'uncertain', wake_at = null, reserved_at = null,
        detail = 'restored from a backup', calling_since = coalesce(calling_since, ${made}),
        attempts = attempts + 1,
        after_id = coalesce(after_id,
          (select newest::text from lanes where lane = outbox.platform || '/' || outbox.chat))
      where roundup is null
        and (state in ('pending', 'sending') or (state = 'uncertain' and wake_at is not null))`.execute(trx)
    // An edit twice is one edit; a part that it adds may be there already.
    await sql`update outbox set calling_since = ${made}
      where state = 'posted' and revision <> shown and calling_since is null`.execute(trx)
    const submissions = await sql`
      update submissions set state = 'refused', source = null, bytes = null
      where state = 'received'`.execute(trx)
    // Without its answer's marks the feed tells everything it has; the first poll may still be to come.
    const feeds = await sql`
      update feeds set due_at = 0, etag = null, last_modified = null, notice = null, failures = 0,
        began = json_build_object('oldest', began->'oldest', 'quiet', true)`.execute(trx)
    const cards = [
      await sql`update change_cards set outcome = 'stale', tend_at = null where outcome is null`.execute(trx),
      await sql`update report_cards set outcome = 'stale', tend_at = null where outcome is null`.execute(trx),
      await sql`update approvals set outcome = 'expired', tend_at = null where outcome is null`.execute(trx),
    ]
    await sql`update watches set asked = null, asked_in = null, notice = null`.execute(trx)
    // What stands now is told; what stood then may long be over, and was told to be.
    await trx.deleteFrom('settings').where('key', '=', STANDING_ALERTS).execute()
    await trx.deleteFrom('conversations').execute()
    await trx.deleteFrom('model_answers').where('answer', 'is', null).execute()
    return {
      deliveries: Number(deliveries.numAffectedRows),
      submissions: Number(submissions.numAffectedRows),
      feeds: Number(feeds.numAffectedRows),
      cards: cards.reduce((sum, { numAffectedRows = 0n }) => sum + Number(numAffectedRows), 0),
    }
  })
}
