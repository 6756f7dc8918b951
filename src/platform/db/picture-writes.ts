/**
 * Pictures of texts. Each kind of text keeps its own in a table of its own, all of one shape: `article_picture` names the
 * article, and so on. What is done with the rows stands here, once. Texts that are there already are found by the words of
 * their pictures from then on (picture-words.ts); those that are put afterwards bring them.
 */
import { sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/instant.ts'
import { MOST_PICTURES, type PictureWords } from '#kernel/picture.ts'
import type { Trx } from './db.ts'
import { type Illustrated, placesOf } from './picture-queries.ts'
import { pictureWords } from './picture-words.ts'
import { insertStoredFile, type KeptFile } from './stored-file.ts'

/** A picture in the file store, in one size. */
export type KeptSize = Omit<KeptFile, 'id'> & {
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** A picture in the file store, that no text has yet. */
export type KeptPicture = { readonly large: KeptSize; readonly small: KeptSize }

/** A picture with what is said of it. */
export type DescribedPicture = KeptPicture & { readonly words: PictureWords }

/** A picture of a text that is to be noted. Where there is no small one, the large one serves. */
export type NewPicture = {
  readonly textId: string
  readonly siteId: number
  readonly position: number
  readonly large: KeptSize
  readonly small?: KeptSize | undefined
  readonly isApproved: boolean
  readonly words: PictureWords
}

/** The number of the picture that lists show. */
const COVER = 1

/** How the pictures of texts of that kind are written. */
export function pictureWrites(kind: Illustrated) {
  const { table, textId } = placesOf(kind)
  const { keepWords } = pictureWords(kind)

  async function insertRow(trx: Trx, picture: NewPicture, at: Instant): Promise<string> {
    const { siteId, large, small } = picture
    // A new cover takes the place of one that was taken away, also where an earlier version showed that.
    await sql`delete from ${table} where ${textId} = ${picture.textId} and position = ${picture.position}
      and removed_at is not null`.execute(trx)
    const fileId = await noteFile(trx, siteId, large, at)
    const smallId = small === undefined ? null : await noteFile(trx, siteId, small, at)
    const id = newId(at)
    const { alt, caption, credit } = picture.words
    await sql`insert into ${table} (id, site_id, ${textId}, position, file_id, small_file_id, width, height, small_width,
        is_approved, alt_vi, alt_en, caption_vi, caption_en, credit)
      values (${id}, ${siteId}, ${picture.textId}, ${picture.position}, ${fileId}, ${smallId}, ${large.width}, ${large.height},
        ${small?.width ?? null}, ${picture.isApproved}, ${alt.vi}, ${alt.en}, ${caption.vi}, ${caption.en}, ${credit})`.execute(
      trx,
    )
    return id
  }

  return {
    /** Adds a picture to the text, with its files. Gives its id. */
    insertPicture: async (trx: Trx, picture: NewPicture, at: Instant): Promise<string> => {
      const id = await insertRow(trx, picture, at)
      await keepWords(trx, picture.textId)
      return id
    },

    /** Adds pictures to a text that has none, approved as the text is, before it is put. Gives their ids in that order. */
    insertPictures: async (
      trx: Trx,
      to: Pick<NewPicture, 'siteId' | 'textId'>,
      pictures: readonly DescribedPicture[],
      at: Instant,
    ): Promise<readonly string[]> => {
      const ids: string[] = []
      for (const [index, picture] of pictures.entries()) {
        const placed = { ...to, ...picture, position: index + 1, isApproved: true }
        ids.push(await insertRow(trx, placed, at))
      }
      return ids
    },

    /** The first free number among the pictures of the text, or undefined when there is none. */
    freePosition: async (trx: Trx, id: string): Promise<number | undefined> => {
      const { rows } = await sql<{ position: number }>`
        select n as position from generate_series(1, ${MOST_PICTURES}::int) n
        where not exists (select from ${table} p where p.${textId} = ${id} and p.position = n
          and (p.removed_at is null or n <> ${COVER}))
        order by n limit 1`.execute(trx)
      return rows[0]?.position
    },

    /** Changes the words of a picture of the text. */
    setPictureWords: async (
      trx: Trx,
      { id, textId: ofText }: { readonly id: string; readonly textId: string },
      words: PictureWords,
    ): Promise<void> => {
      const { alt, caption, credit } = words
      await sql`update ${table} set alt_vi = ${alt.vi}, alt_en = ${alt.en}, caption_vi = ${caption.vi},
        caption_en = ${caption.en}, credit = ${credit} where id = ${id}`.execute(trx)
      await keepWords(trx, ofText)
    },

    /** Notes the file in which a picture is shared. */
    noteShared: async (trx: Trx, id: string, fileId: string): Promise<void> => {
      await sql`update ${table} set share_file_id = ${fileId} where id = ${id}`.execute(trx)
    },

    /**
     * Takes a picture away from the text. One that a version shows is kept, with its number, by which the version names it;
     * another one goes for good. The others keep their numbers.
     */
    takePictureAway: async (
      trx: Trx,
      { id, textId: ofText }: { readonly id: string; readonly textId: string },
      at: Instant,
    ): Promise<void> => {
      await sql`update ${table} set removed_at = ${at} where id = ${id}`.execute(trx)
      await sql`delete from ${table} p where p.id = ${id} and not exists (
        select from ${sql.table(`${kind}_version`)} v where v.${textId} = p.${textId}
          and v.body_html like '%<figure data-picture="' || p.position || '">%')`.execute(trx)
      await keepWords(trx, ofText)
    },

    /** Brings back what was taken away of the pictures with these numbers. */
    bringPicturesBack: async (
      trx: Trx,
      id: string,
      numbers: ReadonlySet<number>,
    ): Promise<void> => {
      if (numbers.size === 0) return
      const { numAffectedRows } = await sql`update ${table} set removed_at = null
        where ${textId} = ${id} and removed_at is not null and position = any(${[...numbers]}::int[])`.execute(
        trx,
      )
      if (numAffectedRows) await keepWords(trx, id)
    },

    /** Takes all pictures of a text away for good: readers do not see it, or it is put anew. */
    removePictures: async (trx: Trx, id: string): Promise<void> => {
      await sql`delete from ${table} where ${textId} = ${id}`.execute(trx)
    },

    /** Lets readers see all pictures of the text, before its texts are put. */
    approvePictures: async (trx: Trx, id: string): Promise<void> => {
      await sql`update ${table} set is_approved = true where ${textId} = ${id} and not is_approved`.execute(
        trx,
      )
    },
  }
}

async function noteFile(trx: Trx, siteId: number, file: KeptSize, at: Instant): Promise<string> {
  const { sha256, size, mediaType, name } = file
  const id = newId(at)
  await insertStoredFile(trx, siteId, { id, sha256, size, mediaType, name }, at)
  return id
}
