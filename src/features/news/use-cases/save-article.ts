import { isDeepStrictEqual } from 'node:util'
import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { picturesPlacedIn } from '#kernel/picture.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { UNKNOWN_WINDOW, type WritingWindow } from '#kernel/writing-window.ts'
import { brokeConstraint, type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import type { ArticleState, TextDraft } from '../domain/article.ts'
import { articleSlug } from '../domain/article-slug.ts'
import { isApproved } from '../domain/move.ts'
import {
  getRevision,
  insertArticle,
  insertVersion,
  lockArticle,
  lockSlugsLike,
  moveToSlug,
  putText,
  setCategory,
} from '../store/article.writes.ts'
import { isCategoryOf } from '../store/category.queries.ts'
import { othersChangedPictures } from '../store/picture.queries.ts'
import { bringPicturesBack } from '../store/picture.writes.ts'
import { findVersion } from '../store/version.queries.ts'
import { isSaved } from '../store/working-copy.queries.ts'
import {
  carryNewCopiesOver,
  forgetNewCopy,
  forgetWorkingCopy,
} from '../store/working-copy.writes.ts'
import { editor } from './editor.ts'
import { bodyText, sanitiseBody } from './sanitise-body.ts'

/** What a category breaks that is not there, or another site's: of an article, and of a version. */
const CATEGORY_CONSTRAINTS = [
  'article_category_id_fkey',
  'a_version_is_about_a_known_category',
  'an_article_is_in_a_category_of_its_site',
]

/** Why an article is not saved. */
export type SaveProblem =
  | 'article_not_found'
  | 'article_changed_meanwhile'
  | 'pictures_changed_meanwhile'
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
  /** The newer revision whose changes the editor was shown before saving all the same. */
  readonly seen?: number | undefined
  /** Where it was written: what the editor has not saved in another window stays. */
  readonly window?: WritingWindow | undefined
  /** The last change of its pictures that the editor saw, empty when there was none; undefined when nobody looked. */
  readonly picturesSeen?: string | undefined
  /** The id that a new article is to have: made with its form, so that the form sent twice makes one. */
  readonly newId?: string | undefined
  /** Wanted address; made from the title when not given. Only for a new article. */
  readonly slug?: string
  /** The earlier version whose words these are. */
  readonly restored?: number
}

/**
 * Saves a text of an article and what it is about as a new version; its HTML goes through the sanitiser. Of an article
 * that is out readers see it when somebody approves it. Event: article.saved.
 */
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
    const isUnknown = CATEGORY_CONSTRAINTS.some(name => brokeConstraint(error, name))
    if (isUnknown) return err({ code: 'category_missing' })
    throw error
  }
}

async function save(trx: Trx, clock: Clock, input: ArticleToSave) {
  // Of an article that is out only a version gets the category, which no constraint ties to the site.
  if (!(await isCategoryOf(trx, input.siteId, input.categoryId)))
    return err({ code: 'category_missing' } as const)
  const article = await openArticle(trx, input, clock.now())
  if (article === undefined) return err({ code: 'article_not_found' } as const)
  const revision = await getRevision(trx, article.id, input.language)
  if (revision === 1 && (await wasSentTwice(trx, input, article.id)))
    return ok({ articleId: article.id, slug: article.slug })
  if (revision !== input.revision && revision !== input.seen)
    return err({ code: 'article_changed_meanwhile' } as const)
  if (await othersTouchedPictures(trx, input, article.id))
    return err({ code: 'pictures_changed_meanwhile' } as const)
  await keepText(trx, clock, input, { ...article, revision: revision + 1 })
  return ok({ articleId: article.id, slug: article.slug })
}

/** The text names pictures by number: whoever saves it is told when another one has changed them. */
async function othersTouchedPictures(
  trx: Trx,
  { picturesSeen: since, officerId }: ArticleToSave,
  articleId: string,
): Promise<boolean> {
  return since !== undefined && (await othersChangedPictures(trx, articleId, { since, officerId }))
}

function openArticle(trx: Trx, input: ArticleToSave, now: Date) {
  return input.articleId === undefined
    ? createArticle(trx, input, now)
    : lockArticle(trx, input.siteId, input.articleId)
}

async function keepText(
  trx: Trx,
  clock: Clock,
  { siteId, officerId, language, title, lead, author, source, categoryId, ...input }: ArticleToSave,
  { id: articleId, state, revision }: { id: string; state: string; revision: number },
): Promise<void> {
  const bodyHtml = sanitiseBody(input.bodyHtml)
  const byline = { author: author ?? '', source: source ?? '' }
  const text = { articleId, siteId, language, revision, title, lead, bodyHtml, ...byline }
  await bringPicturesBack(trx, articleId, picturesPlacedIn([bodyHtml]))
  await insertVersion(trx, { ...text, categoryId, savedAt: clock.now(), savedBy: officerId })
  if (officerId !== undefined) {
    const key = { siteId, textId: articleId, officerId }
    const { window = { id: UNKNOWN_WINDOW, upon: undefined } } = input
    // An earlier version that is restored has nothing of what the officer was writing.
    if (input.restored === undefined)
      await forgetWorkingCopy(trx, key, { language, baseRevision: input.revision }, window)
    if (revision === 1) {
      await forgetNewCopy(trx, key, window)
      await carryNewCopiesOver(trx, key)
    }
  }
  // What readers see, or are to see, changes only when somebody approves it.
  if (!isApproved({ state: state as ArticleState })) {
    await putText(trx, { ...text, bodyPlain: bodyText(bodyHtml) })
    await setCategory(trx, articleId, categoryId)
  }
  await appendEvent(
    trx,
    { siteId, clock, actor: editor(officerId) },
    {
      type: 'article.saved',
      subject: { kind: 'article', id: articleId },
      data: { language, revision, restored: input.restored },
    },
  )
}

/** Whether the form of a new article came before, with the same words. */
async function wasSentTwice(trx: Trx, input: ArticleToSave, articleId: string): Promise<boolean> {
  if (input.newId !== articleId) return false
  const saved = await findVersion(trx, articleId, { language: input.language, revision: 1 })
  const { title, lead, bodyHtml, author = '', source = '' } = input
  return (
    saved !== undefined &&
    isDeepStrictEqual(
      [saved.title, saved.lead, saved.bodyHtml, saved.author, saved.source],
      [title, lead, sanitiseBody(bodyHtml), author, source],
    )
  )
}

/** Adds the article; the one that is there when its form came before, or a picture of it. */
async function createArticle(trx: Trx, input: ArticleToSave, now: Date) {
  const { siteId, categoryId } = input
  const wanted = input.slug ?? articleSlug(input.title, dateInVietNam(now))
  const taken = await lockSlugsLike(trx, siteId, wanted)
  let slug = wanted
  for (let number = 2; taken.has(slug); number += 1) slug = `${wanted}-${String(number)}`
  const id = input.newId ?? newId(now)
  const isNew = await insertArticle(trx, { id, siteId, categoryId, slug, createdAt: now })
  if (isNew) return { id, slug, state: 'draft' }
  const held = await lockArticle(trx, siteId, id)
  if (held === undefined || (await isSaved(trx, id))) return held
  await moveToSlug(trx, { ...held, siteId }, slug, undefined)
  return { ...held, slug }
}
