import type { Clock } from '#kernel/clock.ts'
import { addMinutes } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import type { ReportReason } from '../domain/comment.ts'
import { findCommented } from '../store/comment.queries.ts'
import { lockComment, lockReader } from '../store/comment.writes.ts'
import { countOpenReportsOf, insertReport, reportedUnprovenAfter } from '../store/report.writes.ts'
import { WAIT_WITHOUT_PROOF_MINUTES } from './send-comment.ts'

/** More than this from one person at once is no help to editors. */
const MOST_OPEN = 20

/** Why a report is not taken. */
export type ReportProblem =
  | 'comment_not_found'
  | 'comment_already_reported'
  | 'too_many_open_reports'
  | 'report_without_proof_too_soon'

/** A signed-in resident reports an approved comment, once. Event: comment.reported. */
export function reportComment(
  deps: { db: Db; clock: Clock },
  input: {
    siteId: number
    citizenId: string
    slug: string
    commentId: string
    reason: ReportReason
    /** Whether it came with a proof of work. */
    isProven: boolean
  },
): Promise<
  Result<{ readonly articleId: string; readonly slug: string }, { readonly code: ReportProblem }>
> {
  const { siteId, citizenId, commentId, reason, isProven } = input
  const now = deps.clock.now()
  return inTransaction(deps.db, async trx => {
    await lockReader(trx, citizenId)
    const article = await findCommented(trx, siteId, input.slug)
    const comment = await lockComment(trx, siteId, commentId)
    if (!article?.isOut) return err({ code: 'comment_not_found' })
    if (comment?.state !== 'approved' || comment.articleId !== article.articleId)
      return err({ code: 'comment_not_found' })
    const since = addMinutes(now, -WAIT_WITHOUT_PROOF_MINUTES)
    if (!isProven && (await reportedUnprovenAfter(trx, citizenId, since)))
      return err({ code: 'report_without_proof_too_soon' })
    if ((await countOpenReportsOf(trx, citizenId)) >= MOST_OPEN)
      return err({ code: 'too_many_open_reports' })
    const report = { commentId, citizenId, siteId, reason, isProven, reportedAt: now }
    if (!(await insertReport(trx, report))) return err({ code: 'comment_already_reported' })
    await appendEvent(
      trx,
      { siteId, clock: deps.clock, actor: { kind: 'citizen', id: citizenId } },
      {
        type: 'comment.reported',
        subject: { kind: 'comment', id: commentId },
        data: { article: comment.articleId, reason },
      },
    )
    return ok({ articleId: article.articleId, slug: article.slug })
  })
}
