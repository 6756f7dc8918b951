/** A site with one topic, an editor and a resident: what the tests of news stand on. */
import { createSite } from '#features/organisation'
import { fixedClock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { instant } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'
import { type Move, seenNow } from './domain/move.ts'
import { findMoving } from './store/move.queries.ts'
import { decideComments } from './use-cases/decide-comments.ts'
import { moveArticle } from './use-cases/move-article.ts'
import { publishArticle } from './use-cases/publish-article.ts'
import { saveArticle } from './use-cases/save-article.ts'
import { saveCategories } from './use-cases/save-categories.ts'
import { sendComment } from './use-cases/send-comment.ts'

export type Newsroom = Awaited<ReturnType<typeof openNewsroom>>

/** Opens it on an empty database; the clock stands at nine in the morning of 24/11/2026. */
export async function openNewsroom(db: Db) {
  const clock = fixedClock(instant('2026-11-24T09:00:00+07:00'))
  const deps = { db, clock }
  const siteId = await openSite(deps, 'newsroom')
  const [categoryId = 0] = (
    await saveCategories(deps, siteId, [
      { slug: 'thong-bao', nameVi: 'Announcements', nameEn: 'Announcements' },
    ])
  ).values()
  const officerId = newId(clock.now())
  const ofSite = { site_id: siteId }
  await db
    .insertInto('officer')
    .values({
      ...ofSite,
      id: officerId,
      full_name: 'Sample',
      email: 'editor@demo.example',
      since: '2020-01-01',
    })
    .execute()
  /** One more resident with an account. */
  const aReader = async (email: string) => {
    const id = newId(clock.now())
    const opened = { email, opened_at: clock.now() }
    await db
      .insertInto('citizen_account')
      .values({ ...ofSite, id, ...opened })
      .execute()
    return id
  }
  const citizenId = await aReader('reader@demo.example')

  const anArticle = async (
    title: string,
    more: { body?: string; isDraft?: boolean; author?: string } = {},
  ) => {
    const saved = await saveArticle(deps, {
      siteId,
      officerId,
      articleId: undefined,
      categoryId,
      language: 'vi',
      title,
      lead: 'Lead.',
      bodyHtml: more.body ?? '<p>Body.</p>',
      ...(more.author === undefined ? {} : { author: more.author }),
      revision: 0,
    })
    if (!saved.ok) throw new Error(saved.error.code)
    const { articleId } = saved.value
    if (!more.isDraft) await publishArticle(deps, { siteId, officerId, articleId })
    return saved.value
  }
  /** A comment of a resident of its own, approved unless it is to be held. Gives its id. */
  const aComment = async (slug: string, more: { isHeld?: boolean } = {}) => {
    const author = await aReader(`${newId(clock.now())}@demo.example`)
    const said = { authorName: 'Sample', body: 'A comment.', isProven: true }
    const sent = await sendComment(deps, { siteId, citizenId: author, slug, ...said })
    if (!sent.ok) throw new Error(sent.error.code)
    const commentIds = [sent.value.commentId]
    const decision = { decision: 'approved', reason: '' } as const
    if (!more.isHeld) await decideComments(deps, { siteId, officerId, commentIds, ...decision })
    return sent.value.commentId
  }
  /** Saves a new Vietnamese text of an article, as its editor. */
  const rewrite = async (articleId: string, title: string) => {
    const article = await findMoving(db, siteId, articleId)
    const text = { title, lead: 'Lead.', bodyHtml: `<p>${title}</p>` }
    const revision = article?.facts.saved.vi ?? 0
    const place = { siteId, officerId, articleId, categoryId, language: 'vi', revision } as const
    const saved = await saveArticle(deps, { ...place, ...text })
    if (!saved.ok) throw new Error(saved.error.code)
  }
  const move = (articleId: string, how: Move) =>
    moveArticle(deps, { siteId, officerId, articleId }, how)
  /** Puts out what was saved and added since, as it is now. */
  const publishChanges = async (articleId: string) => {
    const article = await findMoving(db, siteId, articleId)
    if (article === undefined) throw new Error('No such article')
    return move(articleId, { kind: 'publish_changes', seen: seenNow(article.facts) })
  }
  const eventsOf = (id: string) =>
    db
      .selectFrom('event')
      .select(['type', 'actor_id', 'data'])
      .where('subject_id', '=', id)
      .orderBy('occurred_at')
      .orderBy('id')
      .execute()
  const people = { officerId, citizenId }
  /** Gives an article that is out a text in English that is out too. */
  const translated = async (articleId: string, title: string) => {
    const place = { siteId, officerId, articleId, categoryId, language: 'en', revision: 0 } as const
    const text = { title, lead: 'Lead.', bodyHtml: '<p>Body.</p>' }
    const saved = await saveArticle(deps, { ...place, ...text })
    if (!saved.ok) throw new Error(saved.error.code)
    await publishChanges(articleId)
  }
  return {
    ...deps,
    ...people,
    siteId,
    categoryId,
    anArticle,
    aReader,
    aComment,
    rewrite,
    move,
    publishChanges,
    translated,
    eventsOf,
  }
}

/** Opens another site on the same database. */
export async function openSite(
  deps: Parameters<typeof createSite>[0],
  key: string,
): Promise<number> {
  const opened = await createSite(deps, {
    key,
    nameVi: key,
    nameEn: key,
    unit: { slug: key, kind: 'district', agencyCode: 'H29.30', nameVi: key, nameEn: key },
  })
  if (!opened.ok) throw new Error(opened.error.code)
  return opened.value.siteId
}
