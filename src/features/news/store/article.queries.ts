import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Picture } from '#kernel/picture.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import type { ShownNamed } from '../domain/arrangement.ts'
import type { Article, ArticleCardFacts, Byline, Headline, Series } from '../domain/article.ts'
import { readingMinutes } from '../domain/reading-minutes.ts'
import { seriesOf, tagsOf } from './belongs.queries.ts'
import { picturesOf } from './picture.queries.ts'

/** Where a page of a list begins: after the article that went out at that moment. */
export type Cursor = { readonly at: Instant; readonly id: string }

/** What listed articles have in common: one of these categories, or a tag. */
export type About = { readonly categoryIds: readonly number[] } | { readonly tagId: number }

function isAbout(about: About | undefined) {
  if (about === undefined) return sql``
  if ('tagId' in about)
    return sql`and a.id in (select article_id from article_tag where tag_id = ${about.tagId})`
  const [only, ...others] = about.categoryIds
  // One alone is a path through the index of its newest.
  return others.length === 0
    ? sql`and a.category_id = ${only}`
    : sql`and a.category_id = any(${about.categoryIds})`
}

/** Where articles are out, in the language where there is a text in it, else in Vietnamese: `a`, `vi` and `own`. */
export function published(siteId: number, language: Language) {
  return {
    texts: sql`article a
      join article_text vi on vi.article_id = a.id and vi.language = 'vi'
      left join article_text own on own.article_id = a.id and own.language = ${language}`,
    // What never changes, limits too, is written into the statement: the plan that is kept for it then knows the
    // partial indexes, and that little is wanted of much.
    isOut: sql`a.site_id = ${siteId} and a.state = 'published'`,
  }
}

/** What a card needs, as the parts of a statement; which articles, in what order and how many is the caller's. */
export function cards(siteId: number, language: Language) {
  const { texts, isOut } = published(siteId, language)
  return {
    columns: sql`a.id, a.slug, a.category_id, a.published_at,
      case when own.title is null then vi.changed_at else own.changed_at end as changed_at, c.slug as category_slug,
      ${sql.ref(language === 'vi' ? 'c.name_vi' : 'c.name_en')} as category_name,
      coalesce(own.title, vi.title) as title, coalesce(own.lead, vi.lead) as lead,
      own.title is not null as is_translated, p.id as cover_id, p.width as cover_width, p.height as cover_height,
      case when ${language} = 'en' and p.alt_en <> '' then p.alt_en else p.alt_vi end as cover_alt`,
    tables: sql`${texts}
      join news_category c on c.id = a.category_id
      left join article_picture p on p.article_id = a.id and p.position = 1 and p.is_approved and p.removed_at is null`,
    isOut,
  }
}

/** A row of `cards`. */
export type CardRow = {
  readonly id: string
  readonly slug: string
  readonly category_id: number
  readonly published_at: Instant
  readonly changed_at: Instant | null
  readonly category_slug: string
  readonly category_name: string
  readonly title: string
  readonly lead: string
  readonly is_translated: boolean
  readonly cover_id: string | null
  readonly cover_width: number | null
  readonly cover_height: number | null
  readonly cover_alt: string | null
}

/** A card from its row. */
export function cardOf(row: CardRow): ArticleCardFacts {
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    lead: row.lead,
    publishedAt: row.published_at,
    changedAt: row.changed_at,
    category: { slug: row.category_slug, name: row.category_name },
    isTranslated: row.is_translated,
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

/** What a headline needs, as the parts of a statement. */
export function headlines(siteId: number, language: Language) {
  const { texts, isOut } = published(siteId, language)
  const columns = sql`a.id, a.slug, coalesce(own.title, vi.title) as title, own.title is not null as "isTranslated"`
  return { columns, tables: texts, isOut }
}

/** The titles of the newest articles. */
export async function listNewestHeadlines(
  db: Db,
  siteId: number,
  language: Language,
  limit: number,
): Promise<Headline[]> {
  const { columns, tables, isOut } = headlines(siteId, language)
  const { rows } = await sql<Headline>`
    select ${columns} from ${tables} where ${isOut}
    order by a.published_at desc, a.id desc limit ${sql.lit(limit)}`.execute(db)
  return rows
}

type NewestFilter = {
  readonly limit: number
  readonly about?: About | undefined
  readonly after?: Cursor | undefined
  /** Only those that have a text in the language. */
  readonly isOwn?: boolean | undefined
}

/** The newest articles, about something if asked, after the cursor if given; each with who wrote it, or nothing. */
export async function listNewest(
  db: Db,
  siteId: number,
  language: Language,
  filter: NewestFilter,
): Promise<(ArticleCardFacts & Pick<Byline, 'author'>)[]> {
  const { columns, tables, isOut } = cards(siteId, language)
  const { after } = filter
  const { rows } = await sql<CardRow & Pick<Byline, 'author'>>`
    select ${columns}, coalesce(own.author, vi.author) as author from ${tables} where ${isOut}
      ${isAbout(filter.about)} ${filter.isOwn ? sql`and own.title is not null` : sql``}
      ${after === undefined ? sql`` : sql`and (a.published_at, a.id) < (${after.at}, ${after.id})`}
    order by a.published_at desc, a.id desc limit ${sql.lit(filter.limit)}`.execute(db)
  return rows.map(row => ({ ...cardOf(row), author: row.author }))
}

/** Articles that stand before the others on that day, about something if asked; the newest first. */
export async function listPinned(
  db: Db,
  siteId: number,
  language: Language,
  filter: { on: PlainDate; limit: number; about?: About | undefined },
): Promise<ArticleCardFacts[]> {
  const { columns, tables, isOut } = cards(siteId, language)
  const { rows } = await sql<CardRow>`
    select ${columns} from ${tables} join article_pin pin on pin.article_id = a.id
    where ${isOut} and pin.site_id = ${siteId} and pin.last_day >= ${filter.on}
      ${isAbout(filter.about)}
    order by a.published_at desc, a.id desc limit ${sql.lit(filter.limit)}`.execute(db)
  return rows.map(cardOf)
}

type ArticleRow = CardRow &
  Byline & {
    body_html: string
    body_plain: string
    is_in_english: boolean
    takes_no_comments: boolean
    pictures: Picture[]
    tags: ShownNamed[]
    series: Series | null
  }

/** A published article in the language, or in Vietnamese where there is no text in it; undefined when there is none. */
export async function findArticle(
  db: Db,
  siteId: number,
  slug: string,
  language: Language,
): Promise<Article | undefined> {
  const { columns, tables, isOut } = cards(siteId, language)
  const { rows } = await sql<ArticleRow>`
    select ${columns}, coalesce(own.body_html, vi.body_html) as body_html,
      coalesce(own.body_plain, vi.body_plain) as body_plain,
      coalesce(own.author, vi.author) as author, coalesce(own.source, vi.source) as source,
      exists (select from article_text en where en.article_id = a.id and en.language = 'en') as is_in_english,
      a.comments_closed_at is not null as takes_no_comments,
      ${picturesOf(sql.ref('a.id'), language)} as pictures,
      ${tagsOf(sql.ref('a.id'), language)} as tags,
      ${seriesOf(sql.ref('a.id'), language)} as series
    from ${tables} where ${isOut} and a.slug = ${slug}`.execute(db)
  const [row] = rows
  if (row === undefined) return undefined
  return {
    ...cardOf(row),
    categoryId: row.category_id,
    isInEnglish: row.is_in_english,
    takesNoComments: row.takes_no_comments,
    bodyHtml: row.body_html,
    author: row.author,
    source: row.source,
    pictures: row.pictures,
    tags: row.tags,
    series: row.series ?? undefined,
    minutes: readingMinutes(`${row.lead} ${row.body_plain}`),
  }
}

/** Where a published article is found that had that slug formerly, or undefined. */
export async function findPresentSlug(
  db: Db,
  siteId: number,
  slug: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('article_former_slug as f')
    .innerJoin('article as a', 'a.id', 'f.article_id')
    .select('a.slug')
    .where('f.site_id', '=', siteId)
    .where('f.slug', '=', slug)
    .where('a.state', '=', 'published')
    .executeTakeFirst()
  return row?.slug
}

/** Tells whether an article that was taken back has that address, or had it formerly. */
export async function wasWithdrawn(db: Db, siteId: number, slug: string): Promise<boolean> {
  const { rows } = await sql`
    select from article a where a.site_id = ${siteId} and a.state = 'withdrawn' and (a.slug = ${slug}
      or exists (select from article_former_slug f where f.article_id = a.id and f.site_id = ${siteId} and f.slug = ${slug}))
    limit 1`.execute(db)
  return rows.length > 0
}
