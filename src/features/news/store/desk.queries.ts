import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import { firstFound, queriesOfText } from '#platform/db/search-query.ts'
import type { ArticleState } from '../domain/article.ts'
import type { DeskArticle, DeskRow } from '../domain/desk.ts'
import type { Cursor } from './article.queries.ts'
import { findMoving } from './move.queries.ts'
import { listDeskPictures } from './picture.queries.ts'
import { markOf } from './search.queries.ts'
import { categoryIn, listNewestTexts } from './version.queries.ts'

type DeskFilter = {
  readonly limit: number
  readonly state?: ArticleState | undefined
  /** Words of a title; accents that were typed are meant, as long as there is one with them. */
  readonly text?: string | undefined
  readonly after?: Cursor | undefined
}

/** Articles in every state, newest first; those that wait for approval are also such as are out and have changes. */
export function listOnNewsDesk(
  db: Db,
  siteId: number,
  language: Language,
  filter: DeskFilter,
): Promise<DeskRow[]> {
  const { text } = filter
  if (text === undefined) return listMatching(db, siteId, language, filter, undefined)
  const marks = [markOf(siteId, 'vi'), markOf(siteId, 'en')]
  return firstFound(queriesOfText(marks, text), words =>
    listMatching(db, siteId, language, filter, words),
  )
}

async function listMatching(
  db: Db,
  siteId: number,
  language: Language,
  filter: DeskFilter,
  words: string | undefined,
): Promise<DeskRow[]> {
  let query = db
    .selectFrom('article as a')
    .innerJoin('news_category as c', 'c.id', 'a.category_id')
    .innerJoin('article_text as vi', join =>
      join.onRef('vi.article_id', '=', 'a.id').on('vi.language', '=', 'vi'),
    )
    .leftJoin('article_text as en', join =>
      join.onRef('en.article_id', '=', 'a.id').on('en.language', '=', 'en'),
    )
    .leftJoin('article_return as r', 'r.article_id', 'a.id')
    .select(eb => [
      'a.id',
      'a.slug',
      'a.state',
      'a.created_at',
      'a.published_at',
      'a.publish_at',
      'a.approval_asked_at',
      'vi.title',
      'en.revision as english',
      'r.returned_at',
      eb.ref(language === 'vi' ? 'c.name_vi' : 'c.name_en').as('category'),
    ])
    .where('a.site_id', '=', siteId)
    .orderBy('a.created_at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(filter.limit)
  if (filter.state === 'awaiting_approval')
    query = query.where('a.approval_asked_at', 'is not', null)
  else if (filter.state !== undefined) query = query.where('a.state', '=', filter.state)
  if (words !== undefined)
    query = query.where(
      sql<boolean>`a.id in (select article_id from article_text where title_words @@ ${words}::tsquery)`,
    )
  const { after } = filter
  if (after !== undefined) {
    query = query.where(eb =>
      eb(eb.refTuple('a.created_at', 'a.id'), '<', eb.tuple(after.at, after.id)),
    )
  }
  return (await query.execute()).map(row => ({
    id: row.id,
    slug: row.slug,
    title: row.title,
    state: row.state as ArticleState,
    category: row.category,
    createdAt: row.created_at,
    publishedAt: row.published_at,
    publishAt: row.publish_at,
    isAwaitingApproval: row.approval_asked_at !== null,
    hasEnglish: row.english !== null,
    isReturned: row.returned_at !== null,
  }))
}

/** How many articles wait for somebody to approve them. */
export async function countAwaiting(db: Db, siteId: number): Promise<number> {
  const { count } = await db
    .selectFrom('article')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('site_id', '=', siteId)
    .where('approval_asked_at', 'is not', null)
    .executeTakeFirstOrThrow()
  return count
}

/** The article with its newest texts and its pictures, or undefined. */
export async function findDeskArticle(
  db: Db,
  siteId: number,
  id: string,
): Promise<DeskArticle | undefined> {
  const article = await findMoving(db, siteId, id)
  if (article === undefined) return undefined
  const texts = await listNewestTexts(db, id)
  const pin = await db
    .selectFrom('article_pin')
    .select('last_day')
    .where('article_id', '=', id)
    .executeTakeFirst()
  return {
    id: article.id,
    slug: article.slug,
    categoryId: categoryIn(texts) ?? article.categoryId,
    shownCategoryId: article.categoryId,
    ...{ facts: article.facts, newest: article.newest },
    pinnedUntil: pin?.last_day as PlainDate | undefined,
    commentsClosedAt: article.commentsClosedAt,
    texts: Object.fromEntries(
      texts.map(({ language, title, lead, bodyHtml, author, source, revision }) => [
        language,
        { title, lead, bodyHtml, author, source, revision },
      ]),
    ),
    pictures: await listDeskPictures(db, id),
  }
}
