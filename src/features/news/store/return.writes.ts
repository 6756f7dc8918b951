import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'

/** Notes that an article was sent back to whoever asked last, in place of an earlier time. */
export async function keepReturn(
  trx: Trx,
  { articleId, siteId, by, reason, at }: Returned,
): Promise<void> {
  await sql`
    insert into article_return (article_id, site_id, reason, returned_by, returned_at, asked_by)
    values (${articleId}, ${siteId}, ${reason}, ${by}, ${at}, (
      select actor_id from event where subject_id = ${articleId}::uuid and type = 'article.approval_asked'
      order by occurred_at desc, id desc limit 1))
    on conflict (article_id) do update set reason = excluded.reason, returned_by = excluded.returned_by,
      returned_at = excluded.returned_at, asked_by = excluded.asked_by`.execute(trx)
}

type Returned = {
  readonly articleId: string
  readonly siteId: number
  /** The officer who sent it back. */
  readonly by: string
  readonly reason: string
  readonly at: Instant
}

/** Forgets that it was sent back: it has moved on. */
export async function forgetReturn(trx: Trx, articleId: string): Promise<void> {
  await trx.deleteFrom('article_return').where('article_id', '=', articleId).execute()
}
