import { type Expression, sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import {
  type DeskPage,
  hasChanges,
  type Page,
  type PageRow,
  type PageState,
  type Section,
} from '../domain/page.ts'
import { lastPictureChange, picturesOf } from './picture.queries.ts'

/** A site has some dozens of pages; no list shows more. */
const MOST_PAGES = 500

/** A published page by its slug, in the language where it has a text, else in Vietnamese. */
export async function findPage(
  db: Db,
  siteId: number,
  slug: string,
  language: Language,
): Promise<Page | undefined> {
  const row = await db
    .selectFrom('page as p')
    .innerJoin('page_text as t', 't.page_id', 'p.id')
    .select(['p.id', 'p.slug', 'p.changed_at', 'p.confirmed_at'])
    .select(['t.title', 't.body_html', 't.language'])
    .select(
      sql<boolean>`exists (select from page_text e where e.page_id = p.id and e.language = 'en')`.as(
        'in_english',
      ),
    )
    .select(picturesOf(sql.ref('p.id'), sql.ref('t.language')).as('pictures'))
    .where('p.site_id', '=', siteId)
    .where('p.slug', '=', slug)
    .where('p.state', '=', 'published')
    .where('t.language', 'in', [language, 'vi'])
    .orderBy(sql`t.language = ${language}`, 'desc')
    .$narrowType<{ changed_at: Date; confirmed_at: Date }>()
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      slug: row.slug,
      title: row.title,
      bodyHtml: row.body_html,
      changedAt: row.changed_at,
      confirmedAt: row.confirmed_at,
      pictures: row.pictures,
      isTranslated: row.language === language,
      isInEnglish: row.in_english,
    }
  )
}

/** What leads to a published page. */
export type PageLink = {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly section: Section | undefined
  readonly hasEnglish: boolean
  readonly changedAt: Date
  readonly confirmedAt: Date
}

/** The published pages of a site by title, titles in the language where there is one. */
export async function listPageLinks(
  db: Db | Trx,
  siteId: number,
  language: Language,
): Promise<PageLink[]> {
  const rows = await db
    .selectFrom('page as p')
    .innerJoin('page_text as t', join =>
      join.onRef('t.page_id', '=', 'p.id').on('t.language', '=', 'vi'),
    )
    .leftJoin('page_text as e', join =>
      join.onRef('e.page_id', '=', 'p.id').on('e.language', '=', 'en'),
    )
    .select([
      'p.id',
      'p.slug',
      'p.section',
      'p.changed_at',
      'p.confirmed_at',
      't.title',
      'e.title as english',
    ])
    .where('p.site_id', '=', siteId)
    .where('p.state', '=', 'published')
    .orderBy('t.title')
    .orderBy('p.id')
    .limit(MOST_PAGES)
    .$narrowType<{ changed_at: Date; confirmed_at: Date }>()
    .execute()
  return rows.map(row => ({
    id: row.id,
    slug: row.slug,
    title: language === 'en' ? (row.english ?? row.title) : row.title,
    section: (row.section ?? undefined) as Section | undefined,
    hasEnglish: row.english !== null,
    changedAt: row.changed_at,
    confirmedAt: row.confirmed_at,
  }))
}

/** The published texts of pages about some section, with the pictures that readers see: what is measured of them. */
export async function listSectionTexts(db: Db | Trx, siteId: number) {
  const rows = await db
    .selectFrom('page as p')
    .innerJoin('page_text as t', 't.page_id', 'p.id')
    .select(['p.id', 'p.slug', 'p.section', 'p.changed_at', 'p.confirmed_at'])
    .select(['t.language', 't.title', 't.body_html'])
    .select(picturesOf(sql.ref('p.id'), 'vi').as('pictures'))
    .where('p.site_id', '=', siteId)
    .where('p.state', '=', 'published')
    .where('p.section', 'is not', null)
    .orderBy('p.id')
    .orderBy('t.language', 'desc')
    .$narrowType<{ section: string; changed_at: Date; confirmed_at: Date }>()
    .execute()
  return rows.map(row => ({
    id: row.id,
    slug: row.slug,
    section: row.section as Section,
    changedAt: row.changed_at,
    confirmedAt: row.confirmed_at,
    language: row.language as Language,
    title: row.title,
    bodyHtml: row.body_html,
    pictures: row.pictures,
  }))
}

/** Every page of a site for those who keep them, by its newest Vietnamese title. */
export async function listOnPageDesk(db: Db, siteId: number): Promise<PageRow[]> {
  const pages = await readDeskPages(db, sql`p.site_id = ${siteId} and v.texts is not null`)
  return pages
    .map(page => ({
      ...page,
      title: page.texts.vi?.title ?? page.slug,
      hasEnglish: page.texts.en !== undefined,
      hasChanges: hasChanges(page),
    }))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'vi'))
}

/** A page for those who keep it, or undefined. */
export async function findDeskPage(
  db: Db | Trx,
  siteId: number,
  id: string,
): Promise<DeskPage | undefined> {
  const [page] = await readDeskPages(db, sql`p.site_id = ${siteId} and p.id = ${id}`)
  return page
}

type DeskPageRow = {
  id: string
  slug: string
  section: string | null
  state: string
  published_at: Date | null
  changed_at: Date | null
  confirmed_at: Date | null
  texts: DeskPage['texts'] | null
  shown: DeskPage['shown'] | null
  picture_change: string
  pending_pictures: number
}

async function readDeskPages(db: Db | Trx, which: Expression<unknown>): Promise<DeskPage[]> {
  const { rows } = await sql<DeskPageRow>`
    select p.id, p.slug, p.section, p.state, p.published_at, p.changed_at, p.confirmed_at, v.texts, t.shown,
      ${lastPictureChange('p.id')} as picture_change,
      (select count(*) from page_picture i where i.page_id = p.id and not i.is_approved and i.removed_at is null) as pending_pictures
    from page p
    left join lateral (
      select json_object_agg(n.language, json_build_object('title', n.title, 'bodyHtml', n.body_html, 'revision', n.revision)) as texts
      from (select distinct on (language) language, title, body_html, revision from page_version
            where page_id = p.id order by language, revision desc) n
    ) v on true
    left join lateral (select json_object_agg(language, revision) as shown from page_text where page_id = p.id) t on true
    where ${which} and p.thrown_away_at is null order by p.created_at desc, p.id limit ${sql.lit(MOST_PAGES)}`.execute(
    db,
  )
  return rows.map(row => ({
    id: row.id,
    slug: row.slug,
    section: (row.section ?? undefined) as Section | undefined,
    state: row.state as PageState,
    publishedAt: row.published_at,
    changedAt: row.changed_at,
    confirmedAt: row.confirmed_at,
    texts: row.texts ?? {},
    shown: row.shown ?? {},
    pictureChange: row.picture_change,
    pendingPictures: row.pending_pictures,
  }))
}

/** A text of a page as it was saved, by whom and when; or undefined. */
export async function findPageVersion(
  db: Db,
  pageId: string,
  { language, revision }: { readonly language: Language; readonly revision: number },
) {
  const row = await db
    .selectFrom('page_version as v')
    .leftJoin('officer as o', 'o.id', 'v.saved_by')
    .select(['v.title', 'v.body_html', 'v.saved_at', 'o.full_name'])
    .where('v.page_id', '=', pageId)
    .where('v.language', '=', language)
    .where('v.revision', '=', revision)
    .executeTakeFirst()
  return (
    row && {
      ...{ language, revision, title: row.title, bodyHtml: row.body_html },
      ...{ savedAt: row.saved_at, savedBy: row.full_name ?? undefined },
    }
  )
}

/** Bodies that readers see, and the newest of each language. */
export async function listBodiesInUse(trx: Trx, pageId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ body_html: string }>`
    select body_html from page_text where page_id = ${pageId}
    union all
    (select distinct on (language) body_html from page_version where page_id = ${pageId}
      order by language, revision desc)`.execute(trx)
  return rows.map(each => each.body_html)
}
