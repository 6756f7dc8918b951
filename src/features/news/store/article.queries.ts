import { type Expression, sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { Article, ArticleCardFacts, Category } from '../domain/article.ts'
import { plainText } from '../domain/plain-words.ts'
import { readingMinutes } from '../domain/reading-minutes.ts'
import { picturesOf } from './picture.queries.ts'

/** Where a page of a list begins: after the article that went out at that moment. */
export type Cursor = { readonly at: Instant; readonly id: string }

/**
 * Cards of published articles, in the language where there is a text in it, else in Vietnamese. Order and limit are the
 * caller's. What never changes, limits too, is written into the statement: the plan that is kept for it then knows the
 * partial indexes, and that little is wanted of much.
 */
export function cards(db: Db | Trx, siteId: number, language: Language) {
  return db
    .selectFrom('article as a')
    .innerJoin('news_category as c', 'c.id', 'a.category_id')
    .innerJoin('article_text as vi', join =>
      join.onRef('vi.article_id', '=', 'a.id').on('vi.language', '=', sql.lit('vi')),
    )
    .leftJoin('article_text as own', join =>
      join.onRef('own.article_id', '=', 'a.id').on('own.language', '=', language),
    )
    .leftJoin('article_picture as p', join =>
      join.onRef('p.article_id', '=', 'a.id').on('p.position', '=', sql.lit(1)),
    )
    .select(eb => [
      'a.id',
      'a.slug',
      'a.category_id',
      sql<Instant>`a.published_at`.as('published_at'),
      'c.slug as category_slug',
      eb.ref(language === 'vi' ? 'c.name_vi' : 'c.name_en').as('category_name'),
      eb.fn.coalesce('own.title', 'vi.title').as('title'),
      eb.fn.coalesce('own.lead', 'vi.lead').as('lead'),
      eb('own.title', 'is not', null).as('is_translated'),
      'p.id as cover_id',
      'p.width as cover_width',
      'p.height as cover_height',
      sql<
        string | null
      >`case when ${language} = 'en' and p.alt_en <> '' then p.alt_en else p.alt_vi end`.as(
        'cover_alt',
      ),
    ])
    .where('a.site_id', '=', siteId)
    .where('a.state', '=', sql.lit('published'))
}

/** A row of `cards`. */
export type CardRow = Awaited<ReturnType<ReturnType<typeof cards>['execute']>>[number]

/** A card from its row. */
export function cardOf(row: CardRow): ArticleCardFacts {
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    lead: row.lead,
    publishedAt: row.published_at,
    category: { slug: row.category_slug, name: row.category_name },
    isTranslated: Boolean(row.is_translated),
    cover:
      row.cover_id === null
        ? undefined
        : {
            id: row.cover_id,
            alt: row.cover_alt ?? '',
            width: row.cover_width ?? 0,
            height: row.cover_height ?? 0,
          },
  }
}

/** The newest articles, of one category if asked, after the cursor if given. */
export async function listNewest(
  db: Db,
  siteId: number,
  language: Language,
  filter: {
    limit: number
    categoryId?: number | undefined
    after?: Cursor | undefined
  },
): Promise<ArticleCardFacts[]> {
  let query = cards(db, siteId, language)
    .orderBy('a.published_at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(sql.lit(filter.limit))
  if (filter.categoryId !== undefined) query = query.where('a.category_id', '=', filter.categoryId)
  const { after } = filter
  if (after !== undefined) {
    query = query.where(eb =>
      eb(eb.refTuple('a.published_at', 'a.id'), '<', eb.tuple(after.at, after.id)),
    )
  }
  return (await query.execute()).map(cardOf)
}

/** A published article in the language, or in Vietnamese where there is no text in it; undefined when there is none. */
export async function findArticle(
  db: Db,
  siteId: number,
  slug: string,
  language: Language,
): Promise<Article | undefined> {
  const row = await cards(db, siteId, language)
    .select(eb => [
      eb.fn.coalesce('own.body_html', 'vi.body_html').as('body_html'),
      eb.fn.coalesce('own.body_plain', 'vi.body_plain').as('body_plain'),
      picturesOf(eb.ref('a.id'), language).as('pictures'),
    ])
    .where('a.slug', '=', slug)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    ...cardOf(row),
    categoryId: row.category_id,
    bodyHtml: row.body_html,
    pictures: row.pictures,
    minutes: readingMinutes(`${row.lead} ${row.body_plain}`),
  }
}

/** The id of a published article by the last part of its address. */
export async function findPublishedId(
  db: Db | Trx,
  siteId: number,
  slug: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('article')
    .select('id')
    .where('site_id', '=', siteId)
    .where('slug', '=', slug)
    .where('state', '=', 'published')
    .executeTakeFirst()
  return row?.id
}

/** How much it counts that two articles are about the same, against the likeness of their titles (0 to 1). */
const SAME_CATEGORY = 0.25
/** Articles that are compared: that many of the newest, and of the newest of the same category. */
const COMPARED = 60

/** Articles like this one: of the same category, or with words of its title in theirs; the most alike first. */
export async function listRelated(
  db: Db,
  siteId: number,
  language: Language,
  article: { id: string; categoryId: number; title: string },
  limit: number,
): Promise<ArticleCardFacts[]> {
  const alike = sql<{ id: string; likeness: number }>`(
    select c.id, similarity(coalesce(own.title_plain, vi.title_plain), ${plainText(article.title)})
        + case when c.category_id = ${article.categoryId} then ${SAME_CATEGORY}::float else 0 end as likeness
    from (
      (select id, category_id, published_at from article where site_id = ${siteId} and state = 'published'
        order by published_at desc, id desc limit ${sql.lit(COMPARED)})
      union
      (select id, category_id, published_at from article
        where site_id = ${siteId} and state = 'published' and category_id = ${article.categoryId}
        order by published_at desc, id desc limit ${sql.lit(COMPARED)})
    ) c
    join article_text vi on vi.article_id = c.id and vi.language = 'vi'
    left join article_text own on own.article_id = c.id and own.language = ${language}
    where c.id <> ${article.id}
    order by likeness desc, c.published_at desc
    limit ${sql.lit(limit)})`.as<'alike'>('alike')
  const rows = await cards(db, siteId, language)
    .innerJoin(alike, 'alike.id', 'a.id')
    .orderBy('alike.likeness', 'desc')
    .orderBy('a.published_at', 'desc')
    .execute()
  return rows.map(cardOf)
}

/** The categories of a site, in their order. */
export async function listCategories(
  db: Db,
  siteId: number,
  language: Language,
): Promise<Category[]> {
  return db
    .selectFrom('news_category')
    .select(eb => ['id', 'slug', eb.ref(language === 'vi' ? 'name_vi' : 'name_en').as('name')])
    .where('site_id', '=', siteId)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** The years in which published articles went out, in Viet Nam's time, newest first. */
export async function listYears(db: Db, siteId: number): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    select year::int from generate_series(
      (select extract(year from min(published_at) at time zone ${ZONE}) from article where site_id = ${siteId} and state = 'published'),
      (select extract(year from max(published_at) at time zone ${ZONE}) from article where site_id = ${siteId} and state = 'published')
    ) as year
    where exists (select from article where site_id = ${siteId} and state = 'published' and ${inYear(sql.ref('year'))})
    order by year desc`.execute(db)
  return rows.map(({ year }) => year)
}

const ZONE = 'Asia/Ho_Chi_Minh'

// As a range, which the index of published articles knows.
function inYear(year: Expression<unknown>) {
  const first = (next: 0 | 1) =>
    sql`make_timestamptz(${year}::int + ${sql.lit(next)}, 1, 1, 0, 0, 0, ${ZONE})`
  return sql<boolean>`published_at >= ${first(0)} and published_at < ${first(1)}`
}

/** Where a published article is found, and when it was last changed: for machines that read the whole site. */
export type ArticleAddress = {
  readonly slug: string
  readonly isTranslated: boolean
  readonly changedAt: Instant
}

/** Published articles of a year, newest first. */
export async function listAddresses(
  db: Db,
  siteId: number,
  year: number,
  limit: number,
): Promise<ArticleAddress[]> {
  const { rows } = await sql<ArticleAddress>`
    select slug, exists (select from article_text t where t.article_id = a.id and t.language = 'en') as "isTranslated",
      greatest(published_at, (select max(v.saved_at) from article_version v where v.article_id = a.id)) as "changedAt"
    from article a where site_id = ${siteId} and state = 'published' and ${inYear(sql.val(year))}
    order by published_at desc, id desc limit ${limit}`.execute(db)
  return rows
}
