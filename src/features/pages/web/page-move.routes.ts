import { z } from 'zod'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, notFound, previewPage, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { PAGES_PERMISSIONS } from '../pages.permissions.ts'
import { findDeskPage } from '../store/page.queries.ts'
import { listPictures } from '../store/picture.queries.ts'
import {
  confirmPage,
  type MovePageProblem,
  publishPage,
  withdrawPage,
} from '../use-cases/move-page.ts'
import { typed } from './fields.ts'
import { PagePage } from './page.page.tsx'
import { showDeskPage } from './page-desk-view.ts'
import type { PageDone } from './page-form.page.tsx'
import { idParam, publishForm, withdrawForm } from './pages.forms.ts'

const PATH = '/can-bo/trang/:id'
const who = PAGES_PERMISSIONS.publish

type Request = RouteRequest<{ id: string }, unknown, unknown, Officer>
type Moved = { ok: true } | { ok: false; error: { code: MovePageProblem } }

/** Puts a page out, confirms it, takes it back; and shows what it would look like. */
export function pageMoveRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: `${PATH}/xem`,
      who: PAGES_PERMISSIONS.write,
      audit: 'nothing personal',
      params: idParam,
      query: z.object({ ban: z.enum(['vi', 'en']).default('vi') }),
      async handle({ site, language, params, query }) {
        const kept = await findDeskPage(deps.db, site.id, params.id)
        const isTranslated = kept?.texts[query.ban] !== undefined
        const text = kept?.texts[query.ban] ?? kept?.texts.vi
        if (kept === undefined || text === undefined) return notFound()
        const pictures = await listPictures(deps.db, kept.id, isTranslated ? query.ban : 'vi')
        const isInEnglish = kept.texts.en !== undefined
        const shown = { ...kept, ...text, pictures, isTranslated, isInEnglish }
        const previewOf = href(language, `/can-bo/trang/${kept.id}?ban=${query.ban}`)
        return previewPage(PagePage({ language, page: shown, previewOf }))
      },
    }),
    route({
      method: 'POST',
      path: `${PATH}/dang`,
      who,
      audit: 'act',
      params: idParam,
      body: publishForm,
      async handle(request) {
        const seen = request.body.ok ? request.body.value.seen : ''
        return after(
          deps,
          request,
          'published',
          await publishPage(deps, { ...inputOf(request), seen }),
        )
      },
    }),
    route({
      method: 'POST',
      path: `${PATH}/con-dung`,
      who,
      audit: 'act',
      params: idParam,
      handle: async request =>
        after(deps, request, 'confirmed', await confirmPage(deps, inputOf(request))),
    }),
    route({
      method: 'POST',
      path: `${PATH}/go`,
      who,
      audit: 'act',
      params: idParam,
      body: withdrawForm,
      async handle(request) {
        const { body, params } = request
        if (!body.ok) {
          const refused = { errors: body.errors, raw: undefined }
          const asked = { id: params.id, version: 'vi', refused } as const
          return showDeskPage(deps, request, { ...asked, reason: typed(body.raw, 'reason') })
        }
        const { reason } = body.value
        const withdrawn = await withdrawPage(deps, { ...inputOf(request), reason })
        return after(deps, request, 'withdrawn', withdrawn)
      },
    }),
  ]
}

function inputOf({ site, params, actor }: Request) {
  return { siteId: site.id, pageId: params.id, by: { kind: 'officer', id: actor.id } as const }
}

function after(
  deps: FeatureDeps,
  request: Request,
  done: PageDone,
  moved: Moved,
): Promise<Answer> | Answer {
  const { language, params } = request
  if (moved.ok) return redirect(href(language, `/can-bo/trang/${params.id}?xong=${done}`))
  const { code } = moved.error
  if (code === 'page_not_found') return notFound()
  const refused = { errors: { body: code }, raw: undefined }
  return showDeskPage(deps, request, { id: params.id, version: 'vi', refused })
}
