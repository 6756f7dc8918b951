import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Trx } from '#platform/db/db.ts'
import type { PageText, Section } from '../domain/page.ts'
import { pictureWordsWith } from './picture.writes.ts'

/** The page, held until the transaction ends, or undefined. */
export function lockPage(trx: Trx, siteId: number, id: string) {
  return trx
    .selectFrom('page')
    .select(['id', 'slug', 'state', 'section'])
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .where('thrown_away_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

/** Slugs of the site that begin so; nobody else can take one before the transaction ends. */
export async function lockPageSlugsLike(
  trx: Trx,
  siteId: number,
  slug: string,
): Promise<ReadonlySet<string>> {
  await sql`select pg_advisory_xact_lock(hashtext('page_slug'), ${siteId})`.execute(trx)
  const rows = await trx
    .selectFrom('page')
    .select('slug')
    .where('site_id', '=', siteId)
    .where('slug', 'like', `${slug}%`)
    .execute()
  return new Set(rows.map(row => row.slug))
}

/** Adds a draft without any text yet. Gives false when there is a page of that id: the form was sent twice. */
export async function insertPage(
  trx: Trx,
  page: { id: string; siteId: number; slug: string; section: Section | undefined; at: Instant },
): Promise<boolean> {
  const row = await trx
    .insertInto('page')
    .values({
      id: page.id,
      site_id: page.siteId,
      slug: page.slug,
      section: page.section ?? null,
      created_at: page.at,
    })
    .onConflict(conflict => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Gives the page another address. */
export async function setSlug(trx: Trx, siteId: number, id: string, slug: string): Promise<void> {
  await trx
    .updateTable('page')
    .set({ slug })
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .execute()
}

/** Takes a draft from the desk; its address is free again. */
export async function keepThrownAway(trx: Trx, id: string, at: Instant): Promise<void> {
  await trx
    .updateTable('page')
    .set({ thrown_away_at: at, slug: `da-bo-${id}` })
    .where('id', '=', id)
    .execute()
}

/** Changes what the page is about. */
export async function setSection(
  trx: Trx,
  id: string,
  section: Section | undefined,
): Promise<void> {
  await trx
    .updateTable('page')
    .set({ section: section ?? null })
    .where('id', '=', id)
    .execute()
}

/** Keeps a version for good. */
export async function insertPageVersion(
  trx: Trx,
  version: PageText & {
    pageId: string
    siteId: number
    language: Language
    revision: number
    savedAt: Instant
    savedBy: string | undefined
  },
): Promise<void> {
  await trx
    .insertInto('page_version')
    .values({
      page_id: version.pageId,
      site_id: version.siteId,
      language: version.language,
      revision: version.revision,
      title: version.title,
      body_html: version.bodyHtml,
      saved_at: version.savedAt,
      saved_by: version.savedBy ?? null,
    })
    .execute()
}

/** Makes a text the one that readers see. Its pictures are there as readers are to see them. */
export async function putPageText(
  trx: Trx,
  text: PageText & {
    pageId: string
    siteId: number
    language: Language
    revision: number
    bodyPlain: string
  },
): Promise<void> {
  const said = {
    title: text.title,
    body_html: text.bodyHtml,
    body_plain: text.bodyPlain,
    revision: text.revision,
  }
  const pictures = pictureWordsWith({
    id: sql.val(text.pageId),
    language: sql`${text.language}::text`,
    bodyHtml: sql`${text.bodyHtml}::text`,
  })
  const key = { page_id: text.pageId, site_id: text.siteId, language: text.language }
  await trx
    .insertInto('page_text')
    .values({ ...key, ...said, pictures_plain: pictures })
    .onConflict(conflict =>
      conflict
        .columns(['page_id', 'language'])
        .doUpdateSet(eb => ({ ...said, pictures_plain: eb.ref('excluded.pictures_plain') })),
    )
    .execute()
}

/** Puts the page out; `changed` when readers see other words than before. */
export async function keepPublished(
  trx: Trx,
  id: string,
  at: Instant,
  changed: boolean,
): Promise<void> {
  await trx
    .updateTable('page')
    .set({
      state: 'published',
      published_at: sql`coalesce(published_at, ${at})`,
      confirmed_at: at,
      ...(changed ? { changed_at: at } : {}),
    })
    .where('id', '=', id)
    .execute()
}

/** Notes that the page is still right. */
export async function keepConfirmed(trx: Trx, id: string, at: Instant): Promise<void> {
  await trx.updateTable('page').set({ confirmed_at: at }).where('id', '=', id).execute()
}

/** Takes the page back. */
export async function keepWithdrawn(trx: Trx, id: string): Promise<void> {
  await trx.updateTable('page').set({ state: 'draft' }).where('id', '=', id).execute()
}
