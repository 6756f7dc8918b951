import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { addMinutes, type Instant } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { imitatesOffice } from '../domain/imitated-name.ts'
import { type Commented, findCommented, findSaid } from '../store/comment.queries.ts'
import {
  countHeldOf,
  insertComment,
  lockReader,
  sentUnprovenAfter,
} from '../store/comment.writes.ts'
import { listOfficialNames } from './official-names.ts'

/** More than this from one person at once and editors would read nobody else. */
const MOST_HELD = 10

/** Whoever sends without a proof of work sends the next one so much later. */
export const WAIT_WITHOUT_PROOF_MINUTES = 10

/** Why a comment is not taken. */
export type CommentProblem =
  | 'article_not_found'
  | 'article_withdrawn'
  | 'comments_are_closed'
  | 'too_many_held_comments'
  | 'comment_without_proof_too_soon'
  | 'name_of_the_office'

/** A comment that was taken. `before`: when the same person had sent the same words; undefined when they are new. */
export type SentComment = { readonly commentId: string; readonly before?: Instant }

/**
 * A signed-in resident comments on an article; nobody sees it before an editor approves it. The same words of the same
 * person are one comment. Nobody speaks under a name of the office. Event: comment.sent.
 */
export async function sendComment(
  deps: { db: Db; clock: Clock },
  input: {
    siteId: number
    citizenId: string
    slug: string
    authorName: string
    body: string
    /** Whether it came with a proof of work. */
    isProven: boolean
  },
): Promise<Result<SentComment, { readonly code: CommentProblem }>> {
  const { siteId, citizenId, isProven } = input
  const now = deps.clock.now()
  if (imitatesOffice(input.authorName, await listOfficialNames(deps, siteId)))
    return err({ code: 'name_of_the_office' })
  return inTransaction(deps.db, async trx => {
    await lockReader(trx, citizenId)
    const place = openPlace(await findCommented(trx, siteId, input.slug))
    if (!place.ok) return place
    const { articleId } = place.value
    const said = await findSaid(trx, siteId, { ...input, articleId })
    if (said !== undefined) return ok({ commentId: said.id, before: said.sentAt })
    const since = addMinutes(now, -WAIT_WITHOUT_PROOF_MINUTES)
    if (!isProven && (await sentUnprovenAfter(trx, citizenId, since)))
      return err({ code: 'comment_without_proof_too_soon' })
    if ((await countHeldOf(trx, siteId, citizenId)) >= MOST_HELD)
      return err({ code: 'too_many_held_comments' })
    const id = newId(now)
    await insertComment(trx, { ...input, id, articleId, sentAt: now })
    await appendEvent(
      trx,
      { siteId, clock: deps.clock, actor: { kind: 'citizen', id: citizenId } },
      { type: 'comment.sent', subject: { kind: 'comment', id }, data: { article: articleId } },
    )
    return ok({ commentId: id })
  })
}

function openPlace(
  article: Commented | undefined,
): Result<Commented, { readonly code: CommentProblem }> {
  if (article === undefined) return err({ code: 'article_not_found' })
  if (!article.isOut) return err({ code: 'article_withdrawn' })
  return article.isClosed ? err({ code: 'comments_are_closed' }) : ok(article)
}
