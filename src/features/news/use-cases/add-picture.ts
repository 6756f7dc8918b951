import type { Clock } from '#kernel/clock.ts'
import type { PictureWords } from '#kernel/picture.ts'
import { err, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { measurePicture, type PictureSource } from '#platform/pictures/measure-picture.ts'
import { type PlacedPicture, pictureActs } from '#platform/pictures/picture-acts.ts'
import type { ArticleState } from '../domain/article.ts'
import { isApproved } from '../domain/move.ts'
import { lockArticle } from '../store/article.writes.ts'
import { editor } from './editor.ts'
import { articleTag, newsTag } from './tags.ts'

const { illustrate } = pictureActs('article')

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
    PlacedPicture,
    { readonly code: 'article_not_found' | 'picture_unreadable' | 'too_many_pictures' }
  >
> {
  const { siteId, words } = input
  const sizes = await measurePicture(deps.files, input)
  if (sizes === undefined) return err({ code: 'picture_unreadable' })
  return inTransaction(deps.db, async trx => {
    const article = await lockArticle(trx, siteId, input.articleId)
    if (article === undefined) return err({ code: 'article_not_found' })
    const act = { siteId, clock: deps.clock, actor: editor(input.officerId) }
    const isSeenAtOnce = !isApproved({ state: article.state as ArticleState })
    const picture = { textId: article.id, words, ...sizes, isApproved: isSeenAtOnce }
    const added = await illustrate(trx, act, picture)
    if (added.ok) await dropTags(trx, [newsTag(siteId), articleTag(article.id)])
    return added
  })
}
