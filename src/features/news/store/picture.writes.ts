import { sql } from 'kysely'
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

/** The first free number among the pictures of the article, or undefined when `most` are there. */
export async function freePosition(
  trx: Trx,
  articleId: string,
  most: number,
): Promise<number | undefined> {
  const { rows } = await sql<{ position: number }>`
    select n as position from generate_series(1, ${most}::int) n
    where not exists (select from article_picture p where p.article_id = ${articleId} and p.position = n)
    order by n limit 1`.execute(trx)
  return rows[0]?.position
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
    smallWidth: number | undefined
    isApproved: boolean
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
      small_width: picture.smallWidth ?? null,
      is_approved: picture.isApproved,
      ...columnsOf(picture.words),
    })
    .execute()
}

/** Changes the words of a picture. */
export async function setPictureWords(trx: Trx, id: string, words: PictureWords): Promise<void> {
  await trx.updateTable('article_picture').set(columnsOf(words)).where('id', '=', id).execute()
}

/** Takes a picture away. The others keep their numbers, by which texts name them. */
export async function deletePicture(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('article_picture').where('id', '=', id).execute()
}

/** A picture of the article, or undefined. */
export async function findPicture(
  trx: Trx,
  articleId: string,
  id: string,
): Promise<{ readonly isApproved: boolean } | undefined> {
  const row = await trx
    .selectFrom('article_picture')
    .select('is_approved')
    .where('article_id', '=', articleId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { isApproved: row.is_approved }
}

/** Lets readers see all pictures of the article. */
export async function approvePictures(trx: Trx, articleId: string): Promise<void> {
  await trx
    .updateTable('article_picture')
    .set({ is_approved: true })
    .where('article_id', '=', articleId)
    .where('is_approved', '=', false)
    .execute()
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
