import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import { href } from '#kernel/language.ts'
import { holds } from '#platform/auth/permission.ts'
import { type Answer, json, notFound, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { type PictureWords, pictureAddress } from '../domain/article.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { changePicture } from '../use-cases/change-picture.ts'
import { words } from '../words.ts'
import { showDeskArticle } from './desk-view.ts'
import { errorText } from './fields.ts'
import { idParam, pictureForm } from './news.forms.ts'
import { type PictureRequest as Request, takeSent, wordsOf } from './sent-picture.ts'

const PATH = '/can-bo/tin-tuc/:id/anh'
const MOST_BYTES = 15_000_000
const who = NEWS_PERMISSIONS.write
const pictureParams = idParam.extend({ picture: z.string().refine(isId) })

/** Pictures of an article on the desk. */
export function deskPictureRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'POST',
      path: PATH,
      who,
      audit: 'act',
      params: idParam,
      body: pictureForm,
      upload: { maxFiles: 1, maxBytes: MOST_BYTES },
      handle: request => add(deps, request),
    }),
    route({
      method: 'POST',
      path: `${PATH}/dan`,
      who,
      audit: 'act',
      params: idParam,
      body: pictureForm,
      upload: { maxFiles: 1, maxBytes: MOST_BYTES },
      handle: request => addFromEditor(deps, request),
    }),
    route({
      method: 'POST',
      path: `${PATH}/:picture`,
      who,
      audit: 'act',
      params: pictureParams,
      body: pictureForm,
      handle(request) {
        const { body, params } = request
        if (!body.ok) return refuse(deps, request, params.picture, body.errors)
        return change(deps, request, params.picture, wordsOf(body.value))
      },
    }),
    route({
      method: 'POST',
      path: `${PATH}/:picture/bo`,
      who,
      audit: 'act',
      params: pictureParams,
      body: pictureForm,
      handle: request => change(deps, request, request.params.picture, undefined),
    }),
  ]
}

async function add(deps: FeatureDeps, request: Request): Promise<Answer> {
  const taken = await takeSent(deps, request)
  if (taken === undefined) return notFound()
  if ('errors' in taken) return refuse(deps, request, undefined, taken.errors)
  const { language, params } = request
  return redirect(href(language, `/can-bo/tin-tuc/${params.id}?xong=them-anh#anh`))
}

/** The same for the editor's script, which puts the picture where it was dropped. */
async function addFromEditor(deps: FeatureDeps, request: Request): Promise<Answer> {
  const { language } = request
  const taken = await takeSent(deps, request)
  if (taken === undefined) return notFound()
  if ('errors' in taken) {
    const errors = Object.entries(taken.errors).map(([field, code]) => [
      field,
      errorText(language, code),
    ])
    return json({ errors: Object.fromEntries(errors) as unknown }, { status: 422 })
  }
  const { id, position, alt } = taken
  const label = words(language).desk.pictures.number(position)
  return json({ position, label, alt, src: pictureAddress(id, 'small') })
}

async function change(
  deps: FeatureDeps,
  request: Request,
  pictureId: string,
  words: PictureWords | undefined,
): Promise<Answer> {
  const { site, actor, params, language } = request
  const done = await changePicture(deps, {
    siteId: site.id,
    officerId: actor.id,
    articleId: params.id,
    pictureId,
    words,
    mayPublish: holds(actor, NEWS_PERMISSIONS.publish),
  })
  if (!done.ok && done.error.code === 'picture_not_found') return notFound()
  if (!done.ok) return refuse(deps, request, pictureId, { alt_vi: done.error.code })
  const what = words === undefined ? 'bo-anh' : 'sua-anh'
  return redirect(href(language, `/can-bo/tin-tuc/${params.id}?xong=${what}#anh`))
}

function refuse(
  deps: FeatureDeps,
  request: Request,
  id: string | undefined,
  errors: FieldErrors,
): Promise<Answer> {
  const { site, language, params, body, actor, page } = request
  return showDeskArticle(
    deps,
    { siteId: site.id, language, id: params.id, version: 'vi', actor, page },
    { picture: { id, errors, raw: body.raw } },
  )
}
