import { sql } from 'kysely'
import type { Db } from '#platform/db/db.ts'
import type {
  CommentOnDesk,
  CommentState,
  DeskFilter,
  PassedOver,
  ReportReason,
} from '../domain/comment.ts'
import { ANSWERED_COLUMNS, shownComment } from './comment.queries.ts'

const OPEN_REPORTS = sql<number>`(select count(*) from comment_report r where r.comment_id = m.id and r.settled_at is null)`

const REPORTS_BY_REASON = sql<Partial<Record<ReportReason, number>> | null>`(
  select json_object_agg(reason, times) from (
    select r.reason, count(*) as times from comment_report r
    where r.comment_id = m.id and r.settled_at is null group by r.reason
  ) open_reports)`

function onDesk(db: Db, siteId: number) {
  return (
    db
      .selectFrom('article_comment as m')
      .innerJoin('article as a', 'a.id', 'm.article_id')
      .innerJoin('article_text as t', join =>
        join.onRef('t.article_id', '=', 'a.id').on('t.language', '=', 'vi'),
      )
      .leftJoin('comment_answer as w', 'w.comment_id', 'm.id')
      .leftJoin('officer as o', 'o.id', 'm.decided_by')
      .select(ANSWERED_COLUMNS)
      .select(['m.state', 'm.refusal_reason', 'm.decided_at', 'o.full_name as decided_by'])
      .select([
        'a.slug',
        'a.id as article_id',
        'a.state as article_state',
        't.title',
        REPORTS_BY_REASON.as('reports'),
      ])
      .where('m.site_id', '=', siteId)
      // One that its author took back is nobody's business any more.
      .where('m.state', '<>', 'taken_back')
  )
}

type Row = Awaited<ReturnType<ReturnType<typeof onDesk>['executeTakeFirstOrThrow']>>

function commentOf(row: Row): CommentOnDesk {
  return {
    ...shownComment(row),
    state: row.state as CommentState,
    articleTitle: row.title,
    articleId: row.article_id,
    articleSlug: row.slug,
    isArticleOut: row.article_state === 'published',
    refusalReason: row.refusal_reason,
    decided: decidedOf(row),
    reports: row.reports ?? {},
  }
}

function decidedOf(row: Pick<Row, 'decided_at' | 'decided_by'>): CommentOnDesk['decided'] {
  const { decided_at: at, decided_by: by } = row
  return at === null || by === null ? undefined : { by, at }
}

/** The editors' queue: held ones oldest first, reported ones by how many reported them, those decided last first. */
export async function listOnDesk(
  db: Db,
  siteId: number,
  filter: { state: DeskFilter; limit: number },
): Promise<CommentOnDesk[]> {
  const all = onDesk(db, siteId)
  const chosen =
    filter.state === 'reported'
      ? all
          .where('m.id', 'in', openReports(db, siteId).select('comment_id'))
          .orderBy(OPEN_REPORTS, 'desc')
      : all.where('m.state', '=', filter.state)
  const order = filter.state === 'held' ? 'asc' : 'desc'
  const isDecided = filter.state === 'approved' || filter.state === 'refused'
  const rows = await chosen
    .orderBy(isDecided ? 'm.decided_at' : 'm.sent_at', order)
    .orderBy('m.id', order)
    .limit(filter.limit)
    .execute()
  return rows.map(commentOf)
}

/** A comment as editors see it, or undefined. */
export async function findOnDesk(
  db: Db,
  siteId: number,
  id: string,
): Promise<CommentOnDesk | undefined> {
  const row = await onDesk(db, siteId).where('m.id', '=', id).executeTakeFirst()
  return row && commentOf(row)
}

/** Tells whether its author took the comment back. */
export async function isTakenBack(db: Db, siteId: number, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('article_comment')
    .select('id')
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .where('state', '=', 'taken_back')
    .executeTakeFirst()
  return row !== undefined
}

/** Chosen comments as they are by now, those too that their authors took back. */
export async function listPassedOver(
  db: Db,
  siteId: number,
  ids: readonly string[],
): Promise<PassedOver[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('article_comment as m')
    .leftJoin('officer as o', 'o.id', 'm.decided_by')
    .select(['m.id', 'm.author_name', 'm.state', 'm.decided_at', 'o.full_name as decided_by'])
    .where('m.site_id', '=', siteId)
    .where('m.id', 'in', ids)
    .orderBy('m.sent_at')
    .orderBy('m.id')
    .execute()
  return rows.map(row => ({
    id: row.id,
    authorName: row.author_name,
    state: row.state as PassedOver['state'],
    decided: decidedOf(row),
  }))
}

/** How many comments wait for an editor. */
export async function countHeld(db: Db, siteId: number): Promise<number> {
  const row = await db
    .selectFrom('article_comment')
    .select(eb => eb.fn.countAll<number>().as('held'))
    .where('site_id', '=', siteId)
    .where('state', '=', 'held')
    .executeTakeFirstOrThrow()
  return row.held
}

/** How many comments have open reports. */
export async function countReported(db: Db, siteId: number): Promise<number> {
  const row = await openReports(db, siteId)
    .select(eb => eb.fn.count<number>('comment_id').distinct().as('reported'))
    .executeTakeFirstOrThrow()
  return row.reported
}

function openReports(db: Db, siteId: number) {
  return db
    .selectFrom('comment_report')
    .where('site_id', '=', siteId)
    .where('settled_at', 'is', null)
}
