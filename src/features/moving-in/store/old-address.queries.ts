import { sql } from 'kysely'
import type { Db, Trx } from '#platform/db/db.ts'

/** Where an old address leads; `name` is a slug, or the id of a picture or a file. */
export type PresentPlace = {
  readonly kind: 'article' | 'category' | 'page' | 'picture' | 'page picture' | 'file'
  readonly name: string
}

/** Where the first of these addresses that is known leads: to what everyone may see. Undefined when none does. */
export async function findPresentPlace(
  db: Db,
  siteId: number,
  addresses: readonly string[],
): Promise<PresentPlace | undefined> {
  const { rows } = await sql<PresentPlace>`
    select there.kind, there.name
    from unnest(${addresses}::text[]) with ordinality as asked(address, place)
      cross join lateral (
        select case when a.slug is not null then 'article' when p.slug is not null then 'page' else 'category' end as kind,
          coalesce(a.slug, p.slug, c.slug) as name, 0 as rank
        from old_address o
          left join article a on a.id = o.article_id and a.state = 'published'
          left join page p on p.id = o.page_id and p.state = 'published'
          left join news_category c on c.id = o.category_id
        where o.site_id = ${siteId} and o.address = asked.address
        union all
        select 'picture', p.id::text, 1
        from old_file_address o
          join article_picture p on p.id = o.picture_id and p.is_approved and p.removed_at is null
          join article a on a.id = p.article_id and a.state = 'published'
        where o.site_id = ${siteId} and o.address = asked.address
        union all
        select 'page picture', p.id::text, 2
        from old_page_picture_address o
          join page_picture p on p.id = o.picture_id and p.is_approved and p.removed_at is null
          join page a on a.id = p.page_id and a.state = 'published'
        where o.site_id = ${siteId} and o.address = asked.address
        union all
        select 'file', f.id::text, 3
        from old_file_address o
          join article_file f on f.id = o.file_id
          join article a on a.id = f.article_id and a.state = 'published'
          join article_text t on t.article_id = a.id and position('/tin-tuc/tep/' || f.id::text in t.body_html) > 0
        where o.site_id = ${siteId} and o.address = asked.address
      ) there
    where there.name is not null
    order by asked.place, there.rank, there.name limit 1`.execute(db)
  return rows[0]
}

/** Whether anything was ever brought to this site. */
export async function hasMovedIn(db: Db, siteId: number): Promise<boolean> {
  const row = await db
    .selectFrom('import_run')
    .select('id')
    .where('site_id', '=', siteId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether articles of the site are found under a tag of that name. */
export async function hasTag(db: Db, siteId: number, slug: string): Promise<boolean> {
  const row = await db
    .selectFrom('news_tag')
    .select('slug')
    .where('site_id', '=', siteId)
    .where('slug', '=', slug)
    // One that was merged into another leads on from its own address.
    .union(
      db
        .selectFrom('news_tag_former_slug')
        .select('slug')
        .where('site_id', '=', siteId)
        .where('slug', '=', slug),
    )
    .executeTakeFirst()
  return row !== undefined
}

/** Short name of the topic that an old address with this last part leads to, whatever topics stood before it; of several the first that came. */
export async function findCategoryNamed(
  db: Db,
  siteId: number,
  part: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ slug: string }>`
    select c.slug from old_address o join news_category c on c.id = o.category_id
    where o.site_id = ${siteId} and o.category_id is not null
      and starts_with(o.address, '/category/') and right(o.address, length(${part}::text) + 1) = '/' || ${part}::text
    order by o.noted_at, o.category_id limit 1`.execute(db)
  return rows[0]?.slug
}

/** Which of these addresses lead to something else than this topic. */
export async function listLeadingElsewhere(
  trx: Trx,
  siteId: number,
  addresses: readonly string[],
  categoryId: number,
): Promise<readonly string[]> {
  if (addresses.length === 0) return []
  const rows = await trx
    .selectFrom('old_address')
    .select('address')
    .where('site_id', '=', siteId)
    .where('address', 'in', addresses)
    .where('category_id', 'is distinct from', categoryId)
    .execute()
  const elsewhere = new Set(rows.map(row => row.address))
  return addresses.filter(each => elsewhere.has(each))
}
