import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import { href, type Language } from '#kernel/language.ts'
import type { PictureWords } from '#kernel/picture.ts'
import type { Result } from '#kernel/result.ts'
import type { Permission } from '../auth/permission.ts'
import { PICTURE_KINDS } from '../files/sniff.ts'
import { type Answer, json, notFound, redirect } from '../http/answer.ts'
import type { FeatureDeps } from '../http/feature.ts'
import { readBegan, writeBegan } from '../http/fields.ts'
import type { FieldErrors } from '../http/request.ts'
import { type Route, route } from '../http/route.ts'
import type { PictureChange, PictureClash } from './picture-acts.ts'
import { pictureForm, wordsOf } from './picture-form.ts'
import {
  type PictureRequest,
  type RefusedPicture,
  type TakenPicture,
  takePicture,
} from './sent-picture.ts'

const MOST_BYTES = 15_000_000
const idParam = z.object({ id: z.string().refine(isId) })
const pictureParams = idParam.extend({ picture: z.string().refine(isId) })

/** The desk of a kind of texts, as far as their pictures go. */
export type PictureDesk = {
  /** Where a text is: `/can-bo/tin-tuc`, its id follows. */
  readonly path: string
  readonly who: Permission
  /** Adds a picture to the text; undefined when there is no such text. */
  add(
    request: PictureRequest,
    taken: TakenPicture,
  ): Promise<Result<{ id: string; position: number }, { code: string }> | undefined>
  /** Makes room for a picture that comes before its text is saved. */
  makeRoom(request: PictureRequest): Promise<void>
  /** Changes the words of a picture, or (without words) takes it away; undefined when there is no such picture. */
  change(
    request: PictureRequest,
    change: Pick<PictureChange, 'pictureId' | 'words' | 'began'>,
  ): Promise<Result<undefined, { code: string } | PictureClash> | undefined>
  /** What is said of words that somebody else changed too, by field. */
  sayBothChanged(language: Language, clash: PictureClash): FieldErrors
  /** The page of the text, with what is wrong with the form. */
  show(request: PictureRequest, refused: RefusedPicture): Promise<Answer>
  errorText(language: Language, code: string): string | undefined
  /** What the editor's script shows of a picture that was added. */
  labelOf(language: Language, position: number): string
  addressOf(id: string, size: 'small'): string
}

/** Pictures of texts on the desk: added, described, taken away. */
export function pictureDeskRoutes(deps: FeatureDeps, desk: PictureDesk): Route[] {
  const { who } = desk
  const path = `${desk.path}/:id/anh`
  const sending = {
    ...({ method: 'POST', who, audit: 'act', params: idParam, body: pictureForm } as const),
    upload: {
      ...({ maxFiles: 1, maxBytes: MOST_BYTES } as const),
      ...({ kinds: PICTURE_KINDS, erasable: true } as const),
    },
  }
  return [
    route({ ...sending, path, handle: request => add(deps, desk, request) }),
    route({
      ...sending,
      path: `${path}/dan`,
      handle: request => addFromEditor(deps, desk, request),
    }),
    route({
      ...sending,
      path: `${desk.path}/moi/:id/anh/dan`,
      handle: request => addFromEditor(deps, desk, request, true),
    }),
    route({
      method: 'POST',
      path: `${path}/:picture`,
      who,
      audit: 'act',
      params: pictureParams,
      body: pictureForm,
      handle(request) {
        const { body, params } = request
        if (!body.ok)
          return desk.show(request, { id: params.picture, errors: body.errors, raw: body.raw })
        return change(desk, request, params.picture, wordsOf(body.value))
      },
    }),
    route({
      method: 'POST',
      path: `${path}/:picture/bo`,
      who,
      audit: 'act',
      params: pictureParams,
      body: pictureForm,
      handle: request => change(desk, request, request.params.picture, undefined),
    }),
  ]
}

async function add(deps: FeatureDeps, desk: PictureDesk, request: PictureRequest): Promise<Answer> {
  const taken = await take(deps, desk, request)
  if (taken === undefined) return notFound()
  if ('errors' in taken) {
    const { raw } = request.body
    return desk.show(request, { id: undefined, errors: taken.errors, raw })
  }
  return goBack(desk, request, 'them-anh')
}

/** The same for the editor's script, which puts the picture where it was dropped. */
async function addFromEditor(
  deps: FeatureDeps,
  desk: PictureDesk,
  request: PictureRequest,
  isNew = false,
): Promise<Answer> {
  const { language } = request
  const taken = await take(deps, desk, request, isNew)
  if (taken === undefined) return notFound()
  if ('errors' in taken) {
    const errors = Object.entries(taken.errors).map(([field, code]) => [
      field,
      desk.errorText(language, code),
    ])
    return json({ errors: Object.fromEntries(errors) as unknown }, { status: 422 })
  }
  const { id, position, alt } = taken
  const label = desk.labelOf(language, position)
  return json({ position, label, alt, src: desk.addressOf(id, 'small') })
}

async function take(deps: FeatureDeps, desk: PictureDesk, request: PictureRequest, isNew = false) {
  const taken = await takePicture(deps, request)
  if (!taken.ok) return { errors: taken.error }
  if (isNew) await desk.makeRoom(request)
  const added = await desk.add(request, taken.value)
  if (added === undefined) return undefined
  if (!added.ok) return { errors: { file: added.error.code } }
  return { ...added.value, alt: taken.value.words.alt.vi }
}

async function change(
  desk: PictureDesk,
  request: PictureRequest,
  pictureId: string,
  words: PictureWords | undefined,
): Promise<Answer> {
  const { language, body } = request
  const began = readBegan(body.raw)
  const done = await desk.change(request, { pictureId, words, began })
  if (done === undefined) return notFound()
  if (!done.ok) {
    const { error } = done
    if ('clashes' in error) {
      const raw = { ...error.merged, began: writeBegan(error.theirs) }
      return desk.show(request, {
        id: pictureId,
        errors: desk.sayBothChanged(language, error),
        raw,
      })
    }
    return desk.show(request, { id: pictureId, errors: { alt_vi: error.code }, raw: body.raw })
  }
  return goBack(desk, request, words === undefined ? 'bo-anh' : 'sua-anh')
}

function goBack(desk: PictureDesk, { language, params }: PictureRequest, done: string): Answer {
  return redirect(href(language, `${desk.path}/${params.id}?xong=${done}#anh`))
}
