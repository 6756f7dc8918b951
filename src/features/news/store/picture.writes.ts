import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'
import type { PictureWords } from '../domain/article.ts'

/** A file in the store that a row is to name. */
export type KeptFile = {
  readonly id: string
  readonly sha256: string
  readonly size: number
  readonly mediaType: string
  readonly name: string
}

/** Names a kept file. */
export async function insertStoredFile(
  trx: Trx,
  siteId: number,
  file: KeptFile,
  at: Instant,
): Promise<void> {
  await trx
    .insertInto('stored_file')
    .values({
      id: file.id,
      site_id: siteId,
      sha256: file.sha256,
      size: file.size,
      media_type: file.mediaType,
      name: file.name,
      stored_at: at,
    })
    .execute()
}

/** The place after the last picture of the article. */
export async function nextPosition(trx: Trx, articleId: string): Promise<number> {
  const row = await trx
    .selectFrom('article_picture')
    .select(eb => eb.fn.coalesce(eb.fn.max('position'), eb.lit(0)).as('last'))
    .where('article_id', '=', articleId)
    .executeTakeFirstOrThrow()
  return row.last + 1
}

/** Adds a picture to the article. */
export async function insertPicture(
  trx: Trx,
  picture: {
    id: string
    siteId: number
    articleId: string
    position: number
    fileId: string
    smallFileId: string | undefined
    width: number
    height: number
    words: PictureWords
  },
): Promise<void> {
  await trx
    .insertInto('article_picture')
    .values({
      id: picture.id,
      site_id: picture.siteId,
      article_id: picture.articleId,
      position: picture.position,
      file_id: picture.fileId,
      small_file_id: picture.smallFileId ?? null,
      width: picture.width,
      height: picture.height,
      ...columnsOf(picture.words),
    })
    .execute()
}

/** Changes the words of a picture. Gives false when there is none. */
export async function setPictureWords(
  trx: Trx,
  articleId: string,
  id: string,
  words: PictureWords,
): Promise<boolean> {
  const result = await trx
    .updateTable('article_picture')
    .set(columnsOf(words))
    .where('article_id', '=', articleId)
    .where('id', '=', id)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Takes a picture away and closes the gap. Gives its position, or undefined when there was none. */
export async function deletePicture(
  trx: Trx,
  articleId: string,
  id: string,
): Promise<number | undefined> {
  const gone = await trx
    .deleteFrom('article_picture')
    .where('article_id', '=', articleId)
    .where('id', '=', id)
    .returning('position')
    .executeTakeFirst()
  if (gone === undefined) return undefined
  await trx
    .updateTable('article_picture')
    .set(eb => ({ position: eb('position', '-', 1) }))
    .where('article_id', '=', articleId)
    .where('position', '>', gone.position)
    .execute()
  return gone.position
}

function columnsOf({ alt, caption, credit }: PictureWords) {
  return {
    alt_vi: alt.vi,
    alt_en: alt.en,
    caption_vi: caption.vi,
    caption_en: caption.en,
    credit,
  }
}
