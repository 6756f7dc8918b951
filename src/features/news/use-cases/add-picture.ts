import type { Clock } from '#kernel/clock.ts'
import type { PictureWords } from '#kernel/picture.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { measurePicture, type PictureSource } from '#platform/pictures/measure-picture.ts'
import type { ArticleState } from '../domain/article.ts'
import { isApproved } from '../domain/move.ts'
import { lockArticle } from '../store/article.writes.ts'
import { freePosition, insertPicture } from '../store/picture.writes.ts'
import { editor } from './editor.ts'
import { articleTag, newsTag } from './tags.ts'

/**
 * Adds a picture to an article under the first free number; number one is its cover. To what is approved it is added for
 * the next approval. Event: article.illustrated.
 */
export async function addPicture(
  deps: { db: Db; clock: Clock; files: FileStore },
  input: {
    siteId: number
    officerId: string | undefined
    articleId: string
    file: PictureSource
    small?: PictureSource
    words: PictureWords
  },
): Promise<
  Result<
    { readonly id: string; readonly position: number },
    { readonly code: 'article_not_found' | 'picture_unreadable' | 'too_many_pictures' }
  >
> {
  const { siteId, words } = input
  const now = deps.clock.now()
  const sizes = await measurePicture(deps.files, input)
  if (sizes === undefined) return err({ code: 'picture_unreadable' })
  return inTransaction(deps.db, async trx => {
    const article = await lockArticle(trx, siteId, input.articleId)
    if (article === undefined) return err({ code: 'article_not_found' })
    const position = await freePosition(trx, article.id)
    if (position === undefined) return err({ code: 'too_many_pictures' })
    const picture = {
      ...{ textId: article.id, siteId, position, words, ...sizes },
      isApproved: !isApproved({ state: article.state as ArticleState }),
    }
    const id = await insertPicture(trx, picture, now)
    await appendEvent(
      trx,
      { siteId, clock: deps.clock, actor: editor(input.officerId) },
      {
        type: 'article.illustrated',
        subject: { kind: 'article', id: article.id },
        data: { sha256: input.file.sha256, position },
      },
    )
    await dropTags(trx, [newsTag(siteId), articleTag(article.id)])
    return ok({ id, position })
  })
}
