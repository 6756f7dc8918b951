import { type Expression, sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { ShownNamed } from '../domain/arrangement.ts'
import type { Series } from '../domain/article.ts'

/** Parts of a series that an article names. */
const MOST_PARTS = 30

/** The name of a tag or a series, as a column: the Vietnamese one where there is no other. */
export const nameIn = (language: Language, table: string) =>
  sql`case when ${language}::text = 'en' and ${sql.ref(`${table}.name_en`)} <> '' then ${sql.ref(`${table}.name_en`)} else ${sql.ref(`${table}.name_vi`)} end`

/** Whether it has a name in that language, as a column. */
export const isNamedIn = (language: Language, table: string) =>
  sql<boolean>`(${language}::text = 'vi' or ${sql.ref(`${table}.name_en`)} <> '')`

/** The tags of an article in their order, as a column of a statement that reads it. */
export function tagsOf(articleId: Expression<string>, language: Language) {
  return sql<ShownNamed[]>`(
    select coalesce(json_agg(json_build_object('slug', t.slug, 'name', ${nameIn(language, 't')},
      'isTranslated', ${isNamedIn(language, 't')}) order by l.position), '[]'::json)
    from article_tag l join news_tag t on t.id = l.tag_id where l.article_id = ${articleId})`
}

/** The series of which an article is a part, with its parts that are out, as a column of a statement that reads it. */
export function seriesOf(articleId: Expression<string>, language: Language) {
  return sql<Series | null>`(
    select json_build_object('slug', s.slug, 'name', ${nameIn(language, 's')},
      'isTranslated', ${isNamedIn(language, 's')}, 'parts', (
      select coalesce(json_agg(json_build_object('slug', part.slug, 'title', part.title,
        'isTranslated', part.is_translated)), '[]'::json) from (
        select o.slug, coalesce(oe.title, ov.title) as title, oe.title is not null as is_translated
        from article_in_series i join article o on o.id = i.article_id and o.state = 'published'
        join article_text ov on ov.article_id = o.id and ov.language = 'vi'
        left join article_text oe on oe.article_id = o.id and oe.language = ${language}
        where i.series_id = s.id order by o.published_at, o.id limit ${sql.lit(MOST_PARTS)}
      ) part))
    from article_in_series l join news_series s on s.id = l.series_id where l.article_id = ${articleId})`
}
