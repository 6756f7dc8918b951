import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Db } from '#platform/db/db.ts'
import type { ArticleCardFacts } from '../domain/article.ts'
import { type CardRow, cardOf, cards } from './article.queries.ts'

/** Articles that an editor chose; then such as are like that one in what they say (article_alike); then the newest of its category. */
export async function listRelated(
  db: Db,
  siteId: number,
  language: Language,
  slug: string,
  limit: number,
): Promise<ArticleCardFacts[]> {
  const { columns, tables, isOut } = cards(siteId, language)
  const { rows } = await sql<CardRow>`
    with this as materialized (
      select id, category_id from article where site_id = ${siteId} and slug = ${slug} and state = 'published'
    ), once as materialized (
      select distinct on (id) id, rank, place from (
        select r.related_id as id, 1 as rank, -r.position::real as place
        from article_related r where r.article_id = (select id from this)
        union all
        select l.alike_id, 2, l.likeness from article_alike l where l.article_id = (select id from this)
        union all (
          select o.id, 3, 0 from article o
          where o.site_id = ${siteId} and o.state = 'published' and o.category_id = (select category_id from this)
          order by o.published_at desc, o.id desc limit ${sql.lit(limit + 1)})
      ) one where id <> (select id from this)
      order by id, rank
    ), near as materialized (
      select once.* from once join article o on o.id = once.id and o.state = 'published'
      order by once.rank, once.place desc, o.published_at desc limit ${sql.lit(limit)}
    )
    select ${columns} from ${tables} join near on near.id = a.id
    where ${isOut}
    order by near.rank, near.place desc, a.published_at desc limit ${sql.lit(limit)}`.execute(db)
  return rows.map(cardOf)
}
