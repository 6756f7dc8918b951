import { type Expression, sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { DeskPicture, Picture, PictureSize } from '#kernel/picture.ts'
import type { Db, Trx } from './db.ts'

/** Kinds of texts that have pictures. */
export type Illustrated = 'article' | 'page'

/** Where the pictures of that kind are, and which column names the text. */
export function placesOf(kind: Illustrated) {
  return { table: sql.table(`${kind}_picture`), textId: sql.ref(`${kind}_id`) }
}

/** The bytes behind a picture: of which text, and whether everyone may see it. */
export type PictureFile = {
  readonly sha256: string
  readonly mediaType: string
  readonly textId: string
  readonly isPublic: boolean
  /** Its text was taken back: whoever was given a link to it sees nothing more. */
  readonly isWithdrawn: boolean
  /** False: it is not in the size that was asked for, but large. */
  readonly isMade: boolean
}

const ON_DESK = sql`id, position, width, height, credit, is_approved as "isApproved",
  json_build_object('vi', alt_vi, 'en', alt_en) as alt,
  json_build_object('vi', caption_vi, 'en', caption_en) as caption`

/** How the pictures of texts of that kind are read. */
export function pictureQueries(kind: Illustrated) {
  const { table, textId } = placesOf(kind)

  /** Those that readers see, as a column of a statement that reads the text; words in the language, which may be a column, where there are any, else in Vietnamese. */
  function picturesOf(
    id: Expression<string>,
    language: Language | Expression<string>,
    which: Expression<unknown> = sql`is_approved`,
  ) {
    const inEnglish = (name: 'alt' | 'caption') =>
      sql`${language}::text = 'en' and ${sql.ref(`${name}_en`)} <> ''`
    const words = (name: 'alt' | 'caption') =>
      sql`case when ${inEnglish(name)} then ${sql.ref(`${name}_en`)} else ${sql.ref(`${name}_vi`)} end`
    const languageOf = (name: 'alt' | 'caption') =>
      sql`case when ${inEnglish(name)} then 'en' else 'vi' end`
    return sql<Picture[]>`(
      select coalesce(json_agg(json_build_object('id', id, 'position', position, 'width', width, 'height', height,
        'smallWidth', small_width, 'credit', credit, 'alt', ${words('alt')}, 'caption', ${words('caption')},
        'altIn', ${languageOf('alt')}, 'captionIn', ${languageOf('caption')}) order by position), '[]'::json)
      from ${table} where ${textId} = ${id} and removed_at is null and ${which})`
  }

  return {
    picturesOf,

    /** The pictures of a text in their order, those that wait for approval too. */
    listPictures: async (db: Db, id: string, language: Language): Promise<Picture[]> => {
      const { pictures } = await db
        .selectNoFrom(picturesOf(sql.val(id), language, sql`true`).as('pictures'))
        .executeTakeFirstOrThrow()
      return pictures
    },

    /** The same for those who keep the text, with the words in every language. */
    listDeskPictures: async (db: Db | Trx, id: string): Promise<readonly DeskPicture[]> => {
      const { rows } = await sql<DeskPicture>`
        select ${ON_DESK} from ${table} where ${textId} = ${id} and removed_at is null order by position`.execute(
        db,
      )
      return rows
    },

    /** A picture of the text, or undefined. */
    findPicture: async (
      trx: Trx,
      id: string,
      pictureId: string,
    ): Promise<DeskPicture | undefined> => {
      const { rows } = await sql<DeskPicture>`
        select ${ON_DESK} from ${table}
        where ${textId} = ${id} and id = ${pictureId} and removed_at is null`.execute(trx)
      return rows[0]
    },

    /** The bytes behind a picture of the site, which everyone may see when it is approved and its text is out; or undefined. */
    findPictureFile: async (
      db: Db,
      siteId: number,
      { id, size }: { readonly id: string; readonly size: PictureSize },
    ): Promise<PictureFile | undefined> => {
      const own = { large: 'p.file_id', small: 'p.small_file_id', share: 'p.share_file_id' }[size]
      const file = sql`coalesce(${sql.ref(own)}, p.file_id)`
      const { rows } = await sql<PictureFile>`
        select f.sha256, f.media_type as "mediaType", t.id as "textId",
          t.state = 'published' and p.is_approved and p.removed_at is null as "isPublic", t.state = 'withdrawn' as "isWithdrawn",
          ${sql.ref(own)} is not null as "isMade"
        from ${table} p join ${sql.table(kind)} t on t.id = p.${textId} join stored_file f on f.id = ${file}
        where p.site_id = ${siteId} and p.id = ${id}`.execute(db)
      return rows[0]
    },
  }
}
