import type { Clock } from '#kernel/clock.ts'
import type { PictureWords } from '#kernel/picture.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import type { ArticleState } from '../domain/article.ts'
import { isApproved } from '../domain/move.ts'
import { lockArticle } from '../store/article.writes.ts'
import { findPicture } from '../store/picture.queries.ts'
import { deletePicture, setPictureWords } from '../store/picture.writes.ts'
import { articleTag, newsTag } from './tags.ts'

/**
 * Changes the words of a picture, or (without words) takes it away; what readers see already, by an approver only.
 * Event: article.picture_changed or _removed.
 */
export async function changePicture(
  deps: { db: Db; clock: Clock },
  input: {
    siteId: number
    officerId: string
    articleId: string
    pictureId: string
    words: PictureWords | undefined
    mayPublish: boolean
  },
): Promise<Result<undefined, { readonly code: 'picture_not_found' | 'picture_needs_approver' }>> {
  return inTransaction(deps.db, async trx => {
    const article = await lockArticle(trx, input.siteId, input.articleId)
    if (article === undefined) return err({ code: 'picture_not_found' })
    const picture = await findPicture(trx, article.id, input.pictureId)
    if (picture === undefined) return err({ code: 'picture_not_found' })
    const isSeen = picture.isApproved && isApproved({ state: article.state as ArticleState })
    if (isSeen && !input.mayPublish) return err({ code: 'picture_needs_approver' })
    if (input.words === undefined) await deletePicture(trx, input.pictureId)
    else await setPictureWords(trx, input.pictureId, input.words)
    await appendEvent(
      trx,
      { siteId: input.siteId, clock: deps.clock, actor: { kind: 'officer', id: input.officerId } },
      {
        type: input.words === undefined ? 'article.picture_removed' : 'article.picture_changed',
        subject: { kind: 'article', id: article.id },
        data: { picture: input.pictureId },
      },
    )
    await dropTags(trx, [newsTag(input.siteId), articleTag(article.id)])
    return ok(undefined)
  })
}
