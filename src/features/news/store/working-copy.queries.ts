import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { TextDraft } from '../domain/article.ts'

/** Whose unsaved text of which article. */
export type WorkingCopyKey = {
  readonly articleId: string
  readonly officerId: string
  readonly language: Language
}

/** A text that its editor has not saved yet. */
export type WorkingCopy = TextDraft & {
  readonly categoryId: number | undefined
  readonly baseRevision: number
  readonly keptAt: Instant
}

/** What the officer was writing and has not saved, or undefined. */
export async function findWorkingCopy(
  db: Db,
  { articleId, officerId, language }: WorkingCopyKey,
): Promise<WorkingCopy | undefined> {
  const row = await db
    .selectFrom('article_working_copy')
    .select([
      'title',
      'lead',
      'body_html',
      'author',
      'source',
      'category_id',
      'base_revision',
      'kept_at',
    ])
    .where('article_id', '=', articleId)
    .where('officer_id', '=', officerId)
    .where('language', '=', language)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    title: row.title,
    lead: row.lead,
    bodyHtml: row.body_html,
    author: row.author,
    source: row.source,
    categoryId: row.category_id ?? undefined,
    baseRevision: row.base_revision,
    keptAt: row.kept_at,
  }
}

/** Whether the officer has written something in the article, in either language, that is not saved. */
export async function hasWorkingCopy(
  trx: Trx,
  articleId: string,
  officerId: string,
): Promise<boolean> {
  const row = await trx
    .selectFrom('article_working_copy')
    .select('language')
    .where('article_id', '=', articleId)
    .where('officer_id', '=', officerId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Somebody else who has the article open. */
export type Colleague = { readonly name: string; readonly seenAt: Instant }

/** Others who had the article open since that moment, the last seen first. */
export async function listColleagues(
  db: Db,
  articleId: string,
  officerId: string,
  since: Instant,
): Promise<Colleague[]> {
  const rows = await db
    .selectFrom('article_presence as p')
    .innerJoin('officer as o', 'o.id', 'p.officer_id')
    .select(['o.full_name', 'p.seen_at'])
    .where('p.article_id', '=', articleId)
    .where('p.officer_id', '<>', officerId)
    .where('p.seen_at', '>=', since)
    .orderBy('p.seen_at', 'desc')
    .execute()
  return rows.map(row => ({ name: row.full_name, seenAt: row.seen_at }))
}
