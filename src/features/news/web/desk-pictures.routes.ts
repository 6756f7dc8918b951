import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, notFound, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import type { PictureWords } from '../domain/article.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { addPicture } from '../use-cases/add-picture.ts'
import { changePicture } from '../use-cases/change-picture.ts'
import { showDeskArticle } from './desk-view.ts'
import { idParam, pictureForm } from './news.forms.ts'

const PATH = '/can-bo/tin-tuc/:id/anh'
const MOST_BYTES = 5_000_000
const who = NEWS_PERMISSIONS.write
const pictureParams = idParam.extend({ picture: z.string().refine(isId) })

type Form = z.output<typeof pictureForm>
type Request = RouteRequest<{ id: string }, unknown, Form, Officer>

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
      handle: request => change(deps, request, request.params.picture, undefined),
    }),
  ]
}

async function add(deps: FeatureDeps, request: Request): Promise<Answer> {
  const { body, uploads, params, site, actor, language } = request
  const upload = uploads.find(each => each.field === 'file')
  const fileError = upload === undefined ? 'picture_missing' : fileProblem(upload.result)
  const errors: FieldErrors = {
    ...(fileError === undefined ? {} : { file: fileError }),
    ...(body.ok ? {} : body.errors),
  }
  if (!body.ok || upload === undefined || !upload.result.ok || Object.keys(errors).length > 0) {
    return refuse(deps, request, undefined, errors)
  }
  const { sha256, size, mediaType } = upload.result.value
  const added = await addPicture(deps, {
    siteId: site.id,
    officerId: actor.id,
    articleId: params.id,
    file: { sha256, size, mediaType, name: upload.name },
    words: wordsOf(body.value),
  })
  if (added.ok) return redirect(href(language, `/can-bo/tin-tuc/${params.id}?xong=them-anh#anh`))
  if (added.error.code === 'article_not_found') return notFound()
  return refuse(deps, request, undefined, { file: added.error.code })
}

async function change(
  deps: FeatureDeps,
  { site, actor, params, language }: Pick<Request, 'site' | 'actor' | 'params' | 'language'>,
  pictureId: string,
  words: PictureWords | undefined,
): Promise<Answer> {
  const done = await changePicture(deps, {
    siteId: site.id,
    officerId: actor.id,
    articleId: params.id,
    pictureId,
    words,
  })
  if (!done.ok) return notFound()
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

function fileProblem(result: Request['uploads'][number]['result']): string | undefined {
  if (!result.ok) return result.error.code
  return result.value.kind === 'jpg' || result.value.kind === 'png'
    ? undefined
    : 'file_kind_not_allowed'
}

function wordsOf(form: Form): PictureWords {
  return {
    alt: { vi: form.alt_vi, en: form.alt_en },
    caption: { vi: form.caption_vi, en: form.caption_en },
    credit: form.credit,
  }
}
