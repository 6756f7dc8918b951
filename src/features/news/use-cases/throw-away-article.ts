import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { type ThrowAwayProblem, throwAwayProblem } from '#platform/writing/throw-away.ts'
import type { Rooms } from '#platform/writing/throw-away-room.ts'
import { wasOut } from '../domain/move.ts'
import { lockArticle } from '../store/article.writes.ts'
import { lockMoving } from '../store/move.queries.ts'
import { removePictures } from '../store/picture.writes.ts'
import { keepThrownAway } from '../store/throw-away.writes.ts'
import { findFirstWriter, isSaved } from '../store/working-copy.queries.ts'
import { forgetCopies } from '../store/working-copy.writes.ts'

/**
 * Throws a draft away that readers never saw, with its pictures and what anybody was writing in it. Event:
 * article.thrown_away.
 */
export function throwAwayArticle(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  input: {
    readonly siteId: number
    readonly officerId: string
    readonly articleId: string
    readonly mayPublish: boolean
  },
): Promise<Result<undefined, { readonly code: ThrowAwayProblem | 'article_not_found' }>> {
  const { siteId, articleId, officerId } = input
  return inTransaction(db, async trx => {
    const article = await lockMoving(trx, siteId, articleId)
    if (article === undefined) return err({ code: 'article_not_found' })
    const isAsked = article.facts.approvalAskedAt !== null
    const draft = {
      ...{ wasOut: wasOut(article.facts), isAsked },
      writerId: await findFirstWriter(trx, articleId),
    }
    const problem = throwAwayProblem(draft, input)
    if (problem !== undefined) return err({ code: problem })
    await removePictures(trx, articleId)
    await forgetCopies(trx, articleId)
    await keepThrownAway(trx, articleId, clock.now())
    await appendEvent(
      trx,
      { siteId, clock, actor: { kind: 'officer', id: officerId } },
      {
        type: 'article.thrown_away',
        subject: { kind: 'article', id: articleId },
        data: { slug: article.slug },
      },
    )
    return ok(undefined)
  })
}

/** Where new articles are kept until they are saved. */
export const articleRooms: Rooms = { lock: lockArticle, isSaved, removePictures, keepThrownAway }
