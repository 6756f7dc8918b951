import { sql } from 'kysely'
import type { Db } from '#platform/db/db.ts'

/** Where an old address leads. */
export type PresentPlace = { readonly kind: 'article' | 'category'; readonly slug: string }

/** Where the first of these addresses that is known leads: to what is out. Undefined when none is. */
export async function findPresentPlace(
  db: Db,
  siteId: number,
  addresses: readonly string[],
): Promise<PresentPlace | undefined> {
  const { rows } = await sql<PresentPlace>`
    select case when a.slug is null then 'category' else 'article' end as kind, coalesce(a.slug, c.slug) as slug
    from unnest(${addresses}::text[]) with ordinality as asked(address, place)
      join old_address o on o.site_id = ${siteId} and o.address = asked.address
      left join article a on a.id = o.article_id and a.state = 'published'
      left join news_category c on c.id = o.category_id
    where coalesce(a.slug, c.slug) is not null
    order by asked.place limit 1`.execute(db)
  return rows[0]
}
