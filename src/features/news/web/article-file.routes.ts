import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { PAPER_KINDS } from '#platform/files/sniff.ts'
import { type Answer, download, json, notFound, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { findShown } from '#platform/http/find-shown.ts'
import type { RouteRequest, Upload } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { fileAddress, MOST_FILE_BYTES } from '../domain/article-file.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { findFile } from '../store/article-file.queries.ts'
import { addFile } from '../use-cases/add-file.ts'
import { makeRoom } from '../use-cases/make-room.ts'
import { showDeskArticle } from './desk-view.ts'
import { errorText } from './fields.ts'
import { fileLabel } from './files-part.tsx'
import { idParam } from './news.forms.ts'

const PATH = '/can-bo/tin-tuc/:id/tep'
const sending = {
  ...({ method: 'POST', who: NEWS_PERMISSIONS.write, audit: 'act', params: idParam } as const),
  upload: { maxFiles: 1, maxBytes: MOST_FILE_BYTES, kinds: PAPER_KINDS },
}
type SendRequest = RouteRequest<{ id: string }, unknown, unknown, Officer>

/** Files of articles: sent on the desk, opened by readers. */
export function articleFileRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      ...{ ...sending, path: PATH },
      async handle(request) {
        const { site, language, params, actor, page } = request
        const taken = await take(deps, request)
        if (taken.ok) return redirect(href(language, `/can-bo/tin-tuc/${params.id}?xong=tep#tep`))
        if (taken.error.code === 'article_not_found') return notFound()
        const asked = {
          siteId: site.id,
          language,
          id: params.id,
          version: 'vi',
          actor,
          page,
        } as const
        return showDeskArticle(deps, asked, { file: taken.error.code })
      },
    }),
    route({
      ...{ ...sending, path: `${PATH}/dan` },
      handle: request => takeFromEditor(deps, request),
    }),
    route({
      ...{ ...sending, path: '/can-bo/tin-tuc/moi/:id/tep/dan' },
      handle: request => takeFromEditor(deps, request, true),
    }),
    route({
      method: 'GET',
      path: '/tin-tuc/tep/:id',
      who: 'anyone',
      audit: 'nothing personal',
      params: idParam,
      async handle({ params, ...asked }) {
        const find = (siteId: number) => findFile(deps.db, siteId, params.id)
        const file = await findShown(asked, NEWS_PERMISSIONS.write, find, each =>
          Boolean(each.is_public),
        )
        if (file === undefined) return notFound()
        const { body } = await deps.files.open(file.sha256)
        return download({ name: file.name, mediaType: file.media_type, body })
      },
    }),
  ]
}

async function take(
  deps: FeatureDeps,
  { site, actor, params, uploads }: SendRequest,
  isNew = false,
) {
  const upload = uploads.find(({ field }) => field === 'document')
  const code = problemOf(upload)
  if (upload?.result.ok !== true || code !== undefined)
    return { ok: false, error: { code: code ?? 'document_missing' } } as const
  const { sha256, size, mediaType } = upload.result.value
  if (isNew) await makeRoom(deps, { siteId: site.id, articleId: params.id })
  return addFile(deps, {
    ...{ siteId: site.id, officerId: actor.id, articleId: params.id },
    file: { sha256, size, mediaType, name: upload.name },
  })
}

function problemOf(upload: Upload | undefined): string | undefined {
  if (upload === undefined) return 'document_missing'
  if (upload.result.ok) return undefined
  const { code } = upload.result.error
  if (code === 'file_too_large') return 'document_too_large'
  return code === 'file_kind_not_allowed' ? 'document_kind_not_allowed' : code
}

/** For the editor's script, which puts a link to the file where the cursor stands. */
async function takeFromEditor(
  deps: FeatureDeps,
  request: SendRequest,
  isNew = false,
): Promise<Answer> {
  const { language } = request
  const taken = await take(deps, request, isNew)
  if (taken.ok)
    return json({ address: fileAddress(taken.value.id), label: fileLabel(language, taken.value) })
  if (taken.error.code === 'article_not_found') return notFound()
  return json({ error: errorText(language, taken.error.code) }, { status: 422 })
}
