import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { brokeConstraint, type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import type { TextDraft } from '../domain/article.ts'
import { articleSlug } from '../domain/article-slug.ts'
import {
  getRevision,
  insertArticle,
  lockArticle,
  lockSlugsLike,
  saveText,
  setCategory,
} from '../store/article.writes.ts'
import { editor } from './editor.ts'
import { bodyText, sanitiseBody } from './sanitise-body.ts'
import { articleTag, newsTag } from './tags.ts'

/** Why an article is not saved. */
export type SaveProblem =
  | 'article_not_found'
  | 'article_changed_meanwhile'
  | 'vietnamese_text_first'
  | 'category_missing'

/** What an editor saves: one text of a new article, or of one that exists. */
export type ArticleToSave = TextDraft & {
  readonly siteId: number
  /** Undefined when the system imports it. */
  readonly officerId: string | undefined
  readonly articleId: string | undefined
  readonly categoryId: number
  readonly language: Language
  /** The revision that the editor saw; zero for a text that did not exist. */
  readonly revision: number
  /** Wanted address; made from the title when not given. Only for a new article. */
  readonly slug?: string
}

/** Saves a text of an article and what it is about; its HTML goes through the sanitiser. Event: article.saved. */
export async function saveArticle(
  deps: { db: Db; clock: Clock },
  input: ArticleToSave,
): Promise<
  Result<{ readonly articleId: string; readonly slug: string }, { readonly code: SaveProblem }>
> {
  if (input.articleId === undefined && input.language !== 'vi') {
    return err({ code: 'vietnamese_text_first' })
  }
  try {
    return await inTransaction(deps.db, trx => save(trx, deps.clock, input))
  } catch (error) {
    if (brokeConstraint(error, 'article_category_id_fkey')) return err({ code: 'category_missing' })
    throw error
  }
}

async function save(trx: Trx, clock: Clock, input: ArticleToSave) {
  const article = await openArticle(trx, input, clock.now())
  if (article === undefined) return err({ code: 'article_not_found' } as const)
  const revision = await getRevision(trx, article.id, input.language)
  if (revision !== input.revision) return err({ code: 'article_changed_meanwhile' } as const)
  await keepText(trx, clock, input, article.id)
  await dropTags(trx, [newsTag(input.siteId), articleTag(article.id)])
  return ok({ articleId: article.id, slug: article.slug })
}

async function openArticle(trx: Trx, input: ArticleToSave, now: Date) {
  if (input.articleId === undefined) return createArticle(trx, input, now)
  const article = await lockArticle(trx, input.siteId, input.articleId)
  if (article !== undefined) await setCategory(trx, article.id, input.categoryId)
  return article
}

async function keepText(
  trx: Trx,
  clock: Clock,
  input: ArticleToSave,
  articleId: string,
): Promise<void> {
  const bodyHtml = sanitiseBody(input.bodyHtml)
  const revision = input.revision + 1
  await saveText(trx, {
    articleId,
    siteId: input.siteId,
    language: input.language,
    title: input.title,
    lead: input.lead,
    bodyHtml,
    bodyPlain: bodyText(bodyHtml),
    revision,
    savedAt: clock.now(),
    savedBy: input.officerId,
  })
  await appendEvent(
    trx,
    { siteId: input.siteId, clock, actor: editor(input.officerId) },
    {
      type: 'article.saved',
      subject: { kind: 'article', id: articleId },
      data: { language: input.language, revision },
    },
  )
}

async function createArticle(
  trx: Trx,
  input: ArticleToSave,
  now: Date,
): Promise<{ id: string; slug: string }> {
  const wanted = input.slug ?? articleSlug(input.title)
  const taken = await lockSlugsLike(trx, input.siteId, wanted)
  let slug = wanted
  for (let number = 2; taken.has(slug); number += 1) slug = `${wanted}-${String(number)}`
  const id = newId(now)
  await insertArticle(trx, {
    id,
    siteId: input.siteId,
    categoryId: input.categoryId,
    slug,
    createdAt: now,
  })
  return { id, slug }
}
