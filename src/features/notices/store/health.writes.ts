import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'

/** Notes a beat for every site, unless that one was noted. */
export async function putBeat(db: Db, slot: Instant): Promise<void> {
  await sql`
    insert into beat_day (site_id, day, beats, first_at, last_at)
    select id, (${slot}::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date, 1, ${slot}, ${slot} from site
    on conflict (site_id, day) do update set beats = beat_day.beats + 1, last_at = excluded.last_at
    where beat_day.last_at < excluded.last_at`.execute(db)
}
