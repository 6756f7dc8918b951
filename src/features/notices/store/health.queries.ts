/** What can be measured of the product. What cannot be read is said to be unknown. */
import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import type { BeatDay, Measured } from '../domain/health.ts'

/** Messages that are looked at, the newest of the site. */
const MOST_MESSAGES = 500
const MOST_DAYS = 90

/** Asks the database something small. */
export async function askDatabase(db: Db): Promise<void> {
  await sql`select 1`.execute(db)
}

/** How long jobs wait; null where it cannot be told. */
export async function findWaitingJobs(db: Db): Promise<Measured['jobs']> {
  const { rows } = await sql<{ oldest_due: Date | null; failing: number }>`
    select oldest_due, failing from waiting_jobs()`.execute(db)
  const [row] = rows
  return row === undefined ? null : { oldestDue: row.oldest_due, failing: row.failing }
}

/** Messages of the site that wait to be sent. */
export async function findWaitingMail(db: Db, siteId: number): Promise<Measured['mail']> {
  const { rows } = await sql<{ waiting: number; oldest: Date | null }>`
    select count(*) as waiting, min(queued_at) as oldest
    from (select queued_at, sent_at from outgoing_message where site_id = ${siteId}
          order by queued_at desc, id desc limit ${sql.lit(MOST_MESSAGES)}) newest
    where sent_at is null`.execute(db)
  return rows[0] ?? null
}

/** When the database last handed over its log to be kept, if it does. */
export async function findLastArchive(db: Db): Promise<Instant | null> {
  const { rows } = await sql<{ at: Date | null }>`
    select last_archived_time as at from pg_stat_archiver`.execute(db)
  return rows[0]?.at ?? null
}

/** The beats of the last days. */
export async function listBeatDays(db: Db, siteId: number): Promise<BeatDay[]> {
  const rows = await db
    .selectFrom('beat_day')
    .select(['day', 'beats', 'first_at'])
    .where('site_id', '=', siteId)
    .orderBy('day', 'desc')
    .limit(MOST_DAYS)
    .execute()
  return rows.map(row => ({ day: row.day as PlainDate, beats: row.beats, firstAt: row.first_at }))
}
