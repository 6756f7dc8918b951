import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'
import type { Named } from '../domain/arrangement.ts'

type Place = { readonly articleId: string; readonly siteId: number }

/**
 * Gives an article exactly these tags, in that order; those that the site does not have yet are added. One that is called
 * so now, whatever its address, or that was merged into another, is the one that is meant.
 */
export async function setTags(
  trx: Trx,
  { articleId, siteId }: Place,
  tags: readonly Named[],
): Promise<void> {
  await trx.deleteFrom('article_tag').where('article_id', '=', articleId).execute()
  if (tags.length === 0) return
  const meant = await tagsMeant(trx, siteId, tags)
  const slugs = [...meant.keys()]
  // In one order everywhere, so that two editors who add the same tags wait for each other instead of for ever.
  await sql`
    insert into news_tag (site_id, slug, name_vi)
    select ${siteId}, slug, name from unnest(${slugs}::text[], ${[...meant.values()]}::text[]) as t(slug, name)
    order by slug on conflict (site_id, slug) do nothing`.execute(trx)
  await sql`
    insert into article_tag (article_id, tag_id, site_id, position)
    select ${articleId}, n.id, ${siteId}, t.position
    from unnest(${slugs}::text[]) with ordinality as t(slug, position)
    join news_tag n on n.site_id = ${siteId} and n.slug = t.slug`.execute(trx)
}

/** The address of a tag's name, as `nameSlug` makes it. */
const SLUG_OF_NAME = sql`trim(both '-' from regexp_replace(plain(n.name_vi), '[^a-z0-9]+', '-', 'g'))`

async function tagsMeant(
  trx: Trx,
  siteId: number,
  tags: readonly Named[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ typed: string; slug: string }>`
    select distinct on (t.slug) t.slug as typed, n.slug
    from unnest(${tags.map(({ slug }) => slug)}::text[]) as t(slug)
    join news_tag n on n.site_id = ${siteId} and (n.slug = t.slug or ${SLUG_OF_NAME} = t.slug
      or n.id = (select f.tag_id from news_tag_former_slug f where f.site_id = ${siteId} and f.slug = t.slug))
    order by t.slug, ${SLUG_OF_NAME} = t.slug desc, n.slug = t.slug desc, n.id`.execute(trx)
  const known = new Map(rows.map(({ typed, slug }) => [typed, slug]))
  return new Map(tags.map(({ slug, name }) => [known.get(slug) ?? slug, name]))
}

/** The id of a series, added when the site does not have it yet. */
export async function openSeries(trx: Trx, siteId: number, series: Named): Promise<number> {
  const row = await trx
    .insertInto('news_series')
    .values({ site_id: siteId, slug: series.slug, name_vi: series.name })
    // The name that it has stays.
    .onConflict(conflict =>
      conflict.columns(['site_id', 'slug']).doUpdateSet({ slug: series.slug }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Makes an article a part of a series; of none when there is no id. */
export async function setSeries(
  trx: Trx,
  { articleId, siteId }: Place,
  seriesId: number | undefined,
): Promise<void> {
  await trx.deleteFrom('article_in_series').where('article_id', '=', articleId).execute()
  if (seriesId === undefined) return
  await trx
    .insertInto('article_in_series')
    .values({ article_id: articleId, series_id: seriesId, site_id: siteId })
    .execute()
}

/** Names exactly these articles of the site below an article, in that order. */
export async function setRelated(
  trx: Trx,
  { articleId, siteId }: Place,
  slugs: readonly string[],
): Promise<void> {
  await trx.deleteFrom('article_related').where('article_id', '=', articleId).execute()
  if (slugs.length === 0) return
  await sql`
    insert into article_related (article_id, related_id, site_id, position)
    select ${articleId}, a.id, ${siteId}, w.position
    from unnest(${slugs}::text[]) with ordinality as w(slug, position)
    join article a on a.site_id = ${siteId} and a.slug = w.slug`.execute(trx)
}

/** Lets the portal show an article apart, or no longer. */
export async function setFeatured(
  trx: Trx,
  { articleId, siteId }: Place,
  feature: { at: Instant; by: string | undefined } | undefined,
): Promise<void> {
  if (feature === undefined) {
    await trx.deleteFrom('article_feature').where('article_id', '=', articleId).execute()
    return
  }
  await trx
    .insertInto('article_feature')
    .values({
      ...{ article_id: articleId, site_id: siteId },
      ...{ featured_at: feature.at, featured_by: feature.by ?? null },
    })
    .onConflict(conflict => conflict.column('article_id').doNothing())
    .execute()
}

/** Calls a tag or a series otherwise; its address stays. False when the site has none with that id. */
export async function rename(
  trx: Trx,
  table: 'news_tag' | 'news_series',
  siteId: number,
  { id, nameVi, nameEn }: { id: number; nameVi: string; nameEn: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable(table)
    .set({ name_vi: nameVi, name_en: nameEn })
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
