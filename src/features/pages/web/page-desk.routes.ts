import { z } from 'zod'
import { bodyAsTyped } from '#features/news'
import { newId } from '#kernel/ids.ts'
import { href, type Language } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { holds } from '#platform/auth/permission.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RawFields, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import type { DeskPage } from '../domain/page.ts'
import { PAGES_PERMISSIONS } from '../pages.permissions.ts'
import { findDeskPage, listOnPageDesk, listPageVersions } from '../store/page.queries.ts'
import { savePage } from '../use-cases/save-page.ts'
import { typed } from './fields.ts'
import { PageDeskPage } from './page-desk.page.tsx'
import { PAGE_DONE, type PageDone, PageFormPage } from './page-form.page.tsx'
import { idParam, pageForm } from './pages.forms.ts'

const PATH = '/can-bo/trang'
const who = PAGES_PERMISSIONS.write

type Form = z.output<typeof pageForm>
type SaveRequest = RouteRequest<unknown, unknown, Form, Officer>
type ShowRequest = Pick<
  RouteRequest<unknown, unknown, unknown, Officer>,
  'site' | 'language' | 'actor' | 'now'
>

/** The list of pages, and the form in which one is written. */
export function pageDeskRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who,
      audit: 'nothing personal',
      async handle({ site, language, actor }) {
        const rows = await listOnPageDesk(deps.db, site.id)
        const mayPublish = holds(actor, PAGES_PERMISSIONS.publish)
        return page(PageDeskPage({ language, rows, mayPublish }))
      },
    }),
    route({
      method: 'GET',
      path: `${PATH}/moi`,
      who,
      audit: 'nothing personal',
      handle: request => showDeskPage(deps, request, { id: undefined, version: 'vi' }),
    }),
    route({
      method: 'POST',
      path: PATH,
      who,
      audit: 'act',
      body: pageForm,
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
        xong: z.enum(PAGE_DONE).optional(),
      }),
      handle: request =>
        showDeskPage(deps, request, {
          id: request.params.id,
          version: request.query.ban,
          done: request.query.xong,
        }),
    }),
    route({
      method: 'POST',
      path: `${PATH}/:id`,
      who,
      audit: 'act',
      params: idParam,
      body: pageForm,
      handle: request => save(deps, request, request.params.id),
    }),
  ]
}

/** The form of a page: as it is kept, or as it was sent with what is wrong. */
export async function showDeskPage(
  deps: FeatureDeps,
  { site, language, actor, now }: ShowRequest,
  asked: {
    id: string | undefined
    version: Language
    done?: PageDone | undefined
    refused?: { errors: FieldErrors; raw: RawFields | undefined }
  },
): Promise<Answer> {
  const kept = asked.id === undefined ? undefined : await findDeskPage(deps.db, site.id, asked.id)
  if (asked.id !== undefined && kept === undefined) return notFound()
  const raw = asked.refused?.raw
  const view = PageFormPage({
    language,
    page: kept,
    version: asked.version,
    values: raw ? valuesAsTyped(raw, newId(now)) : valuesOf(kept, asked.version, newId(now)),
    history: kept === undefined ? [] : await listPageVersions(deps.db, kept.id),
    mayPublish: holds(actor, PAGES_PERMISSIONS.publish),
    done: asked.done,
    errors: asked.refused?.errors ?? {},
  })
  return page(view, asked.refused === undefined ? {} : { status: 422 })
}

function valuesOf(kept: DeskPage | undefined, version: Language, key: string) {
  const text = kept?.texts[version]
  return {
    title: text?.title ?? '',
    bodyHtml: text?.bodyHtml ?? '',
    section: kept?.section ?? '',
    revision: String(text?.revision ?? 0),
    key,
  }
}

function valuesAsTyped(raw: RawFields, key: string): ReturnType<typeof valuesOf> {
  return {
    title: typed(raw, 'title'),
    bodyHtml: bodyAsTyped(raw),
    section: typed(raw, 'section'),
    revision: typed(raw, 'revision'),
    key: typed(raw, 'key') || key,
  }
}

async function save(
  deps: FeatureDeps,
  request: SaveRequest,
  id: string | undefined,
): Promise<Answer> {
  const { body, site, language, actor, now } = request
  const version = body.raw['language'] === 'en' ? 'en' : 'vi'
  const refuse = (errors: FieldErrors) =>
    showDeskPage(deps, request, { id, version, refused: { errors, raw: body.raw } })
  if (!body.ok) return refuse(body.errors)
  const { key, ...text } = body.value
  const pageId = id ?? key ?? newId(now)
  const saved = await savePage(deps, {
    ...text,
    siteId: site.id,
    by: { kind: 'officer', id: actor.id },
    pageId,
    isNew: id === undefined,
  })
  if (saved.ok) return redirect(href(language, `${PATH}/${pageId}?ban=${version}&xong=saved`))
  return saved.error.code === 'page_not_found' ? notFound() : refuse({ body: saved.error.code })
}
