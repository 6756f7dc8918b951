import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { Arrangement, NamedOnDesk, ShownNamed } from '../domain/arrangement.ts'
import type { ArticleCardFacts, Headline } from '../domain/article.ts'
import { type CardRow, cardOf, cards, headlines } from './article.queries.ts'
import { isNamedIn, nameIn } from './belongs.queries.ts'

/** Articles that the portal shows apart, the one featured last first. */
export async function listFeatured(
  db: Db,
  siteId: number,
  language: Language,
  limit: number,
): Promise<Headline[]> {
  const { columns, tables, isOut } = headlines(siteId, language)
  const { rows } = await sql<Headline>`
    select ${columns} from ${tables} join article_feature f on f.article_id = a.id
    where ${isOut} and f.site_id = ${siteId}
    order by f.featured_at desc limit ${sql.lit(limit)}`.execute(db)
  return rows
}

/** The parts of a series that are out, in the order in which they went out. */
export async function listSeries(
  db: Db,
  siteId: number,
  language: Language,
  { id, limit }: { id: number; limit: number },
): Promise<ArticleCardFacts[]> {
  const { columns, tables, isOut } = cards(siteId, language)
  const { rows } = await sql<CardRow>`
    select ${columns} from ${tables} join article_in_series i on i.article_id = a.id
    where ${isOut} and i.series_id = ${id}
    order by a.published_at, a.id limit ${sql.lit(limit)}`.execute(db)
  return rows.map(cardOf)
}

type Kind = 'tag' | 'series'
const TABLES = {
  tag: { named: sql.table('news_tag'), link: sql.table('article_tag'), id: sql.ref('tag_id') },
  series: {
    named: sql.table('news_series'),
    link: sql.table('article_in_series'),
    id: sql.ref('series_id'),
  },
} as const

/** A tag or a series by its address, or undefined while nothing of it is out: its name may tell what is to come. */
export async function findNamed(
  db: Db,
  kind: Kind,
  siteId: number,
  slug: string,
  language: Language,
): Promise<(ShownNamed & { readonly id: number }) | undefined> {
  const { rows } = await sql<ShownNamed & { id: number }>`
    select n.id, n.slug, ${nameIn(language, 'n')} as name,
      ${isNamedIn(language, 'n')} as "isTranslated" from ${TABLES[kind].named} n
    where n.site_id = ${siteId} and n.slug = ${slug} and exists (
      select from ${TABLES[kind].link} l join article a on a.id = l.article_id and a.state = 'published'
      where l.${TABLES[kind].id} = n.id)`.execute(db)
  return rows[0]
}

/** The tags or the series of a site as editors see them, the most used first. */
export async function listNamed(
  db: Db,
  kind: Kind,
  siteId: number,
  limit: number,
): Promise<NamedOnDesk[]> {
  const { named, link, id } = TABLES[kind]
  const { rows } = await sql<NamedOnDesk>`
    select n.id, n.slug, n.name_vi as "nameVi", n.name_en as "nameEn",
      (select count(*)::int from ${link} l where l.${id} = n.id) as articles
    from ${named} n where n.site_id = ${siteId}
    order by articles desc, n.name_vi, n.id limit ${sql.lit(limit)}`.execute(db)
  return rows
}

/** How an article is arranged. */
export async function getArrangement(db: Db | Trx, articleId: string): Promise<Arrangement> {
  const { rows } = await sql<Omit<Arrangement, 'seriesId'> & { seriesId: number | null }>`
    select
      (select coalesce(json_agg(t.name_vi order by l.position), '[]'::json)
       from article_tag l join news_tag t on t.id = l.tag_id where l.article_id = ${articleId}) as tags,
      (select series_id from article_in_series where article_id = ${articleId}) as "seriesId",
      (select coalesce(json_agg(json_build_object('slug', o.slug, 'title', t.title) order by r.position), '[]'::json)
       from article_related r join article o on o.id = r.related_id
       join article_text t on t.article_id = o.id and t.language = 'vi' where r.article_id = ${articleId}) as related,
      exists (select from article_feature where article_id = ${articleId}) as "isFeatured"`.execute(
    db,
  )
  const [row] = rows
  if (row === undefined) throw new Error('A statement without rows')
  return { ...row, seriesId: row.seriesId ?? undefined }
}

/** Those of the slugs that no other article of the site has. */
export async function listUnknown(
  db: Db,
  { articleId, siteId }: { articleId: string; siteId: number },
  slugs: readonly string[],
): Promise<string[]> {
  if (slugs.length === 0) return []
  const found = await db
    .selectFrom('article')
    .select('slug')
    .where('site_id', '=', siteId)
    .where('slug', 'in', slugs)
    .where('id', '<>', articleId)
    .execute()
  const known = new Set(found.map(({ slug }) => slug))
  return slugs.filter(slug => !known.has(slug))
}

/** Whether the site has a series with that id. */
export async function hasSeries(db: Db, siteId: number, id: number): Promise<boolean> {
  const row = await db
    .selectFrom('news_series')
    .select('id')
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

/** The id of the series with that address, or undefined. */
export async function findSeriesId(
  db: Db | Trx,
  siteId: number,
  slug: string,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('news_series')
    .select('id')
    .where('site_id', '=', siteId)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row?.id
}
