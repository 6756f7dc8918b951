import { z } from 'zod'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Actor } from '#platform/auth/actor.ts'
import { type Answer, notFound, publicPage, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { idsWithin } from '../domain/category-tree.ts'
import { firstDayOf, type ReadingPeriod } from '../domain/reading-period.ts'
import { findNamed, listFeatured, listSeries } from '../store/arrangement.queries.ts'
import { type About, type Cursor, listNewest } from '../store/article.queries.ts'
import { listCategories } from '../store/category.queries.ts'
import { listFirst } from '../store/first.queries.ts'
import { findMergedTag } from '../store/named.queries.ts'
import { listMostRead } from '../store/reader.queries.ts'
import { mostReadTag, newsTag } from '../use-cases/tags.ts'
import { newsHref, seriesHref, tagHref } from '../views/cards.tsx'
import { cursorQuery, slugParam, writeCursor } from './news.forms.ts'
import { NewsListPage, type NewsListProps } from './news-list.page.tsx'
import { periodQuery } from './period-values.ts'

const PAGE = 15
const MOST_READ = 6
const FEATURED = 5
const MOST_PARTS = 100

type ListQuery = { truoc?: Cursor | undefined; 'doc-nhieu': ReadingPeriod }
type ListRequest = RouteRequest<unknown, ListQuery, unknown, Actor>
const listQuery = z.object({ truoc: cursorQuery, 'doc-nhieu': periodQuery })

/** Lists of articles: all of them, of a category and what is in it, with a tag, the parts of a series. */
export function newsRoutes(deps: FeatureDeps): Route[] {
  const { db } = deps
  const open = { method: 'GET', who: 'anyone', audit: 'nothing personal' } as const
  return [
    route({
      ...{ ...open, path: '/tin-tuc' },
      query: listQuery,
      handle: request =>
        showList(deps, request, { topic: undefined, base: newsHref(request.language, undefined) }),
    }),
    route({
      ...{ ...open, path: '/tin-tuc/chuyen-muc/:slug' },
      params: slugParam,
      query: listQuery,
      async handle(request) {
        const { site, language, params } = request
        const categories = await listCategories(db, site.id, language)
        const category = categories.find(each => each.slug === params.slug)
        if (category === undefined) return notFound()
        return showList(deps, request, {
          topic: { kind: 'category', ...category },
          about: { categoryIds: idsWithin(categories, category.id) },
          base: newsHref(language, category),
        })
      },
    }),
    route({
      ...{ ...open, path: '/tin-tuc/tu-khoa/:slug' },
      params: slugParam,
      query: listQuery,
      async handle(request) {
        const { site, language, params } = request
        const tag = await findNamed(db, 'tag', site.id, params.slug, language)
        if (tag === undefined) return atMergedTag(deps, request)
        return showList(deps, request, {
          topic: { kind: 'tag', ...tag },
          about: { tagId: tag.id },
          base: tagHref(language, tag.slug),
        })
      },
    }),
    route({
      ...{ ...open, path: '/tin-tuc/loat-bai/:slug' },
      params: slugParam,
      query: z.object({ 'doc-nhieu': periodQuery }),
      async handle(request) {
        const { site, language, params, query } = request
        const series = await findNamed(db, 'series', site.id, params.slug, language)
        if (series === undefined) return notFound()
        return showList(
          deps,
          { ...request, query: { ...query, truoc: undefined } },
          {
            topic: { kind: 'series', ...series },
            parts: await listSeries(db, site.id, language, { id: series.id, limit: MOST_PARTS }),
            base: seriesHref(language, series.slug),
          },
        )
      },
    }),
  ]
}

/** The address of a tag that was merged leads to the one that it became. */
async function atMergedTag(
  { db }: FeatureDeps,
  { site, language, params }: { params: { slug: string } } & Pick<ListRequest, 'site' | 'language'>,
): Promise<Answer> {
  const slug = await findMergedTag(db, site.id, params.slug)
  return slug === undefined ? notFound() : redirect(tagHref(language, slug), { permanent: true })
}

type Shown = Pick<NewsListProps, 'topic'> & {
  /** Where the list is found. */
  readonly base: string
  readonly about?: About
  /** The whole list, where it is not one of the newest. */
  readonly parts?: NewsListProps['articles']
}

async function showList({ db }: FeatureDeps, request: ListRequest, shown: Shown): Promise<Answer> {
  const { site, language, query, now } = request
  const today = dateInVietNam(now)
  const period = query['doc-nhieu']
  const [list, featured, mostRead, categories] = await Promise.all([
    shown.parts ? { articles: shown.parts, olderHref: undefined } : newestOf(db, request, shown),
    listFeatured(db, site.id, language, FEATURED),
    listMostRead(db, site.id, language, {
      ...{ from: firstDayOf(period, today), to: today },
      limit: MOST_READ,
    }),
    listCategories(db, site.id, language),
  ])
  const view = NewsListPage({
    ...{ language, categories, topic: shown.topic, featured, ...list },
    isFirstPage: query.truoc === undefined,
    mostRead: { base: shown.base, period, articles: mostRead },
    siteName: site.shownName[language],
  })
  return publicPage(view, { tags: [newsTag(site.id), mostReadTag(site.id)] })
}

async function newestOf(
  db: FeatureDeps['db'],
  { site, language, query, now }: ListRequest,
  { about, base }: Shown,
): Promise<Pick<NewsListProps, 'articles' | 'olderHref'>> {
  const filter = { limit: PAGE + 1, about }
  const after = query.truoc
  const { pinned, newest } =
    after === undefined
      ? await listFirst(db, site.id, language, { ...filter, on: dateInVietNam(now) })
      : { pinned: [], newest: await listNewest(db, site.id, language, { ...filter, after }) }
  const shown = newest.slice(0, PAGE)
  const last = newest.length > PAGE ? shown.at(-1) : undefined
  return {
    articles: [...pinned, ...shown],
    olderHref: last && `${base}?truoc=${writeCursor(last.publishedAt, last.id)}`,
  }
}
