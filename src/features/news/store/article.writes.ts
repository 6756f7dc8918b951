import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Trx } from '#platform/db/db.ts'
import type { TextDraft } from '../domain/article.ts'

/** Adds a draft without any text yet. */
export async function insertArticle(
  trx: Trx,
  article: { id: string; siteId: number; categoryId: number; slug: string; createdAt: Instant },
): Promise<void> {
  await trx
    .insertInto('article')
    .values({
      id: article.id,
      site_id: article.siteId,
      category_id: article.categoryId,
      slug: article.slug,
      created_at: article.createdAt,
    })
    .execute()
}

/** The article, held until the transaction ends, or undefined. */
export function lockArticle(trx: Trx, siteId: number, id: string) {
  return trx
    .selectFrom('article')
    .select(['id', 'slug', 'state', 'category_id', 'published_at'])
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** Slugs of the site that begin so, to find one that is free; nobody else can take one before the transaction ends. */
export async function lockSlugsLike(trx: Trx, siteId: number, slug: string): Promise<Set<string>> {
  await sql`select pg_advisory_xact_lock(hashtext('article_slug'), ${siteId})`.execute(trx)
  const rows = await trx
    .selectFrom('article')
    .select('slug')
    .where('site_id', '=', siteId)
    .where('slug', 'like', `${slug}%`)
    .execute()
  return new Set(rows.map(row => row.slug))
}

/** Changes what the article is about. */
export async function setCategory(trx: Trx, id: string, categoryId: number): Promise<void> {
  await trx.updateTable('article').set({ category_id: categoryId }).where('id', '=', id).execute()
}

/** The revision of a text, or zero when there is none in that language. */
export async function getRevision(
  trx: Trx,
  articleId: string,
  language: Language,
): Promise<number> {
  const row = await trx
    .selectFrom('article_text')
    .select('revision')
    .where('article_id', '=', articleId)
    .where('language', '=', language)
    .executeTakeFirst()
  return row?.revision ?? 0
}

/** Keeps a text and, for good, the version that it now is. */
export async function saveText(
  trx: Trx,
  text: TextDraft & {
    articleId: string
    siteId: number
    language: Language
    bodyPlain: string
    revision: number
    savedAt: Instant
    savedBy: string | undefined
  },
): Promise<void> {
  const said = { title: text.title, lead: text.lead, body_html: text.bodyHtml }
  const key = { article_id: text.articleId, language: text.language, site_id: text.siteId }
  const now = { ...said, body_plain: text.bodyPlain, revision: text.revision }
  await trx
    .insertInto('article_text')
    .values({ ...key, ...now })
    .onConflict(conflict => conflict.columns(['article_id', 'language']).doUpdateSet(now))
    .execute()
  await trx
    .insertInto('article_version')
    .values({
      ...key,
      ...said,
      revision: text.revision,
      saved_at: text.savedAt,
      saved_by: text.savedBy ?? null,
    })
    .execute()
}

/** Puts the article out; the moment of its first publication stays. */
export async function markPublished(trx: Trx, id: string, at: Instant): Promise<void> {
  await trx
    .updateTable('article')
    .set(eb => ({
      state: 'published',
      published_at: eb.fn.coalesce('published_at', eb.val(at)),
      withdrawn_at: null,
    }))
    .where('id', '=', id)
    .execute()
}

/** Takes the article back. */
export async function markWithdrawn(trx: Trx, id: string, at: Instant): Promise<void> {
  await trx
    .updateTable('article')
    .set({ state: 'withdrawn', withdrawn_at: at })
    .where('id', '=', id)
    .execute()
}

/** Adds or renames a category. Gives its id. */
export async function saveCategory(
  trx: Trx,
  category: { siteId: number; slug: string; nameVi: string; nameEn: string; position: number },
): Promise<number> {
  const named = { name_vi: category.nameVi, name_en: category.nameEn, position: category.position }
  const row = await trx
    .insertInto('news_category')
    .values({ site_id: category.siteId, slug: category.slug, ...named })
    .onConflict(conflict => conflict.columns(['site_id', 'slug']).doUpdateSet(named))
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}
