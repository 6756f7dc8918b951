/**
 * The demo portal's news: topics, twenty articles spread over the year before today, their pictures, a month of readers,
 * and comments of the demo's residents. Made through the same use cases as an editor's, under a simulated clock. Seeding
 * twice changes nothing.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  addPicture,
  answerComment,
  arrangeArticle,
  decideComments,
  htmlFromMarkup,
  listNewest,
  nameSlug,
  publishArticle,
  recordReaders,
  saveArticle,
  saveCategories,
  sendComment,
} from '#features/news'
import { type Clock, fixedClock } from '#kernel/clock.ts'
import { addMinutes, dateInVietNam, instantAt } from '#kernel/instant.ts'
import { addDays, type PlainDate } from '#kernel/plain-date.ts'
import type { Result } from '#kernel/result.ts'
import type { Db } from '#platform/db/db.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { ARRANGEMENT } from './arrangement.ts'
import { COMMENTS } from './comments.ts'
import { keepDemoPicture } from './demo-picture.ts'
import { readArticle, type SeedArticle } from './read-article.ts'

type Deps = { readonly db: Db; readonly files: FileStore; readonly clock: Clock }

export type NewsSeed = {
  readonly siteId: number
  /** db/seed/news of the checkout. */
  readonly folder: string
  /** Below it, where the articles are; `articles` when it is not named. */
  readonly articles?: string
  /** The officer who writes and judges comments; the system itself when there is none. */
  readonly editorId?: string
  /** Residents who comment; nobody does when there are none. */
  readonly citizenIds?: readonly string[]
}

const DAYS_OF_READERS = 30
const GUIDES = new Set(['huong-dan', 'ho-tich-chung-thuc', 'xay-dung-kinh-doanh'])

/** Gives the number of articles written. */
export async function seedNews(deps: Deps, seed: NewsSeed): Promise<number> {
  if ((await listNewest(deps.db, seed.siteId, 'vi', { limit: 1 })).length > 0) return 0
  const categories = await seedCategories(deps, seed)
  const folder = join(seed.folder, seed.articles ?? 'articles')
  const names = (await readdir(folder)).filter(name => name.endsWith('.md'))
  const files = await Promise.all(names.map(name => readFile(join(folder, name), 'utf8')))
  const articles = files.map(readArticle).toSorted((a, b) => b.daysAgo - a.daysAgo)
  const today = dateInVietNam(deps.clock.now())
  const ids = new Map<string, string>()
  for (const article of articles) {
    const categoryId = categories.get(article.category)
    if (categoryId === undefined) throw new Error(`There is no topic ${article.category}`)
    ids.set(article.slug, await seedArticle(deps, seed, article, { categoryId, today }))
  }
  await seedArrangement(deps, seed, ids)
  await seedReaders(deps, seed, articles, ids, today)
  await seedComments(deps, seed, today)
  return articles.length
}

async function seedCategories(deps: Deps, seed: NewsSeed): Promise<ReadonlyMap<string, number>> {
  const text = await readFile(join(seed.folder, 'categories.json'), 'utf8')
  const categories = JSON.parse(text) as {
    slug: string
    vi: string
    en: string
    parent?: string
  }[]
  return saveCategories(
    deps,
    seed.siteId,
    categories.map(({ vi, en, ...place }) => ({ ...place, nameVi: vi, nameEn: en })),
  )
}

async function seedArticle(
  { db, files }: Deps,
  { siteId, folder, editorId: officerId }: NewsSeed,
  article: SeedArticle,
  { categoryId, today }: { categoryId: number; today: PlainDate },
): Promise<string> {
  const [hour = 8, minute = 0] = article.time.split(':').map(Number)
  const publishedAt = instantAt(addDays(today, -article.daysAgo), hour * 60 + minute)
  const clock = fixedClock(addMinutes(publishedAt, -60))
  const draft = { siteId, officerId, categoryId, revision: 0 }
  const { articleId } = need(
    await saveArticle(
      { db, clock },
      { ...draft, ...textOf(article.vi), language: 'vi', articleId: undefined, slug: article.slug },
    ),
  )
  if (article.en !== undefined) {
    need(
      await saveArticle(
        { db, clock },
        { ...draft, ...textOf(article.en), language: 'en', articleId },
      ),
    )
  }
  for (const picture of article.pictures) {
    const kept = await keepDemoPicture(files, folder, picture)
    need(await addPicture({ db, clock, files }, { siteId, officerId, articleId, ...kept }))
  }
  clock.set(publishedAt)
  need(await publishArticle({ db, clock }, { siteId, officerId, articleId }))
  return articleId
}

function textOf({ title, lead, body }: SeedArticle['vi']) {
  return { title, lead, bodyHtml: htmlFromMarkup(body) }
}

async function seedArrangement(
  deps: Deps,
  { siteId, editorId: officerId }: NewsSeed,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [slug, { tags, series, related = [], featured }] of Object.entries(ARRANGEMENT)) {
    const articleId = ids.get(slug)
    if (articleId === undefined) continue
    need(
      await arrangeArticle(
        deps,
        { siteId, officerId, articleId, mayPublish: true },
        {
          tags: tags.map(name => ({ slug: nameSlug(name), name })),
          series: series === undefined ? undefined : { name: series },
          ...{ related, isFeatured: featured },
        },
      ),
    )
  }
}

/** A month of readers: new articles are read most, guides keep being read, nothing is left to chance. */
async function seedReaders(
  deps: Deps,
  { siteId }: NewsSeed,
  articles: readonly SeedArticle[],
  ids: ReadonlyMap<string, string>,
  today: PlainDate,
): Promise<void> {
  const rows = articles.flatMap((article, index) =>
    Array.from({ length: DAYS_OF_READERS }, (_, back) => {
      const age = article.daysAgo - back
      const base = GUIDES.has(article.category) ? 46 : 24
      const fresh = age < 0 ? 0 : 420 / (age + 2)
      const spread = ((index * 37 + back * 17) % 23) / 23
      return {
        articleId: ids.get(article.slug) ?? '',
        day: addDays(today, -back),
        readers: age < 0 ? 0 : Math.round((base + fresh) * (0.6 + spread)),
      }
    }).filter(row => row.readers > 0),
  )
  await recordReaders(deps, siteId, rows)
}

async function seedComments({ db }: Deps, seed: NewsSeed, today: PlainDate): Promise<void> {
  const { siteId, editorId, citizenIds = [] } = seed
  for (const [index, comment] of COMMENTS.entries()) {
    const citizenId = citizenIds[index % citizenIds.length]
    if (citizenId === undefined) return
    const clock = fixedClock(instantAt(addDays(today, -comment.daysAgo), comment.minute))
    const { commentId } = need(
      await sendComment(
        { db, clock },
        {
          ...{ siteId, citizenId, slug: comment.slug, isProven: true },
          ...{ authorName: comment.author, body: comment.body },
        },
      ),
    )
    if (comment.decision === undefined || editorId === undefined) continue
    clock.set(addMinutes(clock.now(), 95))
    need(
      await decideComments(
        { db, clock },
        {
          siteId,
          officerId: editorId,
          commentIds: [commentId],
          decision: comment.decision,
          reason: comment.reason ?? '',
        },
      ),
    )
    if (comment.answer === undefined) continue
    const answer = { siteId, officerId: editorId, commentId, body: comment.answer }
    need(await answerComment({ db, clock }, answer))
  }
}

function need<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(`The news could not be seeded: ${result.error.code}`)
  return result.value
}
