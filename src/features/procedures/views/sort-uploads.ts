/** Files that came with a page of a form: the good ones are kept, the others are told of. */
import type { Localised } from '#kernel/language.ts'
import type { StoredUpload } from '#platform/files/file-store.ts'
import type { FileKind } from '#platform/files/sniff.ts'
import type { Upload } from '#platform/http/request.ts'
import type { FormError } from '../domain/forms/answers.ts'
import type { Page } from '../domain/forms/form.schema.ts'
import { sortFiles } from '../domain/forms/sent-files.ts'
import { words } from '../words.ts'

type FileQuestion = Extract<Page['questions'][number], { kind: 'file' }>
type Refusal = keyof ReturnType<typeof words>['form']['refusals']

/** A file that came with a form: its bytes are kept, `field` says what it stands for. */
export type SentFile = {
  readonly field: string
  readonly name: string
  readonly upload: StoredUpload
}

/** What came with a page: the files that are new, and one error for each question that refused something. */
export type SortedUploads = {
  readonly sent: readonly SentFile[]
  readonly refused: readonly FormError[]
}

/** Sorts what came with a page; `before` are the files that came earlier. */
export function sortUploads(
  page: Page,
  before: readonly { readonly field: string; readonly sha256: string }[],
  uploads: readonly Upload[],
): SortedUploads {
  const questions = page.questions.filter(question => question.kind === 'file')
  const sent = uploads.filter(({ field }) => questions.some(({ key }) => key === field))
  const { kept, refused: tooMany } = sortFiles(
    before,
    sent.flatMap(upload => keepable(questions, upload)),
  )
  const refused = questions.flatMap(question => {
    const sentences = sent
      .filter(({ field }) => field === question.key)
      .flatMap(upload => {
        const refusal = refusalOf(question, upload, tooMany)
        return refusal === undefined ? [] : [sentenceOf(refusal, upload.name)]
      })
    return sentences.length === 0 ? [] : [errorOf(question, sentences)]
  })
  return { sent: kept, refused }
}

function keepable(questions: readonly FileQuestion[], { field, name, result }: Upload): SentFile[] {
  const question = questions.find(({ key }) => key === field)
  if (!result.ok || question === undefined || !takes(question, result.value.kind)) return []
  return [{ field, name, upload: result.value }]
}

function takes({ accept }: FileQuestion, kind: FileKind): boolean {
  return accept.some(each => each === kind)
}

function refusalOf(
  question: FileQuestion,
  { field, result }: Upload,
  tooMany: readonly SentFile[],
): Refusal | undefined {
  if (!result.ok) return result.error.code
  const { kind } = result.value
  if (!takes(question, kind)) return 'file_kind_other'
  const hasNoRoom = tooMany.some(file => file.field === field && file.upload === result.value)
  return hasNoRoom ? 'too_many_files' : undefined
}

function sentenceOf(refusal: Refusal, name: string): Localised {
  return {
    vi: words('vi').form.refusals[refusal](name),
    en: words('en').form.refusals[refusal](name),
  }
}

function errorOf({ key, label }: FileQuestion, refused: readonly Localised[]): FormError {
  return {
    ...{ field: key, code: 'file_unknown', label, params: {} },
    message: {
      vi: refused.map(each => each.vi).join('. '),
      en: refused.map(each => each.en).join('. '),
    },
  }
}
