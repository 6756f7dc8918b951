import type { Instant } from '#kernel/instant.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { WorkingCopy, WorkingCopyKey } from './working-copy.queries.ts'

/** Keeps what an officer is writing, in place of what was kept before. */
export async function keepWorkingCopy(
  db: Db | Trx,
  key: WorkingCopyKey & { siteId: number },
  copy: WorkingCopy,
): Promise<void> {
  const now = {
    title: copy.title,
    lead: copy.lead,
    body_html: copy.bodyHtml,
    author: copy.author ?? '',
    source: copy.source ?? '',
    category_id: copy.categoryId ?? null,
    base_revision: copy.baseRevision,
    kept_at: copy.keptAt,
  }
  await db
    .insertInto('article_working_copy')
    .values({
      ...{ article_id: key.articleId, officer_id: key.officerId, language: key.language },
      ...{ site_id: key.siteId, ...now },
    })
    .onConflict(conflict =>
      conflict.columns(['article_id', 'officer_id', 'language']).doUpdateSet(now),
    )
    .execute()
}

/** Forgets what an officer was writing. */
export async function forgetWorkingCopy(db: Db | Trx, key: WorkingCopyKey): Promise<void> {
  await db
    .deleteFrom('article_working_copy')
    .where('article_id', '=', key.articleId)
    .where('officer_id', '=', key.officerId)
    .where('language', '=', key.language)
    .execute()
}

/** Notes that an officer has the article open. */
export async function notePresence(
  db: Db | Trx,
  seen: { articleId: string; officerId: string; siteId: number; at: Instant },
): Promise<void> {
  await db
    .insertInto('article_presence')
    .values({
      article_id: seen.articleId,
      officer_id: seen.officerId,
      site_id: seen.siteId,
      seen_at: seen.at,
    })
    .onConflict(conflict =>
      conflict.columns(['article_id', 'officer_id']).doUpdateSet({ seen_at: seen.at }),
    )
    .execute()
}
