import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import type { PictureWords } from '../domain/article.ts'
import { lockArticle } from '../store/article.writes.ts'
import { deletePicture, setPictureWords } from '../store/picture.writes.ts'
import { articleTag, newsTag } from './tags.ts'

/** Changes the words of a picture, or (without words) takes it away. Event: article.picture_changed or _removed. */
export async function changePicture(
  deps: { db: Db; clock: Clock },
  input: {
    siteId: number
    officerId: string
    articleId: string
    pictureId: string
    words: PictureWords | undefined
  },
): Promise<Result<undefined, { readonly code: 'picture_not_found' }>> {
  return inTransaction(deps.db, async trx => {
    const article = await lockArticle(trx, input.siteId, input.articleId)
    if (article === undefined) return err({ code: 'picture_not_found' })
    const done =
      input.words === undefined
        ? (await deletePicture(trx, article.id, input.pictureId)) !== undefined
        : await setPictureWords(trx, article.id, input.pictureId, input.words)
    if (!done) return err({ code: 'picture_not_found' })
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
