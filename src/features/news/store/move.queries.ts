import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { ArticleState } from '../domain/article.ts'
import type { MoveFacts, Revisions } from '../domain/move.ts'
import { lastPictureChange } from './picture.queries.ts'

/** An article as a move looks at it. */
export type MovingArticle = {
  readonly id: string
  readonly siteId: number
  readonly slug: string
  readonly categoryId: number
  readonly facts: MoveFacts
  /** The newest version in each language, of texts that were taken back too. */
  readonly newest: Revisions
  readonly commentsClosedAt: Instant | null
}

/** Which versions are of a text that the article has: not those up to which its English one was taken back. */
export const isOfKeptText = (version: 't' | 'v') => {
  const [language, revision] = [sql.ref(`${version}.language`), sql.ref(`${version}.revision`)]
  return sql<boolean>`(${language} <> 'en' or ${revision} > coalesce(a.english_gone_revision, 0))`
}

const revisionsIn = (table: 'article_version' | 'article_text', which = sql<boolean>`true`) =>
  sql<Revisions>`(select coalesce(json_object_agg(language, revision), '{}'::json) from (
    select language, max(revision) as revision from ${sql.table(table)} t
    where t.article_id = a.id and ${which} group by language
  ) newest)`

function moving(db: Db | Trx, id: string) {
  return db
    .selectFrom('article as a')
    .select([
      'a.id',
      'a.site_id',
      'a.slug',
      'a.category_id',
      'a.state',
      'a.published_at',
      'a.approval_asked_at',
      'a.publish_at',
      'a.withdraw_at',
      'a.comments_closed_at',
      revisionsIn('article_version', isOfKeptText('t')).as('saved'),
      revisionsIn('article_version').as('newest'),
      revisionsIn('article_text').as('approved'),
      lastPictureChange('a.id').as('pictures'),
      sql<number>`(select count(*) from article_picture p where p.article_id = a.id and not p.is_approved and p.removed_at is null)`.as(
        'pending_pictures',
      ),
    ])
    .where('a.id', '=', id)
    .where('a.thrown_away_at', 'is', null)
}

type Row = Awaited<ReturnType<ReturnType<typeof moving>['executeTakeFirstOrThrow']>>

function articleOf(row: Row): MovingArticle {
  return {
    id: row.id,
    siteId: row.site_id,
    slug: row.slug,
    categoryId: row.category_id,
    facts: {
      state: row.state as ArticleState,
      publishedAt: row.published_at,
      approvalAskedAt: row.approval_asked_at,
      publishAt: row.publish_at,
      withdrawAt: row.withdraw_at,
      saved: row.saved,
      approved: row.approved,
      pictures: row.pictures,
      pendingPictures: row.pending_pictures,
    },
    newest: row.newest,
    commentsClosedAt: row.comments_closed_at,
  }
}

/** An article of a site as a move looks at it, or undefined. */
export async function findMoving(
  db: Db,
  siteId: number,
  id: string,
): Promise<MovingArticle | undefined> {
  const row = await moving(db, id).where('a.site_id', '=', siteId).executeTakeFirst()
  return row && articleOf(row)
}

/**
 * The same, held until the transaction ends. The article is locked first and read then: a statement that waits for the
 * lock reads the other tables as they were before it waited, without the version that was saved meanwhile.
 */
export async function lockMoving(
  trx: Trx,
  siteId: number,
  id: string,
): Promise<MovingArticle | undefined> {
  const held = await trx
    .selectFrom('article')
    .select('id')
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .where('thrown_away_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return held && articleOf(await moving(trx, id).executeTakeFirstOrThrow())
}
