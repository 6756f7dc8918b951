import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Trx } from '#platform/db/db.ts'

/** The salt of the day, which its first reader begins. */
export async function daySalt(
  trx: Trx,
  siteId: number,
  day: PlainDate,
  fresh: string,
  at: Instant,
): Promise<string> {
  const known = await trx
    .selectFrom('reader_day')
    .select('salt')
    .where('site_id', '=', siteId)
    .where('day', '=', day)
    .executeTakeFirst()
  if (known !== undefined) return known.salt
  const made = await trx
    .insertInto('reader_day')
    .values({ site_id: siteId, day, salt: fresh, shown_at: at })
    .onConflict(conflict => conflict.columns(['site_id', 'day']).doUpdateSet({ shown_at: at }))
    .returning('salt')
    .executeTakeFirstOrThrow()
  return made.salt
}

/** Deletes the hashes and salts of all days before that one, on every site. */
export async function eraseReadersBefore(trx: Trx, day: PlainDate): Promise<void> {
  await trx.deleteFrom('article_reader').where('day', '<', day).execute()
  await trx.deleteFrom('reader_day').where('day', '<', day).execute()
}

/** Counts a reader of a published article once a day. Gives false when there is nothing new to count. */
export async function countOnce(
  trx: Trx,
  reader: { siteId: number; day: PlainDate; slug: string; hash: string },
): Promise<boolean> {
  const counted = await sql<{ readers: number }>`
    with newcomer as (
      insert into article_reader (site_id, day, article_id, reader_hash)
      select site_id, ${reader.day}::date, id, ${reader.hash} from article
      where site_id = ${reader.siteId} and slug = ${reader.slug} and state = 'published'
      on conflict do nothing
      returning site_id, day, article_id
    )
    insert into article_read_day (site_id, day, article_id, readers)
    select site_id, day, article_id, 1 from newcomer
    on conflict (site_id, day, article_id) do update set readers = article_read_day.readers + 1
    returning readers`.execute(trx)
  return counted.rows.length > 0
}

/** Tells, at most once in that many minutes, that pages with the most read articles have become old. */
export async function claimRefresh(
  trx: Trx,
  siteId: number,
  day: PlainDate,
  at: Instant,
  minutes: number,
): Promise<boolean> {
  const claimed = await sql`
    update reader_day set shown_at = ${at}
    where site_id = ${siteId} and day = ${day}::date and shown_at < ${at}::timestamptz - make_interval(mins => ${minutes})
    returning day`.execute(trx)
  return claimed.rows.length > 0
}

/** Sets how many people read an article on a day: for a demo's history, never for real days. */
export async function setReaders(
  trx: Trx,
  siteId: number,
  rows: readonly { articleId: string; day: PlainDate; readers: number }[],
): Promise<void> {
  await trx
    .insertInto('article_read_day')
    .values(
      rows.map(row => ({
        site_id: siteId,
        day: row.day,
        article_id: row.articleId,
        readers: row.readers,
      })),
    )
    .onConflict(conflict =>
      conflict
        .columns(['site_id', 'day', 'article_id'])
        .doUpdateSet(eb => ({ readers: eb.ref('excluded.readers') })),
    )
    .execute()
}
