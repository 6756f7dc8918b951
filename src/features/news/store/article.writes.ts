import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Trx } from '#platform/db/db.ts'
import type { TextDraft } from '../domain/article.ts'
import { pictureWordsWith } from './picture.writes.ts'

/** Adds a draft without any text yet. False when there is an article of that id. */
export async function insertArticle(
  trx: Trx,
  article: { id: string; siteId: number; categoryId: number; slug: string; createdAt: Instant },
): Promise<boolean> {
  const row = await trx
    .insertInto('article')
    .values({
      id: article.id,
      site_id: article.siteId,
      category_id: article.categoryId,
      slug: article.slug,
      created_at: article.createdAt,
    })
    .onConflict(conflict => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** The article, held until the transaction ends, or undefined. */
export function lockArticle(trx: Trx, siteId: number, id: string) {
  return trx
    .selectFrom('article')
    .select(['id', 'slug', 'state'])
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .where('thrown_away_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

/**
 * Slugs of the site that begin so, now or formerly, and whose they are; nobody else can take one before the transaction
 * ends.
 */
export async function lockSlugsLike(
  trx: Trx,
  siteId: number,
  slug: string,
): Promise<ReadonlyMap<string, string>> {
  await sql`select pg_advisory_xact_lock(hashtext('article_slug'), ${siteId})`.execute(trx)
  const { rows } = await sql<{ slug: string; id: string }>`
    select slug, id from article where site_id = ${siteId} and slug like ${`${slug}%`}
    union all
    select slug, article_id from article_former_slug where site_id = ${siteId} and slug like ${`${slug}%`}`.execute(
    trx,
  )
  return new Map(rows.map(row => [row.slug, row.id]))
}

/** Gives the article another slug; the one that it had leads to it when `keptAt` is given. */
export async function moveToSlug(
  trx: Trx,
  article: { id: string; siteId: number; slug: string },
  slug: string,
  keptAt: Instant | undefined,
): Promise<void> {
  await trx.updateTable('article').set({ slug }).where('id', '=', article.id).execute()
  if (keptAt === undefined) return
  await trx
    .insertInto('article_former_slug')
    .values({
      site_id: article.siteId,
      slug: article.slug,
      article_id: article.id,
      changed_at: keptAt,
    })
    .onConflict(conflict => conflict.columns(['site_id', 'slug']).doNothing())
    .execute()
}

/** Changes what the article is about. */
export async function setCategory(trx: Trx, id: string, categoryId: number): Promise<void> {
  await trx.updateTable('article').set({ category_id: categoryId }).where('id', '=', id).execute()
}

/** The number of the newest version in that language, or zero when there is none. */
export async function getRevision(
  trx: Trx,
  articleId: string,
  language: Language,
): Promise<number> {
  const row = await trx
    .selectFrom('article_version')
    .select(eb => eb.fn.max('revision').as('newest'))
    .where('article_id', '=', articleId)
    .where('language', '=', language)
    .executeTakeFirst()
  return row?.newest ?? 0
}

/** Which text of which article. */
export type TextKey = {
  readonly articleId: string
  readonly siteId: number
  readonly language: Language
  readonly revision: number
}

/** Keeps a version for good. */
export async function insertVersion(
  trx: Trx,
  text: TextDraft & TextKey & { categoryId: number; savedAt: Instant; savedBy: string | undefined },
): Promise<void> {
  await trx
    .insertInto('article_version')
    .values({
      ...keyOf(text),
      ...saidIn(text),
      revision: text.revision,
      category_id: text.categoryId,
      saved_at: text.savedAt,
      saved_by: text.savedBy ?? null,
    })
    .execute()
}

/**
 * Makes a text the one that readers see, once its article is out. A translation of an article that has been out already
 * is one that nobody has seen yet. Its pictures are there as readers are to see them.
 */
export async function putText(
  trx: Trx,
  text: TextDraft & TextKey & { bodyPlain: string },
): Promise<void> {
  const now = { ...saidIn(text), body_plain: text.bodyPlain, revision: text.revision }
  const pictures = pictureWordsWith({
    id: sql.val(text.articleId),
    language: sql`${text.language}::text`,
    bodyHtml: sql.val(text.bodyHtml),
  })
  const shownSince = text.language === 'vi' ? null : unseen(text)
  await trx
    .insertInto('article_text')
    .values({ ...keyOf(text), ...now, pictures_plain: pictures, shown_since: shownSince })
    .onConflict(conflict =>
      conflict
        .columns(['article_id', 'language'])
        .doUpdateSet(eb => ({ ...now, pictures_plain: eb.ref('excluded.pictures_plain') })),
    )
    .execute()
}

function unseen({ articleId }: TextKey) {
  return sql<Instant | null>`(select 'infinity'::timestamptz from article where id = ${articleId} and published_at is not null)`
}

/** Notes that readers can read every text of an article from now on: of those that nobody had seen. */
export async function noteShown(trx: Trx, articleId: string, now: Instant): Promise<void> {
  await trx
    .updateTable('article_text')
    .set({ shown_since: now })
    .where('article_id', '=', articleId)
    .where('shown_since', '=', sql<Instant>`'infinity'::timestamptz`)
    .execute()
}

/**
 * The languages in which readers have read an article otherwise than it was saved since; all of them when only its pictures were
 * changed. One that they have not read yet changes nothing for them.
 */
export async function listChangedLanguages(trx: Trx, articleId: string): Promise<Language[]> {
  const rows = await trx
    .selectFrom('article_version as v')
    .innerJoin('article as a', 'a.id', 'v.article_id')
    .leftJoin('article_text as t', join =>
      join.onRef('t.article_id', '=', 'v.article_id').onRef('t.language', '=', 'v.language'),
    )
    .select(eb => [
      ...(['v.language', 't.revision as shown', 'a.english_gone_revision as gone'] as const),
      eb.fn.max('v.revision').as('newest'),
    ])
    .where('v.article_id', '=', articleId)
    .groupBy(['v.language', 't.revision', 'a.english_gone_revision'])
    .execute()
  const there = rows.filter(({ shown, gone, newest }) => shown !== null || newest > (gone ?? 0))
  const changed = there.filter(({ shown, newest }) => shown !== newest)
  const read = (changed.length === 0 ? there : changed).filter(({ shown }) => shown !== null)
  return read.map(({ language }) => language as Language)
}

/** Notes that readers see changes of an article in these languages from now on. */
export async function noteChanged(
  trx: Trx,
  articleId: string,
  languages: readonly Language[],
  now: Instant,
): Promise<void> {
  if (languages.length === 0) return
  await trx
    .updateTable('article_text')
    .set({ changed_at: now })
    .where('article_id', '=', articleId)
    .where('language', 'in', languages)
    .execute()
}

function keyOf({ articleId, siteId, language }: TextKey) {
  return { article_id: articleId, language, site_id: siteId }
}

function saidIn({ title, lead, bodyHtml, author = '', source = '' }: TextDraft) {
  return { title, lead, body_html: bodyHtml, author, source }
}
