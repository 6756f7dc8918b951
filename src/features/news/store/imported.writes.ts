import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'

/** Adds an article that was out elsewhere at that moment, or was none yet. */
export async function insertImported(
  trx: Trx,
  article: {
    id: string
    siteId: number
    categoryId: number
    slug: string
    createdAt: Instant
    publishedAt: Instant | undefined
  },
): Promise<void> {
  await trx
    .insertInto('article')
    .values({
      id: article.id,
      site_id: article.siteId,
      category_id: article.categoryId,
      slug: article.slug,
      created_at: article.createdAt,
      ...(article.publishedAt === undefined
        ? {}
        : { state: 'published', published_at: article.publishedAt }),
    })
    .execute()
}

/** The category that has this slug or this name, nobody else's to add before the transaction ends; or undefined. */
export async function findCategoryNamed(
  trx: Trx,
  siteId: number,
  { slug, nameVi }: { slug: string; nameVi: string },
): Promise<number | undefined> {
  await sql`select pg_advisory_xact_lock(hashtext('news_category'), ${siteId})`.execute(trx)
  const row = await trx
    .selectFrom('news_category')
    .select('id')
    .where('site_id', '=', siteId)
    .where(eb => eb.or([eb('slug', '=', slug), eb('name_vi', '=', nameVi)]))
    .orderBy('position')
    .executeTakeFirst()
  return row?.id
}

/** Adds a category behind the others. Gives its id. */
export async function insertCategory(
  trx: Trx,
  category: { siteId: number; slug: string; nameVi: string; nameEn: string },
): Promise<number> {
  const row = await trx
    .insertInto('news_category')
    .values(eb => ({
      ...{ site_id: category.siteId, slug: category.slug },
      ...{ name_vi: category.nameVi, name_en: category.nameEn },
      position: eb
        .selectFrom('news_category')
        .select(sql<number>`coalesce(max(position) + 1, 0)`.as('next'))
        .where('site_id', '=', category.siteId),
    }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}
