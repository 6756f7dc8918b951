/** A picture that an editor sends, from the form or from the editor's script: read, checked, kept. */
import type { PictureWords } from '#kernel/picture.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Officer } from '../auth/actor.ts'
import type { KeptPicture } from '../db/picture-writes.ts'
import type { FeatureDeps } from '../http/feature.ts'
import type { FieldErrors, RawFields, RouteRequest } from '../http/request.ts'
import { keepPicture } from './keep-picture.ts'
import { withOriginal } from './original.ts'
import { type PictureForm, wordsOf } from './picture-form.ts'

/** What comes with a picture, to the text of that id. */
export type PictureRequest = RouteRequest<{ id: string }, unknown, PictureForm, Officer>

/** A form of a picture that was refused: which picture's (a new one's when undefined), what is wrong, what was typed. */
export type RefusedPicture = { id: string | undefined; errors: FieldErrors; raw: RawFields }

/** A picture that came, in the file store, with its words. */
export type TakenPicture = KeptPicture & { readonly words: PictureWords }

/** Keeps the picture that came, or says what is wrong with the form, by field. */
export async function takePicture(
  { files, erasableFiles }: Pick<FeatureDeps, 'files' | 'erasableFiles'>,
  { body, uploads }: Pick<PictureRequest, 'body' | 'uploads'>,
): Promise<Result<TakenPicture, FieldErrors>> {
  const upload = uploads.find(each => each.field === 'file')
  if (upload === undefined) return err({ file: 'picture_missing', ...(body.ok ? {} : body.errors) })
  const kept = await withOriginal<KeptPicture | undefined, { code: string }>(
    erasableFiles,
    upload,
    // A form that is sent again brings its picture again.
    async bytes => (body.ok ? keepPicture(files, { bytes, name: upload.name }) : ok(undefined)),
  )
  const errors = {
    ...(kept.ok ? {} : { file: kept.error.code }),
    ...(body.ok ? {} : body.errors),
  }
  return body.ok && kept.ok && kept.value !== undefined
    ? ok({ ...kept.value, words: wordsOf(body.value) })
    : err(errors)
}
