import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import type { ArticleState, PictureWords } from '../domain/article.ts'
import { type ImageSize, imageSize } from '../domain/image-size.ts'
import { isApproved } from '../domain/move.ts'
import { MOST_PICTURES } from '../domain/text-limits.ts'
import { lockArticle } from '../store/article.writes.ts'
import {
  freePosition,
  insertPicture,
  insertStoredFile,
  type KeptFile,
} from '../store/picture.writes.ts'
import { editor } from './editor.ts'
import { articleTag, newsTag } from './tags.ts'

/** A picture whose bytes are in the file store already. */
export type PictureFile = Omit<KeptFile, 'id'>

/** Enough of a file to find its size in: JPEG may carry a camera's notes before it. */
const FIRST_BYTES = 300_000

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
    file: PictureFile
    small?: PictureFile
    words: PictureWords
  },
): Promise<
  Result<
    { readonly id: string; readonly position: number },
    { readonly code: 'article_not_found' | 'picture_unreadable' | 'too_many_pictures' }
  >
> {
  const now = deps.clock.now()
  const size = await readSize(deps.files, input.file.sha256)
  if (size === undefined) return err({ code: 'picture_unreadable' })
  const smallSize = input.small && (await readSize(deps.files, input.small.sha256))
  return inTransaction(deps.db, async trx => {
    const article = await lockArticle(trx, input.siteId, input.articleId)
    if (article === undefined) return err({ code: 'article_not_found' })
    const position = await freePosition(trx, article.id, MOST_PICTURES)
    if (position === undefined) return err({ code: 'too_many_pictures' })
    const file = { ...input.file, id: newId(now) }
    await insertStoredFile(trx, input.siteId, file, now)
    const small = input.small && { ...input.small, id: newId(now) }
    if (small !== undefined) await insertStoredFile(trx, input.siteId, small, now)
    const id = newId(now)
    await insertPicture(trx, {
      id,
      siteId: input.siteId,
      articleId: article.id,
      position,
      fileId: file.id,
      smallFileId: small?.id,
      ...size,
      smallWidth: smallSize?.width,
      isApproved: !isApproved({ state: article.state as ArticleState }),
      words: input.words,
    })
    await appendEvent(
      trx,
      {
        siteId: input.siteId,
        clock: deps.clock,
        actor: editor(input.officerId),
      },
      {
        type: 'article.illustrated',
        subject: { kind: 'article', id: article.id },
        data: { sha256: file.sha256, position },
      },
    )
    await dropTags(trx, [newsTag(input.siteId), articleTag(article.id)])
    return ok({ id, position })
  })
}

async function readSize(files: FileStore, sha256: string): Promise<ImageSize | undefined> {
  const { body } = await files.open(sha256)
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= FIRST_BYTES) break
  }
  return imageSize(Buffer.concat(chunks))
}
