/** A picture that an editor sends, from the form or from the editor's script: read, checked, added. */
import type { z } from 'zod'
import type { Officer } from '#platform/auth/actor.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RouteRequest } from '#platform/http/request.ts'
import type { PictureWords } from '../domain/article.ts'
import { addSentPicture, type SentPicture } from '../use-cases/add-sent-picture.ts'
import type { pictureForm } from './news.forms.ts'

type Form = z.output<typeof pictureForm>

/** What comes with a picture. */
export type PictureRequest = RouteRequest<{ id: string }, unknown, Form, Officer>

type Sent = { sent: SentPicture; words: PictureWords } | { errors: FieldErrors }

/** What came, if it can be taken. */
function readSent({ body, uploads }: PictureRequest): Sent {
  const upload = uploads.find(each => each.field === 'file')
  const fileError = upload === undefined ? 'picture_missing' : fileProblem(upload.result)
  if (body.ok && upload?.result.ok && fileError === undefined) {
    const { sha256 } = upload.result.value
    return { sent: { sha256, name: upload.name }, words: wordsOf(body.value) }
  }
  return {
    errors: {
      ...(fileError === undefined ? {} : { file: fileError }),
      ...(body.ok ? {} : body.errors),
    },
  }
}

/** Adds the picture that came. Gives its place, or what is wrong with the form; undefined when there is no such article. */
export async function takeSent(deps: FeatureDeps, request: PictureRequest) {
  const { site, actor, params } = request
  const read = readSent(request)
  if ('errors' in read) return read
  const added = await addSentPicture(deps, {
    ...{ siteId: site.id, officerId: actor.id, articleId: params.id },
    ...read,
  })
  if (added.ok) return { ...added.value, alt: read.words.alt.vi }
  const { code } = added.error
  return code === 'article_not_found' ? undefined : { errors: { file: code } }
}

function fileProblem(result: PictureRequest['uploads'][number]['result']): string | undefined {
  if (!result.ok) return result.error.code
  return result.value.kind === 'jpg' || result.value.kind === 'png'
    ? undefined
    : 'file_kind_not_allowed'
}

/** The words of a picture as a form brings them. */
export function wordsOf(form: Form): PictureWords {
  return {
    alt: { vi: form.alt_vi, en: form.alt_en },
    caption: { vi: form.caption_vi, en: form.caption_en },
    credit: form.credit,
  }
}
