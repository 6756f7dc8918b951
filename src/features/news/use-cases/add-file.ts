import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { insertStoredFile, type KeptFile } from '#platform/db/stored-file.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { type ArticleFile, MOST_FILES } from '../domain/article-file.ts'
import { lockArticle } from '../store/article.writes.ts'
import { countFiles, insertFile } from '../store/article-file.writes.ts'

/**
 * Adds a file, whose bytes are in the store already, to an article. Readers may open it when a text that was approved
 * links to it. Event: article.file_added.
 */
export function addFile(
  deps: { db: Db; clock: Clock },
  input: { siteId: number; officerId: string; articleId: string; file: Omit<KeptFile, 'id'> },
): Promise<Result<ArticleFile, { readonly code: 'article_not_found' | 'too_many_files' }>> {
  const { siteId, officerId, file } = input
  const now = deps.clock.now()
  return inTransaction(deps.db, async trx => {
    const article = await lockArticle(trx, siteId, input.articleId)
    if (article === undefined) return err({ code: 'article_not_found' })
    if ((await countFiles(trx, article.id)) >= MOST_FILES) return err({ code: 'too_many_files' })
    const stored = { ...file, id: newId(now) }
    await insertStoredFile(trx, siteId, stored, now)
    const id = newId(now)
    await insertFile(trx, {
      ...{ id, site_id: siteId, article_id: article.id, file_id: stored.id },
      ...{ added_at: now, added_by: officerId },
    })
    await appendEvent(
      trx,
      { siteId, clock: deps.clock, actor: { kind: 'officer', id: officerId } },
      {
        type: 'article.file_added',
        subject: { kind: 'article', id: article.id },
        data: { sha256: file.sha256, size: file.size },
      },
    )
    return ok({ id, name: file.name, size: file.size, mediaType: file.mediaType })
  })
}
