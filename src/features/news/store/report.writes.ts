import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'
import type { ReportReason } from '../domain/comment.ts'

/** Keeps a report, open. Tells whether it is the person's first about that comment; another one is not kept. */
export async function insertReport(
  trx: Trx,
  report: {
    commentId: string
    citizenId: string
    siteId: number
    reason: ReportReason
    isProven: boolean
    reportedAt: Instant
  },
): Promise<boolean> {
  const row = await trx
    .insertInto('comment_report')
    .values({
      comment_id: report.commentId,
      citizen_id: report.citizenId,
      site_id: report.siteId,
      reason: report.reason,
      is_proven: report.isProven,
      reported_at: report.reportedAt,
    })
    .onConflict(conflict => conflict.columns(['comment_id', 'citizen_id']).doNothing())
    .returning('comment_id')
    .executeTakeFirst()
  return row !== undefined
}

/** How many reports of the citizen wait for an editor. */
export async function countOpenReportsOf(trx: Trx, citizenId: string): Promise<number> {
  const row = await trx
    .selectFrom('comment_report')
    .select(eb => eb.fn.countAll<number>().as('open'))
    .where('citizen_id', '=', citizenId)
    .where('settled_at', 'is', null)
    .executeTakeFirstOrThrow()
  return row.open
}

/** Tells whether the citizen reported without a proof of work after that moment. */
export async function reportedUnprovenAfter(
  trx: Trx,
  citizenId: string,
  moment: Instant,
): Promise<boolean> {
  const row = await trx
    .selectFrom('comment_report')
    .select('comment_id')
    .where('citizen_id', '=', citizenId)
    .where('reported_at', '>', moment)
    .where('is_proven', '=', false)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Settles the open reports about a comment. Gives how many there were. */
export async function settleReports(trx: Trx, commentId: string, at: Instant): Promise<number> {
  const settled = await trx
    .updateTable('comment_report')
    .set({ settled_at: at })
    .where('comment_id', '=', commentId)
    .where('settled_at', 'is', null)
    .returning('reason')
    .execute()
  return settled.length
}
