/** Files that came with a page of the form: the good ones go with the draft, the others are told of. */
import type { FormError, Page } from '#features/procedures'
import type { Localised } from '#kernel/language.ts'
import type { Upload } from '#platform/http/request.ts'
import { sortFiles } from '../../domain/draft-files.ts'
import type { SentFile } from '../../use-cases/keep-files.ts'
import type { FilesSent } from '../../use-cases/save-draft.ts'
import { words } from '../../words.ts'
import type { Step } from './step.ts'

type FileQuestion = Extract<Page['questions'][number], { kind: 'file' }>
type Refusal = keyof ReturnType<typeof words>['apply']['refusals']

/** What came with a page: the files that its draft gains, and one error for each question that refused something. */
export type SortedUploads = FilesSent & { readonly refused: readonly FormError[] }

/** Sorts what came with a page. */
export function sortUploads({ page, draft }: Step, uploads: readonly Upload[]): SortedUploads {
  const questions = page.questions.filter(question => question.kind === 'file')
  const sent = uploads.filter(({ field }) => questions.some(({ key }) => key === field))
  const { kept, refused: tooMany } = sortFiles(
    draft.files,
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
  return { seen: draft, sent: kept, refused }
}

function keepable(questions: readonly FileQuestion[], { field, name, result }: Upload): SentFile[] {
  const question = questions.find(({ key }) => key === field)
  if (!result.ok || question?.accept.includes(result.value.kind) !== true) return []
  return [{ field, name, upload: result.value }]
}

function refusalOf(
  { accept }: FileQuestion,
  { field, result }: Upload,
  tooMany: readonly SentFile[],
): Refusal | undefined {
  if (!result.ok) return result.error.code
  const { kind } = result.value
  if (!accept.includes(kind)) return 'file_kind_other'
  const hasNoRoom = tooMany.some(file => file.field === field && file.upload === result.value)
  return hasNoRoom ? 'too_many_files' : undefined
}

function sentenceOf(refusal: Refusal, name: string): Localised {
  return {
    vi: words('vi').apply.refusals[refusal](name),
    en: words('en').apply.refusals[refusal](name),
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
