/** A picture that an editor sends, from the form or from the editor's script: read, checked, kept. */
import { buffer } from 'node:stream/consumers'
import type { PictureWords } from '#kernel/picture.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Officer } from '../auth/actor.ts'
import type { KeptPicture } from '../db/picture-writes.ts'
import type { FileStore } from '../files/file-store.ts'
import type { FieldErrors, RawFields, RouteRequest, Upload } from '../http/request.ts'
import { keepPicture } from './keep-picture.ts'
import { type PictureForm, wordsOf } from './picture-form.ts'

/** What comes with a picture, to the text of that id. */
export type PictureRequest = RouteRequest<{ id: string }, unknown, PictureForm, Officer>

/** A form of a picture that was refused: which picture's (a new one's when undefined), what is wrong, what was typed. */
export type RefusedPicture = { id: string | undefined; errors: FieldErrors; raw: RawFields }

/** A picture that came, in the file store, with its words. */
export type TakenPicture = KeptPicture & { readonly words: PictureWords }

/** Keeps the picture that came, or says what is wrong with the form, by field. */
export async function takePicture(
  files: FileStore,
  { body, uploads }: Pick<PictureRequest, 'body' | 'uploads'>,
): Promise<Result<TakenPicture, FieldErrors>> {
  const upload = uploads.find(each => each.field === 'file')
  const problem = upload === undefined ? 'picture_missing' : fileProblem(upload.result)
  if (!body.ok || upload?.result.ok !== true || problem !== undefined) {
    return err({
      ...(problem === undefined ? {} : { file: problem }),
      ...(body.ok ? {} : body.errors),
    })
  }
  const { body: sent } = await files.open(upload.result.value.sha256)
  const kept = await keepPicture(files, { bytes: await buffer(sent), name: upload.name })
  return kept.ok
    ? ok({ ...kept.value, words: wordsOf(body.value) })
    : err({ file: kept.error.code })
}

function fileProblem(result: Upload['result']): string | undefined {
  if (!result.ok) return result.error.code
  return result.value.kind === 'jpg' || result.value.kind === 'png'
    ? undefined
    : 'file_kind_not_allowed'
}
