import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { holds } from '#platform/auth/permission.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RawFields, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { searchField } from '#platform/http/search-field.ts'
import { DRAFT_GONE } from '#platform/writing/throw-away.ts'
import { writingActs } from '#platform/writing/writing-acts.ts'
import { readWindow, revisionField } from '#platform/writing/writing-form.ts'
import { ARTICLE_STATES } from '../domain/article.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { countAwaiting, listOnNewsDesk } from '../store/desk.queries.ts'
import { listNewCopies } from '../store/working-copy.queries.ts'
import { articleWriting } from '../use-cases/article-writing.ts'
import { sanitiseBody } from '../use-cases/sanitise-body.ts'
import { saveArticle } from '../use-cases/save-article.ts'
import type { Done } from './article-done.ts'
import { showDeskArticle } from './desk-view.ts'
import { MOVE_NAMES } from './move.forms.ts'
import { articleForm, cursorQuery, idParam, writeCursor } from './news.forms.ts'
import { NewsDeskPage } from './news-desk.page.tsx'

const PATH = '/can-bo/tin-tuc'
const PAGE = 40
const DONE: Readonly<Record<string, Done>> = {
  ...Object.fromEntries(MOVE_NAMES.map(name => [name, name])),
  luu: 'saved',
  'dia-chi': 'relocated',
  'bo-viet-do': 'thrown_away',
  'dong-y-kien': 'closed',
  'mo-y-kien': 'opened',
  'sap-xep': 'arranged',
  tep: 'file_added',
  'them-anh': 'added',
  'sua-anh': 'changed',
  'bo-anh': 'removed',
}
const who = NEWS_PERMISSIONS.write
type ArticleForm = z.output<typeof articleForm>
type SaveRequest = RouteRequest<unknown, unknown, ArticleForm, Officer>
const { keepWriting } = writingActs(articleWriting)

/** The editors' desk: list, write, publish, withdraw. */
export function deskRoutes(deps: FeatureDeps): Route[] {
  const { db } = deps
  return [
    route({
      method: 'GET',
      path: PATH,
      who,
      audit: 'nothing personal',
      query: z.object({
        'trang-thai': z.enum(ARTICLE_STATES).optional(),
        q: searchField,
        truoc: cursorQuery,
        xong: z.literal(DRAFT_GONE).optional(),
      }),
      async handle({ site, language, query, actor }) {
        const state = query['trang-thai']
        const rows = await listOnNewsDesk(db, site.id, language, {
          limit: PAGE + 1,
          ...{ state, text: query.q, after: query.truoc },
        })
        const shown = rows.slice(0, PAGE)
        const last = rows.length > PAGE ? shown.at(-1) : undefined
        const view = NewsDeskPage({
          ...{ language, isDraftGone: query.xong !== undefined },
          unfinished: await listNewCopies(db, { siteId: site.id, officerId: actor.id }),
          ...{ state, typed: query.q },
          rows: shown,
          awaiting: await countAwaiting(db, site.id),
          mayArrange: holds(actor, NEWS_PERMISSIONS.publish),
          isFirstPage: query.truoc === undefined,
          older: last && writeCursor(last.createdAt, last.id),
        })
        return page(view)
      },
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
        'viet-do': revisionField.optional(),
        'cua-so': z.string().refine(isId).optional(),
        xong: z
          .string()
          .regex(/^[a-z-]{1,20}$/)
          .optional(),
      }),
      handle: ({ site, language, params, query, actor, page }) =>
        showDeskArticle(
          deps,
          {
            ...{ siteId: site.id, language, id: params.id, version: query.ban, actor, page },
            reopen: query['viet-do'],
            window: { windowId: query['cua-so'] },
          },
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
  ]
}

async function save(
  deps: FeatureDeps,
  request: SaveRequest,
  id: string | undefined,
): Promise<Answer> {
  const { body, site, language, actor } = request
  const asTyped = body.raw['language'] === 'en' ? 'en' : 'vi'
  const asked = {
    siteId: site.id,
    language,
    id,
    version: asTyped,
    actor,
    page: request.page,
    newId: keyOf(body.raw['key']),
    window: { sent: readWindow(body.raw) },
  } as const
  if (!body.ok) return showDeskArticle(deps, asked, { errors: body.errors, raw: body.raw })
  const { title, lead, author, source, category, revision, seen, bodyHtml, key, pictures } =
    body.value
  const version = body.value.language
  const saved = await saveArticle(deps, {
    siteId: site.id,
    officerId: actor.id,
    articleId: id,
    ...{ newId: key, picturesSeen: pictures, window: readWindow(body.raw) },
    categoryId: category,
    language: version,
    title,
    ...{ lead, bodyHtml, author, source },
    ...{ revision, seen },
  })
  if (saved.ok)
    return redirect(href(language, `${PATH}/${saved.value.articleId}?ban=${version}&xong=luu`))
  if (saved.error.code === 'article_not_found') return notFound()
  const { code } = saved.error
  if (code === 'article_changed_meanwhile') {
    // A new article that was saved before with other words is there by now.
    const there = id ?? key
    if (there !== undefined) await keepRefused(deps, request, there, body.value)
    return showDeskArticle(
      deps,
      { ...asked, id: there },
      { errors: { seen: 'saved_meanwhile' }, raw: body.raw },
    )
  }
  const field = code === 'category_missing' ? 'category' : 'body'
  const said = code === 'pictures_changed_meanwhile' ? 'pictures_saved_meanwhile' : code
  return showDeskArticle(deps, asked, { errors: { [field]: said }, raw: body.raw })
}

/** What is not saved now is kept, as the editor's script keeps it: where none runs it stands nowhere else. */
async function keepRefused(
  deps: FeatureDeps,
  { site, actor, body }: SaveRequest,
  textId: string,
  { title, lead, author, source, category, revision, bodyHtml, language }: ArticleForm,
): Promise<void> {
  await keepWriting(
    deps,
    { siteId: site.id, officerId: actor.id, textId },
    {
      ...{ language, baseRevision: revision, beside: undefined },
      window: readWindow(body.raw),
      fields: {
        ...{ title, lead, author, source, categoryId: category },
        bodyHtml: sanitiseBody(bodyHtml),
      },
    },
  )
}

/** The id that a new article is to have, where its form says one. */
function keyOf(sent: RawFields[string] | undefined): string | undefined {
  return typeof sent === 'string' && isId(sent) ? sent : undefined
}
