import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { lockComment, refuseApproved } from '../store/comment.writes.ts'
import { settleReports } from '../store/report.writes.ts'
import { articleTag } from './tags.ts'

type Deps = { readonly db: Db; readonly clock: Clock }
type Chosen = { readonly siteId: number; readonly officerId: string; readonly commentId: string }

/** An editor finds nothing wrong with a comment that was reported: it stays. Event: comment.reports_dismissed. */
export function dismissReports(
  deps: Deps,
  { siteId, officerId, commentId }: Chosen,
): Promise<
  Result<{ readonly dismissed: number }, { readonly code: 'comment_not_found' | 'no_open_reports' }>
> {
  return inTransaction(deps.db, async trx => {
    const comment = await lockComment(trx, siteId, commentId)
    if (comment === undefined) return err({ code: 'comment_not_found' })
    const dismissed = await settleReports(trx, commentId, deps.clock.now())
    if (dismissed === 0) return err({ code: 'no_open_reports' })
    await appendEvent(
      trx,
      { siteId, clock: deps.clock, actor: { kind: 'officer', id: officerId } },
      {
        type: 'comment.reports_dismissed',
        subject: { kind: 'comment', id: commentId },
        data: { article: comment.articleId, reports: dismissed },
      },
    )
    return ok({ dismissed })
  })
}

/** An editor takes an approved comment down, reported or not; its open reports are settled. Event: comment.refused. */
export function takeDownComment(
  deps: Deps,
  { siteId, officerId, commentId, reason }: Chosen & { readonly reason: string },
): Promise<
  Result<
    { readonly settled: number },
    {
      readonly code:
        | 'comment_not_found'
        | 'refusal_reason_missing'
        | 'comments_already_decided'
        | 'comment_waits_again'
    }
  >
> {
  const at = deps.clock.now()
  return inTransaction(deps.db, async trx => {
    const comment = await lockComment(trx, siteId, commentId)
    if (comment === undefined) return err({ code: 'comment_not_found' })
    if (reason.trim() === '') return err({ code: 'refusal_reason_missing' })
    if (comment.state === 'held') return err({ code: 'comment_waits_again' })
    if (comment.state === 'refused') return err({ code: 'comments_already_decided' })
    await refuseApproved(trx, commentId, { at, by: officerId, reason: reason.trim() })
    const settled = await settleReports(trx, commentId, at)
    await appendEvent(
      trx,
      { siteId, clock: deps.clock, actor: { kind: 'officer', id: officerId } },
      {
        type: 'comment.refused',
        subject: { kind: 'comment', id: commentId },
        data: { article: comment.articleId, reports: settled },
      },
    )
    await dropTags(trx, [articleTag(comment.articleId)])
    return ok({ settled })
  })
}
