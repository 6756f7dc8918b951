/**
 * The words of the pictures that readers see with a text: kept with the text (`pictures_plain`), so that one index finds
 * it by them too.
 */
import { type Expression, type RawBuilder, sql } from 'kysely'
import type { Trx } from './db.ts'
import { type Illustrated, placesOf } from './picture-queries.ts'

/** A text whose pictures are meant, as columns or values of a statement. */
type TextOfPictures = {
  readonly id: Expression<unknown>
  readonly language: Expression<unknown>
  readonly bodyHtml: Expression<unknown>
}

/** How the words of pictures of texts of that kind are kept. */
export function pictureWords(kind: Illustrated) {
  const { table, textId } = placesOf(kind)
  const texts = sql.table(`${kind}_text`)

  /** Captions and descriptions as readers see and hear them with the text: each in its language where there is one, else in Vietnamese. */
  function wordsWith({ id, language, bodyHtml }: TextOfPictures): RawBuilder<string> {
    const shown = (name: 'alt' | 'caption') =>
      sql`case when ${language} = 'en' and ${sql.ref(`p.${name}_en`)} <> '' then ${sql.ref(`p.${name}_en`)} else ${sql.ref(`p.${name}_vi`)} end`
    // An article shows what its text does not place above and below it, a page does not show it.
    const isShown =
      kind === 'article'
        ? sql``
        : sql`and ${bodyHtml} like '%<figure data-picture="' || p.position || '">%'`
    return sql<string>`(
      select coalesce(string_agg(concat_ws(' … ', nullif(said.caption, ''), nullif(said.alt, said.caption)), ' … ' order by p.position), '')
      from ${table} p cross join lateral (select ${shown('caption')} as caption, ${shown('alt')} as alt) said
      where p.${textId} = ${id} and p.removed_at is null and p.is_approved ${isShown})`
  }

  return {
    wordsWith,

    /** Keeps them anew with the texts that readers see, when a picture was changed. Nothing is written where they are as they were. */
    keepWords: async (trx: Trx, id: string): Promise<void> => {
      const of = {
        id: sql.ref(`t.${kind}_id`),
        language: sql.ref('t.language'),
        bodyHtml: sql.ref('t.body_html'),
      }
      await sql`
        update ${texts} t set pictures_plain = now.words
        from (select t.language, ${wordsWith(of)} as words from ${texts} t where t.${textId} = ${id}) now
        where t.${textId} = ${id} and t.language = now.language and t.pictures_plain <> now.words`.execute(
        trx,
      )
    },
  }
}
