import type { Instant } from '#kernel/instant.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { CommentAnswer, ShownComment } from '../domain/comment.ts'

/** What a comment shows; its table is `m`, its answer `w`. */
export const ANSWERED_COLUMNS = [
  'm.id',
  'm.author_name',
  'm.body',
  'm.sent_at',
  'w.body as answer',
  'w.answered_at',
  'w.corrected_at',
] as const

function approved(db: Db, siteId: number, slug: string) {
  return db
    .selectFrom('article_comment as m')
    .leftJoin('comment_answer as w', 'w.comment_id', 'm.id')
    .select(ANSWERED_COLUMNS)
    .where('m.article_id', '=', eb =>
      eb
        .selectFrom('article')
        .select('id')
        .where('site_id', '=', siteId)
        .where('slug', '=', slug)
        .where('state', '=', 'published'),
    )
    .where('m.state', '=', 'approved')
}

/** What everyone may read under an article, oldest first. */
export async function listApproved(
  db: Db,
  siteId: number,
  slug: string,
  limit: number,
): Promise<ShownComment[]> {
  const rows = await approved(db, siteId, slug)
    .orderBy('m.sent_at')
    .orderBy('m.id')
    .limit(limit)
    .execute()
  return rows.map(shownComment)
}

/** One of them, or undefined. */
export async function findApproved(
  db: Db,
  siteId: number,
  slug: string,
  id: string,
): Promise<ShownComment | undefined> {
  const row = await approved(db, siteId, slug).where('m.id', '=', id).executeTakeFirst()
  return row && shownComment(row)
}

/** The comment in which the citizen already said the same of that article; undefined when it is new. */
export async function findSaid(
  db: Db | Trx,
  siteId: number,
  said: { readonly articleId: string; readonly citizenId: string; readonly body: string },
): Promise<{ readonly id: string; readonly sentAt: Instant } | undefined> {
  const row = await db
    .selectFrom('article_comment')
    .select(['id', 'sent_at'])
    .where('site_id', '=', siteId)
    .where('article_id', '=', said.articleId)
    .where('citizen_id', '=', said.citizenId)
    .where('body', '=', said.body)
    .orderBy('sent_at')
    .limit(1)
    .executeTakeFirst()
  return row && { id: row.id, sentAt: row.sent_at }
}

/** An article that readers may comment on, or might once. */
export type Commented = {
  readonly articleId: string
  /** The address that it has now. */
  readonly slug: string
  /** Readers see it; false when it was withdrawn. */
  readonly isOut: boolean
  readonly isClosed: boolean
}

/**
 * The article that has that address or had it formerly: a form was opened at the address of that moment. Undefined when
 * readers never saw one there.
 */
export async function findCommented(
  db: Db | Trx,
  siteId: number,
  slug: string,
): Promise<Commented | undefined> {
  const row = await db
    .selectFrom('article')
    .select(['id', 'slug', 'state', 'comments_closed_at'])
    .where('id', 'in', eb =>
      eb
        .selectFrom('article')
        .select('id')
        .where('site_id', '=', siteId)
        .where('slug', '=', slug)
        .union(
          eb
            .selectFrom('article_former_slug')
            .select('article_id as id')
            .where('site_id', '=', siteId)
            .where('slug', '=', slug),
        ),
    )
    .where('published_at', 'is not', null)
    .executeTakeFirst()
  return (
    row && {
      articleId: row.id,
      slug: row.slug,
      isOut: row.state === 'published',
      isClosed: row.comments_closed_at !== null,
    }
  )
}

/** A row of comments with their answers. */
export type AnsweredRow = {
  readonly id: string
  readonly author_name: string
  readonly body: string
  readonly sent_at: Instant
  readonly answer: string | null
  readonly answered_at: Instant | null
  readonly corrected_at: Instant | null
}

/** A comment from its row. */
export function shownComment(row: AnsweredRow): ShownComment {
  return {
    id: row.id,
    authorName: row.author_name,
    body: row.body,
    sentAt: row.sent_at,
    answer: answerOf(row),
  }
}

function answerOf({ answer, answered_at, corrected_at }: AnsweredRow): CommentAnswer | undefined {
  if (answer === null || answered_at === null) return undefined
  return { body: answer, answeredAt: answered_at, isCorrected: corrected_at !== null }
}
