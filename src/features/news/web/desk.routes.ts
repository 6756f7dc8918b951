import { z } from 'zod'
import { href, type Language } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, notFound, page, problem, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { ARTICLE_STATES } from '../domain/article.ts'
import { htmlFromMarkup } from '../domain/html-from-markup.ts'
import { readingMinutes } from '../domain/reading-minutes.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { findDeskArticle, listOnNewsDesk } from '../store/desk.queries.ts'
import { listPictures } from '../store/picture.queries.ts'
import { publishArticle } from '../use-cases/publish-article.ts'
import { saveArticle } from '../use-cases/save-article.ts'
import { withdrawArticle } from '../use-cases/withdraw-article.ts'
import type { Done } from './article-form.page.tsx'
import { showDeskArticle } from './desk-view.ts'
import { articleForm, cursorQuery, idParam, writeCursor } from './news.forms.ts'
import { NewsDeskPage } from './news-desk.page.tsx'
import { PreviewPage } from './preview.page.tsx'

const PATH = '/can-bo/tin-tuc'
const PAGE = 40
const DONE: Readonly<Record<string, Done>> = {
  luu: 'saved',
  dang: 'published',
  rut: 'withdrawn',
  'them-anh': 'added',
  'sua-anh': 'changed',
  'bo-anh': 'removed',
}
const who = NEWS_PERMISSIONS.write
type SaveRequest = RouteRequest<unknown, unknown, z.output<typeof articleForm>, Officer>

/** The editors' desk: list, write, publish, withdraw. */
export function deskRoutes(deps: FeatureDeps): Route[] {
  const { db } = deps
  return [
    route({
      method: 'GET',
      path: PATH,
      who,
      audit: 'nothing personal',
      query: z.object({ 'trang-thai': z.enum(ARTICLE_STATES).optional(), truoc: cursorQuery }),
      async handle({ site, language, query }) {
        const state = query['trang-thai']
        const rows = await listOnNewsDesk(db, site.id, language, {
          limit: PAGE + 1,
          state,
          after: query.truoc,
        })
        const shown = rows.slice(0, PAGE)
        const last = rows.length > PAGE ? shown.at(-1) : undefined
        const filter = state === undefined ? '' : `trang-thai=${state}&`
        const view = NewsDeskPage({
          language,
          state,
          rows: shown,
          isFirstPage: query.truoc === undefined,
          olderHref:
            last &&
            `${href(language, PATH)}?${filter}truoc=${writeCursor(last.createdAt, last.id)}`,
        })
        return page(view)
      },
    }),
    route({
      method: 'GET',
      path: `${PATH}/moi`,
      who,
      audit: 'nothing personal',
      handle: ({ site, language }) =>
        showDeskArticle(db, { siteId: site.id, language, id: undefined, version: 'vi' }, {}),
    }),
    route({
      method: 'POST',
      path: PATH,
      who,
      audit: 'act',
      body: articleForm,
      handle: request => save(deps, request, undefined),
    }),
    route({
      method: 'GET',
      path: `${PATH}/:id`,
      who,
      audit: 'nothing personal',
      params: idParam,
      query: z.object({
        ban: z.enum(['vi', 'en']).default('vi'),
        xong: z
          .string()
          .regex(/^[a-z-]{1,20}$/)
          .optional(),
      }),
      handle: ({ site, language, params, query }) =>
        showDeskArticle(
          db,
          { siteId: site.id, language, id: params.id, version: query.ban },
          { done: query.xong === undefined ? undefined : DONE[query.xong] },
        ),
    }),
    route({
      method: 'POST',
      path: `${PATH}/:id`,
      who,
      audit: 'act',
      params: idParam,
      body: articleForm,
      handle: request => save(deps, request, request.params.id),
    }),
    route({
      method: 'GET',
      path: `${PATH}/:id/xem-thu`,
      who,
      audit: 'nothing personal',
      params: idParam,
      async handle({ site, language, params }) {
        const article = await findDeskArticle(db, site.id, params.id)
        const text = article?.texts[language] ?? article?.texts.vi
        if (article === undefined || text === undefined) return notFound()
        const view = PreviewPage({
          language,
          id: article.id,
          article: {
            ...text,
            minutes: readingMinutes(text.bodyHtml.replace(/<[^>]*>/g, ' ')),
            publishedAt: article.publishedAt,
            isTranslated: article.texts[language] !== undefined,
          },
          pictures: await listPictures(db, article.id, language),
        })
        return page(view)
      },
    }),
    route({
      method: 'POST',
      path: `${PATH}/:id/dang`,
      who,
      audit: 'act',
      params: idParam,
      async handle({ site, language, params, actor }) {
        const done = await publishArticle(deps, {
          siteId: site.id,
          officerId: actor.id,
          articleId: params.id,
        })
        return afterMove(language, params.id, done.ok ? undefined : done.error.code, 'dang')
      },
    }),
    route({
      method: 'POST',
      path: `${PATH}/:id/rut`,
      who,
      audit: 'act',
      params: idParam,
      async handle({ site, language, params, actor }) {
        const done = await withdrawArticle(deps, {
          siteId: site.id,
          officerId: actor.id,
          articleId: params.id,
        })
        return afterMove(language, params.id, done.ok ? undefined : done.error.code, 'rut')
      },
    }),
  ]
}

function afterMove(language: Language, id: string, code: string | undefined, done: string): Answer {
  if (code === 'article_not_found') return problem('not_found')
  // Somebody else moved it first: the page shows how it now stands.
  return redirect(href(language, `${PATH}/${id}${code === undefined ? `?xong=${done}` : ''}`))
}

async function save(
  deps: FeatureDeps,
  request: SaveRequest,
  id: string | undefined,
): Promise<Answer> {
  const { body, site, language, actor } = request
  const asTyped = body.raw['language'] === 'en' ? 'en' : 'vi'
  const asked = { siteId: site.id, language, id, version: asTyped } as const
  if (!body.ok) return showDeskArticle(deps.db, asked, { errors: body.errors, raw: body.raw })
  const { title, lead, category, revision, language: version } = body.value
  const saved = await saveArticle(deps, {
    siteId: site.id,
    officerId: actor.id,
    articleId: id,
    categoryId: category,
    language: version,
    title,
    lead,
    bodyHtml: htmlFromMarkup(body.value.body),
    revision,
  })
  if (saved.ok)
    return redirect(href(language, `${PATH}/${saved.value.articleId}?ban=${version}&xong=luu`))
  if (saved.error.code === 'article_not_found') return notFound()
  const { code } = saved.error
  const field = code === 'category_missing' ? 'category' : 'body'
  return showDeskArticle(deps.db, asked, { errors: { [field]: code }, raw: body.raw })
}
