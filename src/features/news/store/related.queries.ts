import { type Expression, sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Db } from '#platform/db/db.ts'
import type { ArticleCardFacts } from '../domain/article.ts'
import { type CardRow, cardOf, cards, published } from './article.queries.ts'

/** How much it counts that two articles are about the same, against the likeness of their titles (0 to 1). */
const SAME_CATEGORY = 0.25
/** Articles that are compared: that many of the newest, and of the newest of the same category. */
const COMPARED = 60

/** Articles that an editor chose; then such as are like that one: of the same category, or with words of its title in theirs. */
export async function listRelated(
  db: Db,
  siteId: number,
  language: Language,
  slug: string,
  limit: number,
): Promise<ArticleCardFacts[]> {
  const { columns, tables, isOut } = cards(siteId, language)
  const { texts } = published(siteId, language)
  const newest = (more: Expression<unknown>) => sql`(
    select id, category_id, published_at from article where site_id = ${siteId} and state = 'published' ${more}
    order by published_at desc, id desc limit ${sql.lit(COMPARED)})`
  const { rows } = await sql<CardRow>`
    with this as materialized (
      select a.id, a.category_id, coalesce(own.title_plain, vi.title_plain) as title
      from ${texts} where ${isOut} and a.slug = ${slug}
    ), chosen as materialized (
      select r.related_id as id, -r.position as place
      from article_related r join article o on o.id = r.related_id and o.state = 'published'
      where r.article_id = (select id from this)
    ), alike as materialized (
      select o.id, similarity(coalesce(own.title_plain, vi.title_plain), this.title)
          + case when o.category_id = this.category_id then ${SAME_CATEGORY}::float else 0 end as likeness
      from this
      cross join (${newest(sql``)} union ${newest(sql`and category_id = (select category_id from this)`)}) o
      join article_text vi on vi.article_id = o.id and vi.language = 'vi'
      left join article_text own on own.article_id = o.id and own.language = ${language}
      where o.id <> this.id and o.id not in (select id from chosen)
      order by likeness desc, o.published_at desc
      limit ${sql.lit(limit)}
    )
    select ${columns} from ${tables}
    join (select id, place, 0 as likeness from chosen union all select id, null, likeness from alike) near on near.id = a.id
    where ${isOut}
    order by near.place desc nulls last, near.likeness desc, a.published_at desc limit ${sql.lit(limit)}`.execute(
    db,
  )
  return rows.map(cardOf)
}
