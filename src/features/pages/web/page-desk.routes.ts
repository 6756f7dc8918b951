import { z } from 'zod'
import { sanitiseBody } from '#features/news'
import { isId, newId } from '#kernel/ids.ts'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { holds } from '#platform/auth/permission.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { DRAFT_GONE } from '#platform/writing/throw-away.ts'
import { writingActs } from '#platform/writing/writing-acts.ts'
import { readWindow, revisionField } from '#platform/writing/writing-form.ts'
import { SECTIONS } from '../domain/page.ts'
import { PAGES_PERMISSIONS } from '../pages.permissions.ts'
import { listOnPageDesk } from '../store/page.queries.ts'
import { listNewCopies } from '../store/working-copy.queries.ts'
import { pageWriting } from '../use-cases/page-writing.ts'
import { savePage } from '../use-cases/save-page.ts'
import { PageDeskPage } from './page-desk.page.tsx'
import { showDeskPage } from './page-desk-view.ts'
import { PAGE_DONE } from './page-form.page.tsx'
import { idParam, pageForm } from './pages.forms.ts'

const PATH = '/can-bo/trang'
const who = PAGES_PERMISSIONS.write
const { keepWriting } = writingActs(pageWriting)

type Form = z.output<typeof pageForm>
type SaveRequest = RouteRequest<unknown, unknown, Form, Officer>

/** The list of pages, and the form in which one is written. */
export function pageDeskRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who,
      audit: 'nothing personal',
      query: z.object({ xong: z.literal(DRAFT_GONE).optional() }),
      async handle({ site, language, actor, query }) {
        const rows = await listOnPageDesk(deps.db, site.id)
        const mayPublish = holds(actor, PAGES_PERMISSIONS.publish)
        const officer = { siteId: site.id, officerId: actor.id }
        const isDraftGone = query.xong !== undefined
        const unfinished = await listNewCopies(deps.db, officer)
        return page(PageDeskPage({ language, rows, mayPublish, unfinished, isDraftGone }))
      },
    }),
    route({
      method: 'GET',
      path: `${PATH}/moi`,
      who,
      audit: 'nothing personal',
      query: z.object({
        'viet-do': z.string().refine(isId).optional(),
        'cua-so': z.string().refine(isId).optional(),
        xong: z.literal('bo-viet-do').optional(),
        // What the new page is to be about.
        'noi-dung': z.enum(SECTIONS).optional().catch(undefined),
      }),
      handle: request =>
        showDeskPage(deps, request, {
          ...{ id: undefined, version: 'vi', done: request.query.xong },
          ...{ newId: request.query['viet-do'], section: request.query['noi-dung'] },
          window: { windowId: request.query['cua-so'] },
        }),
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
        'viet-do': revisionField.optional(),
        'cua-so': z.string().refine(isId).optional(),
        xong: z.enum(PAGE_DONE).optional(),
      }),
      handle: request =>
        showDeskPage(deps, request, {
          id: request.params.id,
          version: request.query.ban,
          done: request.query.xong,
          reopen: request.query['viet-do'],
          window: { windowId: request.query['cua-so'] },
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

async function save(
  deps: FeatureDeps,
  request: SaveRequest,
  id: string | undefined,
): Promise<Answer> {
  const { body, site, language, actor, now } = request
  const version = body.raw['language'] === 'en' ? 'en' : 'vi'
  const { key: sent } = body.raw
  const window = readWindow(body.raw)
  const refuse = (errors: FieldErrors, there = id) =>
    showDeskPage(deps, request, {
      ...{ id: there, version, refused: { errors, raw: body.raw } },
      newId: typeof sent === 'string' && isId(sent) ? sent : undefined,
      window: { sent: window },
    })
  if (!body.ok) return refuse(body.errors)
  const { key, pictures, ...text } = body.value
  const pageId = id ?? key ?? newId(now)
  const saved = await savePage(deps, {
    ...text,
    siteId: site.id,
    by: { kind: 'officer', id: actor.id },
    pageId,
    isNew: id === undefined,
    ...{ picturesSeen: pictures, window },
  })
  if (saved.ok) return redirect(href(language, `${PATH}/${pageId}?ban=${version}&xong=saved`))
  const { code } = saved.error
  if (code === 'page_not_found') return notFound()
  if (code !== 'page_changed_meanwhile') return refuse({ body: code })
  // What is not saved now is kept, as the editor's script keeps it: where none runs it stands nowhere else.
  const { title, section = '', revision: baseRevision } = text
  await keepWriting(
    deps,
    { siteId: site.id, officerId: actor.id, textId: pageId },
    {
      ...{ language: text.language, baseRevision, beside: undefined, window },
      fields: { title, section, bodyHtml: sanitiseBody(text.bodyHtml) },
    },
  )
  // A new page that was saved before with other words is there by now.
  return refuse({ seen: 'saved_meanwhile' }, pageId)
}
