import type { Clock } from '#kernel/clock.ts'
import { picturesPlacedIn } from '#kernel/picture.ts'
import { err } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { type PictureChange, pictureActs } from '#platform/pictures/picture-acts.ts'
import type { ArticleState } from '../domain/article.ts'
import { isApproved } from '../domain/move.ts'
import { lockArticle } from '../store/article.writes.ts'
import { listBodiesInUse } from '../store/version.queries.ts'
import { articleTag, newsTag } from './tags.ts'

const pictures = pictureActs('article')

/**
 * Changes the words of a picture, or (without words) takes it away; what readers see already, by an approver only.
 * Event: article.picture_changed or _removed.
 */
export async function changePicture(
  deps: { db: Db; clock: Clock },
  input: Omit<PictureChange, 'textId' | 'isOut' | 'placed'> & {
    siteId: number
    officerId: string
    articleId: string
  },
): ReturnType<typeof pictures.changePicture> {
  const { siteId, officerId, articleId, ...change } = input
  return inTransaction(deps.db, async trx => {
    const article = await lockArticle(trx, siteId, articleId)
    if (article === undefined) return err({ code: 'picture_not_found' })
    const act = { siteId, clock: deps.clock, actor: { kind: 'officer', id: officerId } } as const
    const isOut = isApproved({ state: article.state as ArticleState })
    const placed = picturesPlacedIn(await listBodiesInUse(trx, articleId))
    const place = { textId: articleId, isOut, placed }
    const changed = await pictures.changePicture(trx, act, { ...change, ...place })
    if (changed.ok) await dropTags(trx, [newsTag(siteId), articleTag(articleId)])
    return changed
  })
}
