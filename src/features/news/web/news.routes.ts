import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Actor } from '#platform/auth/actor.ts'
import { holds } from '#platform/auth/permission.ts'
import { type Answer, download, notFound, publicPage } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import type { Category } from '../domain/article.ts'
import { firstDayOf, type ReadingPeriod } from '../domain/reading-period.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { type Cursor, listCategories, listNewest } from '../store/article.queries.ts'
import { listFirst } from '../store/first.queries.ts'
import { findPictureFile } from '../store/picture.queries.ts'
import { listMostRead } from '../store/reader.queries.ts'
import { openPreview } from '../use-cases/preview-token.ts'
import { mostReadTag, newsTag } from '../use-cases/tags.ts'
import { newsHref } from '../views/feed.tsx'
import { cursorQuery, slugParam, writeCursor } from './news.forms.ts'
import { NewsListPage } from './news-list.page.tsx'
import { periodQuery } from './period-values.ts'

const PAGE = 15
const MOST_READ = 6

type ListQuery = { truoc?: Cursor | undefined; 'doc-nhieu': ReadingPeriod }
const listQuery = z.object({ truoc: cursorQuery, 'doc-nhieu': periodQuery })

/** Lists of articles, and pictures. */
export function newsRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/tin-tuc',
      who: 'anyone',
      audit: 'nothing personal',
      query: listQuery,
      async handle(request) {
        const categories = await listCategories(deps.db, request.site.id, request.language)
        return showList(deps, request, categories, undefined)
      },
    }),
    route({
      method: 'GET',
      path: '/tin-tuc/chuyen-muc/:slug',
      who: 'anyone',
      audit: 'nothing personal',
      params: slugParam,
      query: listQuery,
      async handle(request) {
        const categories = await listCategories(deps.db, request.site.id, request.language)
        const category = categories.find(each => each.slug === request.params.slug)
        return category === undefined ? notFound() : showList(deps, request, categories, category)
      },
    }),
    route({
      method: 'GET',
      path: '/tin-tuc/anh/:name',
      who: 'anyone',
      audit: 'nothing personal',
      params: z.object({ name: z.string().refine(name => isId(name.replace(/-nho$/, ''))) }),
      query: z.object({ 'xem-thu': z.string().max(200).optional() }),
      async handle({ params, query, site, actor, now }) {
        const size = params.name.endsWith('-nho') ? 'small' : 'large'
        const file = await findPictureFile(deps.db, site.id, params.name.slice(0, 36), size)
        if (file === undefined) return notFound()
        const isPublic = file.state === 'published' && file.is_approved
        const token = query['xem-thu']
        const mayPreview =
          holds(actor, NEWS_PERMISSIONS.write) ||
          (token !== undefined &&
            openPreview(deps.keys, token, dateInVietNam(now))?.articleId === file.article_id)
        if (!isPublic && !mayPreview) return notFound()
        const { body } = await deps.files.open(file.sha256)
        return download({
          name: 'anh',
          mediaType: file.media_type,
          body,
          inline: true,
          unchanging: isPublic,
        })
      },
    }),
  ]
}

async function showList(
  { db }: FeatureDeps,
  { site, language, query, now }: RouteRequest<unknown, ListQuery, unknown, Actor>,
  categories: readonly Category[],
  category: Category | undefined,
): Promise<Answer> {
  const today = dateInVietNam(now)
  const period = query['doc-nhieu']
  const about = { limit: PAGE + 1, categoryId: category?.id }
  const [{ pinned, newest: articles }, mostRead] = await Promise.all([
    query.truoc === undefined
      ? listFirst(db, site.id, language, { ...about, on: today })
      : {
          pinned: [],
          newest: await listNewest(db, site.id, language, { ...about, after: query.truoc }),
        },
    listMostRead(db, site.id, language, {
      from: firstDayOf(period, today),
      to: today,
      limit: MOST_READ,
    }),
  ])
  const base = newsHref(language, category)
  const shown = articles.slice(0, PAGE)
  const last = articles.length > PAGE ? shown.at(-1) : undefined
  const view = NewsListPage({
    language,
    categories,
    category,
    articles: [...pinned, ...shown],
    isFirstPage: query.truoc === undefined,
    olderHref: last && `${base}?truoc=${writeCursor(last.publishedAt, last.id)}`,
    mostRead: { base, period, articles: mostRead },
    siteName: language === 'vi' ? site.nameVi : site.nameEn,
  })
  return publicPage(view, { tags: [newsTag(site.id), mostReadTag(site.id)] })
}
