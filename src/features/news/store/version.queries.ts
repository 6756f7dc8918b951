import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { TextDraft } from '../domain/article.ts'
import { isOfKeptText } from './move.queries.ts'

/** A text as it was saved, by whom and when. */
export type Version = Required<TextDraft> & {
  readonly language: Language
  readonly revision: number
  /** What the article is about by this version; undefined in old ones. */
  readonly categoryId: number | undefined
  readonly savedAt: Instant
  /** Undefined when the system imported it. */
  readonly savedBy: string | undefined
}

function versions(db: Db | Trx, articleId: string) {
  return db
    .selectFrom('article_version as v')
    .leftJoin('officer as o', 'o.id', 'v.saved_by')
    .select([
      'v.language',
      'v.revision',
      'v.title',
      'v.lead',
      'v.body_html',
      'v.author',
      'v.source',
      'v.category_id',
      'v.saved_at',
      'o.full_name',
    ])
    .where('v.article_id', '=', articleId)
}

type Row = Awaited<ReturnType<ReturnType<typeof versions>['executeTakeFirstOrThrow']>>

function versionOf(row: Row): Version {
  return {
    language: row.language as Language,
    revision: row.revision,
    title: row.title,
    lead: row.lead,
    bodyHtml: row.body_html,
    author: row.author,
    source: row.source,
    categoryId: row.category_id ?? undefined,
    savedAt: row.saved_at,
    savedBy: row.full_name ?? undefined,
  }
}

/** The newest text of an article in each of its languages; none in English once that was taken back. */
export async function listNewestTexts(db: Db | Trx, articleId: string): Promise<Version[]> {
  const rows = await versions(db, articleId)
    .innerJoin('article as a', 'a.id', 'v.article_id')
    .where(isOfKeptText('v'))
    .distinctOn('v.language')
    .orderBy('v.language')
    .orderBy('v.revision', 'desc')
    .execute()
  return rows.map(versionOf)
}

/** Bodies that readers see, and the newest of each language. */
export async function listBodiesInUse(trx: Trx, articleId: string): Promise<readonly string[]> {
  const shown = await trx
    .selectFrom('article_text')
    .select('body_html')
    .where('article_id', '=', articleId)
    .execute()
  const newest = await listNewestTexts(trx, articleId)
  return [...shown.map(each => each.body_html), ...newest.map(each => each.bodyHtml)]
}

/** What the last saved of these texts says that the article is about. */
export function categoryIn(texts: readonly Version[]): number | undefined {
  return texts.toSorted((a, b) => a.savedAt.getTime() - b.savedAt.getTime()).at(-1)?.categoryId
}

/** One of them, or undefined. */
export async function findVersion(
  db: Db | Trx,
  articleId: string,
  { language, revision }: Pick<Version, 'language' | 'revision'>,
): Promise<Version | undefined> {
  const row = await versions(db, articleId)
    .where('v.language', '=', language)
    .where('v.revision', '=', revision)
    .executeTakeFirst()
  return row && versionOf(row)
}

/** Who saved the English text first that the article has now; undefined when the system imported it. */
export async function findEnglishWriter(
  db: Db | Trx,
  articleId: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('article_version as v')
    .innerJoin('article as a', 'a.id', 'v.article_id')
    .select('v.saved_by')
    .where('v.article_id', '=', articleId)
    .where('v.language', '=', 'en')
    .where(isOfKeptText('v'))
    .orderBy('v.revision')
    .limit(1)
    .executeTakeFirst()
  return row?.saved_by ?? undefined
}
