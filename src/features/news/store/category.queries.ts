import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { Category } from '../domain/article.ts'
import { PATH_SIGN } from '../domain/category-tree.ts'
import type { DeskCategory } from '../domain/desk.ts'

/** The categories of a site, in their order. */
export async function listCategories(
  db: Db,
  siteId: number,
  language: Language,
): Promise<Category[]> {
  return db
    .selectFrom('news_category')
    .select(eb => [
      'id',
      'slug',
      'parent_id as parentId',
      eb.ref(language === 'vi' ? 'name_vi' : 'name_en').as('name'),
    ])
    .where('site_id', '=', siteId)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** The name of a category behind those in which it stands, as `Tin tức › Giáo dục`. */
export async function getCategoryPath(db: Db, id: number, language: Language): Promise<string> {
  const name = sql.ref(language === 'vi' ? 'c.name_vi' : 'c.name_en')
  const { rows } = await sql<{ path: string }>`
    with recursive above as (
      select c.id, c.parent_id, ${name} as name, 0 as distance from news_category c where c.id = ${id}
      union all
      select c.id, c.parent_id, ${name}, above.distance + 1 from news_category c join above on c.id = above.parent_id
    )
    select coalesce(string_agg(name, ${PATH_SIGN} order by distance desc), '') as path from above`.execute(
    db,
  )
  return rows[0]?.path ?? ''
}

/** Whether there is such a category on that site. */
export async function isCategoryOf(db: Db | Trx, siteId: number, id: number): Promise<boolean> {
  const row = await db
    .selectFrom('news_category')
    .select('id')
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

/** The first category of a site, or undefined when it has none. */
export async function findFirstCategory(db: Db | Trx, siteId: number): Promise<number | undefined> {
  const row = await db
    .selectFrom('news_category')
    .select('id')
    .where('site_id', '=', siteId)
    .orderBy('position')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row?.id
}

/** The categories of a site as editors see them, in their order. */
export async function listDeskCategories(db: Db, siteId: number): Promise<DeskCategory[]> {
  const { rows } = await sql<DeskCategory>`
    select id, slug, parent_id as "parentId", name_vi as "nameVi", name_en as "nameEn", position,
      (select count(*)::int from article a where a.category_id = c.id) as articles
    from news_category c where site_id = ${siteId} order by position, id`.execute(db)
  return rows
}

/** The same, and nobody else changes any before the transaction ends. */
export async function lockCategories(trx: Trx, siteId: number): Promise<DeskCategory[]> {
  await sql`select pg_advisory_xact_lock(hashtext('news_category'), ${siteId})`.execute(trx)
  return listDeskCategories(trx, siteId)
}
